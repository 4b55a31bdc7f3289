package id.go.bekasikota.ppid.examples.console;

import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.text.Quoted;
import java.util.List;

/** What a program was started with (argumen), looked at before anything is made of it. */
public final class Arguments {
    private static final char LOST = '\ufffd';
    private static final String UTF_8_LOCALE = "LC_ALL=C.UTF-8";

    private Arguments() {}

    /**
     * Finds the language in which even a wrong command line is answered.
     *
     * @param arguments the command line
     * @return what {@code --lang} names; Indonesian where it names nothing that is known
     */
    public static Language language(String... arguments) {
        List<String> words = List.of(arguments);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String code = word.startsWith("--lang=") ? word.substring("--lang=".length()) : "";
            if (word.equals("--lang") && i + 1 < words.size()) {
                code = words.get(i + 1);
            }
            if (!code.isEmpty()) {
                return Coded.find(Language.class, code).orElse(Language.INDONESIAN);
            }
        }
        return Language.INDONESIAN;
    }

    /**
     * Refuses what the platform's charset could not carry, which stands there as U+FFFD, and control characters: two names
     * that were told apart would be one.
     *
     * @param arguments the command line
     * @throws UsageException if there is one
     */
    public static void check(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String shown = Quoted.of(arguments[i]);
            if (isLost(arguments[i])) {
                throw new UsageException(Say.of("lost", Integer.toString(i + 1), shown, UTF_8_LOCALE));
            }
            if (arguments[i].codePoints().anyMatch(Arguments::isControl)) {
                throw new UsageException(Say.of("control", Integer.toString(i + 1), shown));
            }
        }
    }

    /** Java 17 writes U+FFFD for what it cannot decode, or keeps the halves of what it could not put together. */
    private static boolean isLost(String argument) {
        return argument.indexOf(LOST) >= 0
                || argument.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
    }
}
