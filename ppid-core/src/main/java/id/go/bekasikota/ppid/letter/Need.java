package id.go.bekasikota.ppid.letter;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.letter.LetterField.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One line of a form: the field, the article that demands it, when it does, and whether it is there.
 *
 * @param <L> the letter, or the part of one
 * @param name the field
 * @param citation the article
 * @param when whether the article demands it in this case
 * @param given whether it is there
 */
record Need<L>(FieldName name, Citation citation, Predicate<L> when, Predicate<L> given) {

    /** A field that is always demanded. */
    static <L> Need<L> need(FieldName name, String article, Predicate<L> given) {
        return needIf(name, article, letter -> true, given);
    }

    /** A field that is demanded in some cases. */
    static <L> Need<L> needIf(FieldName name, String article, Predicate<L> when, Predicate<L> given) {
        return new Need<>(name, Citation.parse(article), when, given);
    }

    /** A field that the form has and nothing demands. */
    static <L> Need<L> may(FieldName name, String article, Predicate<L> given) {
        return needIf(name, article, letter -> false, given);
    }

    /** A field that is always demanded and that no value of the type can lack. */
    static <L> Need<L> sure(FieldName name, String article) {
        return need(name, article, letter -> true);
    }

    /**
     * How each field of a form stands, in the order of the form: those that an article in force on a day knows, by that article.
     */
    static <L> List<LetterField> check(List<Need<L>> form, L letter, LocalDate rulesOf) {
        return check(form, letter, Optional.empty(), rulesOf);
    }

    /** The same of a part of a letter. */
    static <L> List<LetterField> check(List<Need<L>> form, L letter, Optional<String> within, LocalDate rulesOf) {
        return form.stream()
                .flatMap(need -> need.citation.inForceOn(rulesOf).stream()
                        .map(stands -> new LetterField(need.name, within, stands, need.state(letter))))
                .toList();
    }

    /** Those that are missing. */
    static List<LetterField> missing(List<LetterField> fields) {
        return fields.stream().filter(field -> field.state() == State.MISSING).toList();
    }

    private State state(L letter) {
        if (given.test(letter)) {
            return State.FILLED;
        }
        return when.test(letter) ? State.MISSING : State.NOT_NEEDED;
    }

    /** Whether a text says anything: more than spaces of any kind and marks that nobody sees. */
    static boolean says(String text) {
        return text.codePoints().anyMatch(Need::isSeen);
    }

    static boolean says(Optional<String> text) {
        return text.filter(Need::says).isPresent();
    }

    /** Whether the decreed calendar reaches the last day. */
    static boolean known(Deadline deadline) {
        return deadline.due().known().isPresent();
    }

    private static boolean isSeen(int point) {
        int type = Character.getType(point);
        return !Character.isWhitespace(point)
                && !Character.isSpaceChar(point)
                && type != Character.FORMAT
                && type != Character.CONTROL;
    }
}
