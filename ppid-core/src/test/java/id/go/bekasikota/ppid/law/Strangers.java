package id.go.bekasikota.ppid.law;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what has no place in a sentence for people: codes, names of constants, and English where Indonesian is spoken. */
public final class Strangers {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_]+(?:[.-][A-Za-z0-9_]+)*");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z]+(?:_[A-Z0-9]+)+");
    private static final Pattern GROUND = Pattern.compile("1[78]\\.[a-j1](?:\\.[0-9a-g])?");

    /** The words of register books, which are Indonesian. */
    private static final Pattern REGISTER =
            Pattern.compile("register\\.Register(?:Codes|Column)|words\\.RegisterWords");

    /** Codes that are Indonesian words too, or names that Indonesian took over. */
    private static final Set<String> ALSO_INDONESIAN =
            Set.of("audio", "visual", "braille", "videotron", "final", "time", "pn", "ptun", "nomor", "media");

    /** What is typed on a command line stands as it is typed: options, and in brackets policies, values, columns, examples. */
    private static final Pattern TYPED = Pattern.compile("\\((?:statute|perki2021)\\)|--[a-z][a-z-]*"
            + "|\\((?:bawaan|kolom|misalnya|default|columns|for example):[^)]*\\)");

    private static final Set<String> ENGLISH = Set.of(
            ("the of is was were are be been not and or by on at for with without from until after before than this that which who"
                            + " whom whose what when where why how no none day days working calendar month months year years hour"
                            + " hours request requests requester objection answer answered reply denied refused refusal granted"
                            + " decision decided statute article number seen read text known due late open opened closed exempt"
                            + " exemption ground grounds officer officers head body public superior letter notice extension receipt"
                            + " received registered unknown cutoff policy reading under above other others first last next step"
                            + " steps act acts actor state states rule rules case cases may must can cannot has have had does do"
                            + " done it its as if else in to hearing court party parties respondent petitioner petition suit")
                    .split(" "));

    private static final Set<String> CODE_WORDS = codes();

    private Strangers() {}

    /**
     * Returns what does not belong into an Indonesian sentence.
     *
     * @param text the sentence
     * @return the words, empty where all belong
     */
    public static List<String> inIndonesian(String text) {
        return words(text, word -> isCode(word) || isEnglish(word));
    }

    /**
     * Returns what does not belong into an English sentence: codes that no English word is.
     *
     * @param text the sentence
     * @return the words, empty where all belong
     */
    public static List<String> inEnglish(String text) {
        return words(
                text,
                word -> isCode(word)
                        && (word.contains(".") || CONSTANT.matcher(word).matches()));
    }

    private static List<String> words(String text, Predicate<String> isStrange) {
        return WORD.matcher(TYPED.matcher(text).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .filter(isStrange)
                .toList();
    }

    private static boolean isCode(String word) {
        return CODE_WORDS.contains(word)
                || CONSTANT.matcher(word).matches()
                || GROUND.matcher(word).matches();
    }

    private static boolean isEnglish(String word) {
        return Stream.of(word.toLowerCase(Locale.ROOT).split("-", -1)).anyMatch(ENGLISH::contains);
    }

    /** What is written in lower case and longer than a letter; the letters are those of the law. */
    private static Set<String> codes() {
        Stream<String> codes = TestLines.of("/codes.txt").stream()
                .filter(line -> !line.startsWith("#") && !REGISTER.matcher(line).lookingAt())
                .map(line -> line.split("\t", -1)[1]);
        Stream<String> rules =
                TestLines.of("/data/deadline-rules.tsv").stream().skip(1).map(line -> line.split("\t", -1)[0]);
        return Stream.concat(codes, rules)
                .filter(code -> code.matches("[a-z0-9]*[a-z]{2}[a-z0-9.-]*"))
                .filter(code -> !ALSO_INDONESIAN.contains(code))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
