package id.go.bekasikota.ppid.meeting;

import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Result;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is recorded of a coordination meeting (pencatatan rapat), bound to the law and to who acts when. Immutable and thread-safe.
 */
public final class MeetingActs {
    private final Meeting meeting;
    private final Deadlines law;
    private final Stamp stamp;

    MeetingActs(Meeting meeting, Deadlines law, Stamp stamp) {
        this.meeting = meeting;
        this.law = law;
        this.stamp = stamp;
    }

    /**
     * Records who came for a unit.
     *
     * @param unit the code of the unit
     * @param name who came, or the office where the name is not known
     * @return the meeting; denied before its day, for a unit not invited, without a name, and twice for one unit
     */
    public Result<Meeting> attend(String unit, String name) {
        return act(
                MeetingActKind.ATTEND,
                attempt -> held(attempt)
                        .or(() -> attempt.unless(meeting.invited().contains(unit), "not-invited"))
                        .or(() -> attempt.unless(!name.isBlank(), "name"))
                        .or(() -> attempt.unless(meeting.absent().contains(unit), "came")),
                new MeetingEvents.Attended(unit, name));
    }

    /**
     * Records what was agreed.
     *
     * @param task who does what until when
     * @return the meeting; denied before its day, for a unit not invited, and for a last day before the meeting
     */
    public Result<Meeting> agree(MeetingTask task) {
        return act(
                MeetingActKind.AGREE,
                attempt -> held(attempt)
                        .or(() -> attempt.unless(meeting.invited().contains(task.unit()), "not-invited"))
                        .or(() -> attempt.unless(!task.until().isBefore(meeting.date()), "until", task.until())),
                new MeetingEvents.Agreed(task));
    }

    /**
     * Records that a task was done.
     *
     * @param task the number of the task, from 1
     * @param note what was done
     * @return the meeting; denied without words, and a second time
     * @throws id.go.bekasikota.ppid.law.PpidException if it agreed on no such task
     */
    public Result<Meeting> complete(int task, String note) {
        meeting.task(task);
        return act(
                MeetingActKind.COMPLETE,
                attempt -> attempt.unless(!note.isBlank(), "note")
                        .or(() -> attempt.unless(meeting.done(task, stamp.on()).isEmpty(), "done", task)),
                new MeetingEvents.Done(task, note));
    }

    private Result<Meeting> act(MeetingActKind kind, Function<Attempt, Optional<Denial>> rules, MeetingEvent event) {
        Attempt attempt = new Attempt(kind, stamp.on().isBefore(meeting.date()) ? "convened" : "held", law, stamp);
        return attempt.result(() -> rules.apply(attempt), () -> meeting.plus(stamp, event));
    }

    private Optional<Denial> held(Attempt attempt) {
        return attempt.unless(!stamp.on().isBefore(meeting.date()), "early", meeting.date());
    }
}
