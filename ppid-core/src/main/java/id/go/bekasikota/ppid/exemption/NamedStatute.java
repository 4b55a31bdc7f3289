package id.go.bekasikota.ppid.exemption;

import id.go.bekasikota.ppid.law.Regulation;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statute (Undang-Undang) that a text names with its article, as {@code UU 27/2022 Pasal 4} or {@code Undang-Undang Nomor 27
 * Tahun 2022 Pasal 4}.
 *
 * @param number its number
 * @param year its year
 */
record NamedStatute(String number, String year) {
    private static final Pattern WITH_ARTICLE = Pattern.compile(
            "(?:^|[^\\p{L}])(?:UU|Undang-Undang)\\s+(?:(?:Nomor|No\\.?)\\s*)?(\\d+)(?:\\s*/\\s*|\\s+Tahun\\s+)(\\d{4})"
                    + "(?!\\d)[^;]*?\\s(?:Pasal|Ps\\.?)\\s+\\d",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NUMBERED =
            Pattern.compile("\\p{L}{2,}.*\\d+(?:\\s*/\\s*|\\s+Tahun\\s+)\\d{4}(?!\\d)", Pattern.CASE_INSENSITIVE);

    /** The statutes that a text names with an article; a rule below a statute is none. */
    static List<NamedStatute> in(String text) {
        Matcher matcher = WITH_ARTICLE.matcher(text);
        return matcher.results()
                .map(found -> new NamedStatute(found.group(1), found.group(2)))
                .toList();
    }

    /** Whether a text names legislation of any rank by number and year. */
    static boolean isLegislation(String text) {
        return NUMBERED.matcher(text).find();
    }

    /** Whether it is another statute than the one on public information itself. */
    boolean isAnother() {
        return !shortName().equals(Regulation.UU_14_2008.shortName());
    }

    /** Whether this library read the statute, and so can say that there is one. */
    boolean isKnown() {
        return Arrays.stream(Regulation.values())
                .anyMatch(regulation -> regulation.shortName().equals(shortName()));
    }

    String shortName() {
        return "UU " + number + "/" + year;
    }
}
