package id.go.bekasikota.ppid.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A place in a regulation, step by step: Pasal or annex, then ayat, huruf and angka; the last step may be a span.
 *
 * <p>The order is that of the regulation, a whole before its parts, the annexes last.
 */
record LawPlace(Regulation regulation, List<Step> steps) implements Comparable<LawPlace> {
    private static final Comparator<LawPlace> ORDER =
            Comparator.comparing(LawPlace::regulation).thenComparing(LawPlace::steps, LawPlace::compareSteps);
    private static final String ROMAN = "[IVX]+";
    private static final Pattern WHOLE =
            Pattern.compile("(?:Pasal \\d+(?:-\\d+)?|(?:Lampiran|annex)(?: " + ROMAN + "(?:-" + ROMAN + ")?)?)"
                    + "(?: ayat \\(\\d+\\)" + "(?:-\\(\\d+\\))?| huruf [a-z](?:-[a-z])?| angka \\d+(?:-\\d+)?)*");
    private static final Pattern STEP =
            Pattern.compile("(Pasal|Lampiran|annex|ayat|huruf|angka)(?: \\(?([0-9IVX]+|[a-z](?![a-z]))\\)?)?"
                    + "(?:-\\(?([0-9IVX]+|[a-z])\\)?)?");
    private static final Map<Character, Integer> DIGITS = Map.of('I', 1, 'V', 5, 'X', 10);

    enum Kind {
        PASAL,
        ANNEX,
        AYAT,
        HURUF,
        ANGKA
    }

    /** One step of a place; {@code last} is {@code first} unless it is a span. */
    record Step(Kind kind, int first, int last) {
        boolean covers(Step other) {
            return kind == other.kind && first <= other.first && other.last <= last;
        }

        @Override
        public String toString() {
            return switch (kind) {
                case PASAL -> " Pasal " + span("", "");
                case ANNEX -> " Lampiran " + span("", "");
                case AYAT -> " ayat " + span("(", ")");
                case HURUF ->
                    " huruf " + (char) ('a' + first - 1) + (first == last ? "" : "-" + (char) ('a' + last - 1));
                case ANGKA -> " angka " + span("", "");
            };
        }

        private String span(String open, String close) {
            return open + first + close + (first == last ? "" : "-" + open + last + close);
        }
    }

    LawPlace {
        steps = List.copyOf(steps);
    }

    /** Reads a citation strictly; a citation that names no article is none. */
    static LawPlace parse(String text) {
        Citation citation = Citation.parse(text);
        if (!WHOLE.matcher(citation.locator()).matches()) {
            throw new PpidException(
                    "\"" + text + "\" names no place (expected for example UU 14/2008 Pasal 22 ayat (7) huruf e)");
        }
        List<Step> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(citation.locator());
        while (matcher.find()) {
            int first = number(matcher.group(2));
            steps.add(new Step(
                    kind(matcher.group(1)), first, matcher.group(3) == null ? first : number(matcher.group(3))));
        }
        LawPlace place = new LawPlace(citation.regulation(), steps);
        if (steps.stream().limit(steps.size() - 1L).anyMatch(step -> step.first() != step.last())
                || steps.get(steps.size() - 1).last()
                        < steps.get(steps.size() - 1).first()) {
            throw new PpidException("\"" + text + "\" has a span where none can be (expected it last and rising)");
        }
        return place;
    }

    /** Whether this is the same place as another, or the whole that it is a part of. */
    boolean covers(LawPlace other) {
        if (regulation != other.regulation || steps.size() > other.steps.size()) {
            return false;
        }
        for (int i = 0; i < steps.size(); i++) {
            if (!steps.get(i).covers(other.steps.get(i))) {
                return false;
            }
        }
        return true;
    }

    boolean isSpan() {
        Step last = steps.get(steps.size() - 1);
        return last.first() != last.last();
    }

    @Override
    public int compareTo(LawPlace other) {
        return ORDER.compare(this, other);
    }

    private static int compareSteps(List<Step> one, List<Step> other) {
        Comparator<Step> order =
                Comparator.comparing(Step::kind).thenComparing(Step::first).thenComparing(Step::last);
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int compared = order.compare(one.get(i), other.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    @Override
    public String toString() {
        return regulation + steps.stream().map(Step::toString).collect(Collectors.joining());
    }

    private static Kind kind(String word) {
        return switch (word) {
            case "Pasal" -> Kind.PASAL;
            case "ayat" -> Kind.AYAT;
            case "huruf" -> Kind.HURUF;
            case "angka" -> Kind.ANGKA;
            default -> Kind.ANNEX;
        };
    }

    private static int number(@Nullable String text) {
        if (text == null) {
            return 1;
        }
        char first = text.charAt(0);
        if (Character.isDigit(first)) {
            return Integer.parseInt(text);
        }
        return Character.isLowerCase(first) ? first - 'a' + 1 : roman(text);
    }

    private static int roman(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = DIGITS.getOrDefault(text.charAt(i), 0);
            int next = i + 1 < text.length() ? DIGITS.getOrDefault(text.charAt(i + 1), 0) : 0;
            sum += digit < next ? -digit : digit;
        }
        return sum;
    }
}
