package id.go.bekasikota.ppid.storage;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.parts.Given;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiConsumer;

/**
 * The cases of one kind by public body (penyimpanan perkara). A change of this interface is a major version.
 *
 * <p>A case is known by its body, its kind and the id that is given, of at most {@value #LONGEST_ID} bytes in UTF-8 and compared
 * by code point; the store does not look for the id in the case. What is written comes back equal: every event, its day and its moment to the microsecond. Texts may hold anything
 * but U+0000 and half a surrogate pair, which the desks refuse before. Not thread-safe: it belongs to its transaction.
 *
 * <p>What is asked of cases without reading them is told by what their {@link CaseCard} says; its cost grows with the answer, not with
 * what is not asked for. Lists come page by page: whoever asks gives the last of the page before; a page shorter than its limit is the
 * last.
 *
 * @param <A> the kind of case
 */
public interface AggregateStore<A extends Aggregate<?>> {

    /** How long an id may be, in bytes of UTF-8, so that every database can keep it in the key of a table. */
    int LONGEST_ID = 255;

    /** The day until which a case rests that no day makes live again. */
    LocalDate FOR_EVER = DateRange.ALWAYS.to();

    /**
     * Refuses an id that is longer than a database can keep in a key.
     *
     * @param id the id of a case
     * @throws StorageException if it is longer; the message does not quote it
     */
    static void requireId(String id) {
        Given.value(id, "id");
        int length = id.getBytes(StandardCharsets.UTF_8).length;
        if (length > LONGEST_ID) {
            throw new StorageException(
                    "the id of a case has " + length + " bytes (expected at most " + LONGEST_ID + ")");
        }
    }

    /**
     * Adds a new case with its events.
     *
     * @param body the code of the public body
     * @param id the id of the case
     * @param aggregate the case
     * @throws StorageException if the id is longer than {@value #LONGEST_ID} bytes
     * @throws DuplicateCaseException if the body has a case of this id and kind; nothing is added, and the
     *     transaction goes on
     */
    void add(String body, String id, A aggregate);

    /**
     * Replaces a case by the one that acts made of it.
     *
     * @param body the code of the public body
     * @param id the id of the case
     * @param aggregate the changed case, whose history begins with the stored one; the rest of it is new
     * @param expectedVersion the number of events of the case that was read
     * @throws StaleStateException if the stored case has another number of events, or none is stored; nothing is changed,
     *     and the transaction goes on
     */
    void update(String body, String id, A aggregate, int expectedVersion);

    /**
     * Locks cases until the transaction ends, before they are read: what an act rests on is then still so when the act is kept.
     * Whoever holds one to change it waits for everybody else who holds it; those that only rest on it need not wait for each other,
     * but where a storage has no shared lock they do. A case that the body has not is held by nobody.
     *
     * <p>They are held in the code-point order of their ids. Who holds cases of several kinds does so in the order of the codes of
     * the kinds, so that no two wait for each other.
     *
     * @param body the code of the public body
     * @param ids their ids
     * @param mode whether they are changed or rested on
     */
    void lock(String body, Collection<String> ids, LockMode mode);

    /**
     * Finds a case.
     *
     * @param body the code of the public body
     * @param id the id of the case
     * @return the case; empty where the body has none of this id
     */
    Optional<A> find(String body, String id);

    /**
     * Finds several cases at once.
     *
     * @param body the code of the public body
     * @param ids their ids
     * @return the cases by id, in code-point order; those that the body has none of are left out
     */
    SortedMap<String, A> find(String body, Collection<String> ids);

    /**
     * Reads all cases of a body at once, which only kinds allow of which a body has few.
     *
     * @param body the code of the public body
     * @return the cases, in code-point order of their ids
     */
    List<A> all(String body);

    /**
     * Sets a case at rest until a day: before it nothing falls due and nothing happens to it by time alone, unless it is changed.
     * Whatever is added or updated is live.
     *
     * @param body the code of the public body
     * @param id the id of the case
     * @param expectedVersion the number of events of the case that was read
     * @param until the first day on which it is live again; {@link #FOR_EVER} where no day will make it so
     * @throws StaleStateException if the stored case has another number of events, or none is stored; nothing is changed,
     *     and the transaction goes on
     */
    void rest(String body, String id, int expectedVersion, LocalDate until);

    /**
     * Lists ids, page by page, in code-point order.
     *
     * @param body the code of the public body
     * @param after the last id of the page before; the empty text for the first page
     * @param limit how many at most, from 1
     * @return the ids; fewer than the limit, or none, on the last page
     */
    List<String> ids(String body, String after, int limit);

    /**
     * {@return the cases that are live by a day, each at the day from which it is: all but those that rest until a later one; those
     * that never rested stand in front}
     *
     * @param body the code of the public body
     * @param by the day, inclusive
     * @param after the last place of the page before; {@link Place#START} for the first page
     * @param limit how many at most, from 1
     */
    List<Place> live(String body, LocalDate by, Place after, int limit);

    /**
     * {@return the cases received in a period, whose terms hang on certain days, in the order that is asked for}
     *
     * @param body the code of the public body
     * @param which period, unit, stage, terms and order
     * @param after the last place of the page before; {@link Place#START} for the first page, {@link Place#END} where the newest
     *     come first
     * @param limit how many at most, from 1
     */
    List<Place> received(String body, ReceivedQuery which, Place after, int limit);

    /**
     * {@return the pending cases of certain days, in the order of their places}
     *
     * @param body the code of the public body
     * @param which days and unit
     * @param after the last place of the page before; {@link Place#START} for the first page
     * @param limit how many at most, from 1
     */
    List<Place> awaited(String body, AwaitedQuery which, Place after, int limit);

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
