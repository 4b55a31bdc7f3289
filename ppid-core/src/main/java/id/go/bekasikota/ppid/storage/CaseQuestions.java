package id.go.bekasikota.ppid.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * What is asked of the cases of one kind without reading them (pertanyaan tentang perkara): by what their {@link CaseCard} says.
 * The cost grows with the answer, not with what is not asked for. A change of this interface is a major version.
 *
 * <p>Lists come page by page: whoever asks gives the last of the page before; a page shorter than its limit is the last. Not
 * thread-safe: it belongs to its transaction.
 */
public interface CaseQuestions {

    /**
     * {@return the ids of the cases that may still change by time alone, in code-point order: all but those at rest}
     *
     * @param body the code of the public body
     * @param after the last id of the page before; the empty text for the first page
     * @param limit how many at most, from 1
     */
    List<String> live(String body, String after, int limit);

    /**
     * {@return the cases received in a period, whose terms hang on certain days, in the order that is asked for}
     *
     * @param body the code of the public body
     * @param which period, unit, stage, terms and order
     * @param after the last place of the page before; {@link Place#START} for the first page, {@link Place#END} where the newest
     *     come first
     * @param limit how many at most, from 1
     */
    List<Place> received(String body, Received which, Place after, int limit);

    /**
     * {@return the pending cases of certain days, in the order of their places}
     *
     * @param body the code of the public body
     * @param which days and unit
     * @param after the last place of the page before; {@link Place#START} for the first page
     * @param limit how many at most, from 1
     */
    List<Place> awaited(String body, Awaited which, Place after, int limit);

    /**
     * {@return the ids of the cases in which something was done after a day, in code-point order}
     *
     * @param body the code of the public body
     * @param day the day, exclusive
     */
    List<String> changedAfter(String body, LocalDate day);

    /**
     * {@return the ids of the cases that are tied to one target, in code-point order}
     *
     * @param body the code of the public body
     * @param relation how
     * @param target the id of the other case, or the number of the letter, compared by code point
     */
    List<String> linked(String body, Relation relation, String target);

    /**
     * Shows all ties of one relation, in code-point order of the ids, then of the targets, then by day.
     *
     * @param body the code of the public body
     * @param relation how
     * @param each takes the id of each case with its tie; must not use this store
     */
    void links(String body, Relation relation, BiConsumer<String, CaseLink> each);
}
