package id.go.bekasikota.ppid.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A coordination meeting of PPID Utama with the units (rapat koordinasi), PERKI 1/2021 Pasal 10 ayat (2) huruf c: convened, who came, what
 * was agreed and what was done since. That there is such a meeting is law, how it runs is practice.
 *
 * <p>Immutable and thread-safe.
 */
public final class Meeting implements Aggregate<MeetingEvent> {
    private final History<MeetingEvent> history;
    private final MeetingEvents.Convened convened;

    private Meeting(History<MeetingEvent> history) {
        this.history = history;
        this.convened = history.all(MeetingEvents.Convened.class).get(0);
    }

    /**
     * Convenes a meeting.
     *
     * @param number its number
     * @param date its day
     * @param place where
     * @param invited the codes of the units invited
     * @param law calendar and policy
     * @param stamp who convenes it and when
     * @return the meeting; denied to whoever is not PPID, without a unit, and for a day that is over
     */
    public static Result<Meeting> convene(
            MeetingNumber number, LocalDate date, String place, List<String> invited, Deadlines law, Stamp stamp) {
        Given.value(date, "date");
        Given.value(invited, "invited");
        Given.value(stamp, "stamp");
        Attempt attempt = new Attempt(MeetingActKind.CONVENE, "none", law, stamp);
        return attempt.result(
                () -> attempt.unless(!date.isBefore(stamp.on()), "over", date)
                        .or(() -> attempt.unless(!invited.isEmpty(), "nobody")),
                () -> new Meeting(History.beginning(stamp, new MeetingEvents.Convened(number, date, place, invited))));
    }

    /**
     * Restores a meeting from a storage; only its structure is checked.
     *
     * @param events its events in the order in which they were recorded
     * @return the meeting as it was
     * @throws PpidException if the events are not in such an order
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Meeting restore(List<Recorded<MeetingEvent>> events) {
        return new Meeting(History.restored(events, MeetingEvents.Convened.class));
    }

    /**
     * Binds the acts on this meeting to the law and to who acts when.
     *
     * @param law calendar and policy
     * @param stamp who acts and when
     * @return the acts
     */
    public MeetingActs acting(Deadlines law, Stamp stamp) {
        return new MeetingActs(this, law, stamp);
    }

    /** This meeting with one event more. */
    Meeting plus(Stamp stamp, MeetingEvent event) {
        return new Meeting(history.plus(stamp, event));
    }

    /** {@return its number} */
    public MeetingNumber number() {
        return convened.number();
    }

    /** {@return its day} */
    public LocalDate date() {
        return convened.date();
    }

    /** {@return where it is} */
    public String place() {
        return convened.place();
    }

    /** {@return the codes of the units invited, an unmodifiable list} */
    public List<String> invited() {
        return convened.invited();
    }

    /** {@return the codes of the units for which somebody came, an unmodifiable list in the order in which they were recorded} */
    public List<String> attended() {
        return history.all(MeetingEvents.Attended.class).stream()
                .map(MeetingEvents.Attended::unit)
                .toList();
    }

    /**
     * {@return who came for a unit, or the office where the name is not known, as recorded by a day; empty where nobody did}
     *
     * @param unit the code of the unit
     * @param asOf the day, inclusive
     */
    public Optional<String> came(String unit, LocalDate asOf) {
        Given.value(unit, "unit");
        Given.value(asOf, "asOf");
        return history.until(asOf).all(MeetingEvents.Attended.class).stream()
                .filter(attended -> attended.unit().equals(unit))
                .map(MeetingEvents.Attended::name)
                .findFirst();
    }

    /** {@return the codes of the units that were invited and did not come, an unmodifiable list} */
    public List<String> absent() {
        return invited().stream().filter(unit -> !attended().contains(unit)).toList();
    }

    /** {@return what was agreed, an unmodifiable list; the first is task 1} */
    public List<MeetingTask> tasks() {
        return tasks(history);
    }

    /**
     * {@return what was agreed as recorded by a day, an unmodifiable list; the first is task 1}
     *
     * @param asOf the day, inclusive
     */
    public List<MeetingTask> tasksBy(LocalDate asOf) {
        Given.value(asOf, "asOf");
        return tasks(history.until(asOf));
    }

    private static List<MeetingTask> tasks(History<MeetingEvent> events) {
        return events.all(MeetingEvents.Agreed.class).stream()
                .map(MeetingEvents.Agreed::task)
                .toList();
    }

    /**
     * {@return a task}
     *
     * @param number its number, from 1
     * @throws PpidException if there is none of that number
     */
    public MeetingTask task(int number) {
        List<MeetingTask> tasks = tasks();
        if (number < 1 || number > tasks.size()) {
            throw new PpidException("the meeting " + number() + " agreed on no task " + number + " (expected 1 to "
                    + tasks.size() + ")");
        }
        return tasks.get(number - 1);
    }

    /**
     * {@return what was told to be done for a task by a day; empty where nothing was}
     *
     * @param number the number of the task, from 1
     * @param asOf the day
     */
    public Optional<String> done(int number, LocalDate asOf) {
        Given.value(asOf, "asOf");
        return history.until(asOf).all(MeetingEvents.Done.class).stream()
                .filter(done -> done.task() == number)
                .map(MeetingEvents.Done::note)
                .findFirst();
    }

    @Override
    public History<MeetingEvent> history() {
        return history;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Meeting that && history.equals(that.history);
    }

    @Override
    public int hashCode() {
        return history.hashCode();
    }

    @Override
    public String toString() {
        return "Meeting[" + number() + " on " + date() + "]";
    }
}
