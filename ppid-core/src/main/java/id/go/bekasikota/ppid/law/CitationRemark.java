package id.go.bekasikota.ppid.law;

import java.util.Locale;

/** What stands in brackets where an article was not seen, in both languages; a remark of a host's own stays as it is. */
final class CitationRemark {
    private static final TextFiles TEXTS = new TextFiles(CitationRemark.class, "citations");

    private CitationRemark() {}

    static String of(String locator, Language language) {
        String key = locator.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", " ")
                .strip()
                .replace(' ', '-');
        return TEXTS.keys(language).contains(key) ? TEXTS.text(language, key) : locator.replaceAll("^\\(|\\)$", "");
    }
}
