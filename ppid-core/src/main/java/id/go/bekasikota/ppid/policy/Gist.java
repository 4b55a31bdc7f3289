package id.go.bekasikota.ppid.policy;

import id.go.bekasikota.ppid.law.Language;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a reading means in few words, as a part of a sentence: {@code cuti bersama dihitung sebagai hari kerja}. */
final class Gist {
    private static final Pattern IN_BRACKETS = Pattern.compile(" ?\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)");
    private static final Pattern PAUSE = Pattern.compile("[;.](?: |$)");

    private Gist() {}

    /** The explanation to its first pause, without articles. */
    static String of(Reading reading, Language language) {
        String text = IN_BRACKETS.matcher(reading.explain(language)).replaceAll("");
        String pause = PAUSE.split(text, 2)[0];
        return pause.substring(0, 1).toLowerCase(Locale.ROOT) + pause.substring(1);
    }
}
