package id.go.bekasikota.ppid.monitoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Attempt;
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
    private final MeetingEvent.Convened convened;

    private Meeting(History<MeetingEvent> history) {
        this.history = history;
        this.convened = history.all(MeetingEvent.Convened.class).get(0);
    }

    /**
     * Convenes a meeting.
     *
     * @param convened its number, day, place and the units invited
     * @param law calendar and policy
     * @param stamp who convenes it and when
     * @return the meeting; denied to whoever is not PPID, without a unit, and for a day that is over
     */
    public static Result<Meeting> convene(MeetingEvent.Convened convened, Deadlines law, Stamp stamp) {
        Given.value(stamp, "stamp");
        Attempt attempt = new Attempt(MeetingActKind.CONVENE, "none", law, stamp);
        return attempt.result(
                () -> attempt.unless(!convened.date().isBefore(stamp.on()), "over", convened.date())
                        .or(() -> attempt.unless(!convened.invited().isEmpty(), "nobody")),
                () -> new Meeting(History.beginning(stamp, convened)));
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
        return new Meeting(History.restored(events, MeetingEvent.Convened.class));
    }

    /**
     * Binds the acts on this meeting to the law and to who acts when.
     *
     * @param law calendar and policy
     * @param stamp who acts and when
     * @return the acts
     */
    public MeetingActs acting(Deadlines law, Stamp stamp) {
        return new MeetingActs(this, law, stamp, event -> new Meeting(history.plus(stamp, event)));
    }

    /** {@return its number} */
    public MeetingNumber number() {
        return convened.number();
    }

    /** {@return its day} */
    public LocalDate date() {
        return convened.date();
    }

    /** {@return the codes of the units invited, an unmodifiable list} */
    public List<String> invited() {
        return convened.invited();
    }

    /** {@return who came, an unmodifiable list in the order in which they were recorded} */
    public List<MeetingEvent.Attended> attended() {
        return history.all(MeetingEvent.Attended.class);
    }

    /** {@return the codes of the units that were invited and did not come, an unmodifiable list} */
    public List<String> absent() {
        return invited().stream()
                .filter(unit ->
                        attended().stream().noneMatch(came -> came.unit().equals(unit)))
                .toList();
    }

    /** {@return what was agreed, an unmodifiable list; the first is task 1} */
    public List<MeetingTask> tasks() {
        return history.all(MeetingEvent.Agreed.class).stream()
                .map(MeetingEvent.Agreed::task)
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
        return history.until(asOf).all(MeetingEvent.Done.class).stream()
                .filter(done -> done.task() == number)
                .map(MeetingEvent.Done::note)
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
