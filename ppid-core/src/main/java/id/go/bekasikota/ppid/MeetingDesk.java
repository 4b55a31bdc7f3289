package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.meeting.Meeting;
import id.go.bekasikota.ppid.meeting.MeetingActs;
import id.go.bekasikota.ppid.meeting.MeetingNumber;
import id.go.bekasikota.ppid.meeting.MeetingTask;
import id.go.bekasikota.ppid.meeting.OpenTask;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.organization.Unit;
import id.go.bekasikota.ppid.storage.CaseKind;
import id.go.bekasikota.ppid.storage.Stores;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * The desk for the coordination meeting (rapat koordinasi PPID Utama dengan unit), PERKI 1/2021 Pasal 10 ayat (2) huruf c. Every act is one
 * transaction; a denied act changes nothing. Thread-safe.
 */
public final class MeetingDesk {
    private final DeskContext context;
    private final Organization organization;
    private final Cases<MeetingNumber, Meeting, MeetingActs> cases;

    /** Opens the desk of a service that knows its units. */
    MeetingDesk(DeskContext context) {
        this.context = context;
        this.organization = context.knownOrganization();
        this.cases = cases(Meeting::invited);
    }

    private Cases<MeetingNumber, Meeting, MeetingActs> cases(Function<Meeting, Collection<String>> units) {
        return new Cases<>(
                context,
                CaseKind.MEETING,
                Stores::meetings,
                MeetingNumber::text,
                Meeting::acting,
                (meeting, stores) -> units.apply(meeting));
    }

    /**
     * Convenes a meeting with every unit that exists on its day.
     *
     * @param date the day of the meeting
     * @param place where
     * @param actor PPID
     * @return the meeting, under a number of its own; denied as {@link Meeting#convene}
     */
    public Result<Meeting> convene(LocalDate date, String place, Actor actor) {
        Stamp stamp = context.stamp(actor);
        List<String> invited =
                organization.units().on(date).stream().map(Unit::code).toList();
        return cases.begin(
                CaseLocks.NONE,
                stores -> Meeting.convene(
                        new MeetingNumber(context.nextNumber(stores, "R", "ppid", date)),
                        date,
                        place,
                        invited,
                        context.law(),
                        stamp),
                Meeting::number);
    }

    /**
     * Records who came for a unit.
     *
     * @param number the meeting
     * @param unit the code of the unit
     * @param name who came, or the office where the name is not known
     * @param actor PPID
     * @return the meeting; denied as {@link MeetingActs#attend}
     */
    public Result<Meeting> attend(MeetingNumber number, String unit, String name, Actor actor) {
        return cases.act(number, actor, acts -> acts.attend(unit, name));
    }

    /**
     * Records what was agreed.
     *
     * @param number the meeting
     * @param task who does what until when
     * @param actor PPID
     * @return the meeting; denied as {@link MeetingActs#agree}
     */
    public Result<Meeting> agree(MeetingNumber number, MeetingTask task, Actor actor) {
        return cases.act(number, actor, acts -> acts.agree(task));
    }

    /**
     * Records that a task was done.
     *
     * @param number the meeting
     * @param task the number of the task, from 1
     * @param note what was done
     * @param actor the officer of its unit, or PPID
     * @return the meeting; denied as {@link MeetingActs#complete}, and to the officer of another unit
     * @throws PpidException if the meeting agreed on no such task
     */
    public Result<Meeting> complete(MeetingNumber number, int task, String note, Actor actor) {
        return cases(meeting -> List.of(meeting.task(task).unit()))
                .act(number, actor, acts -> acts.complete(task, note));
    }

    /**
     * {@return the meeting as it is kept}
     *
     * @param number the meeting
     * @throws id.go.bekasikota.ppid.storage.NoSuchCaseException if the body has none of this number
     */
    public Meeting get(MeetingNumber number) {
        return cases.get(number);
    }

    /**
     * Lists what is left of all meetings on a day, with which the next one opens.
     *
     * @param asOf the day
     * @return the tasks, the earliest last day first
     */
    public List<OpenTask> left(LocalDate asOf) {
        return context.storage().inTransaction(stores -> left(context, stores, asOf));
    }

    static List<OpenTask> left(DeskContext context, Stores stores, LocalDate asOf) {
        String body = context.body().code();
        return OpenTask.of(
                stores.meetings().all(body),
                new OpenTask.UnitWork(
                        stores.feeds().all(body),
                        stores.proposals().all(body),
                        stores.entries().all(body)),
                context.knownOrganization(),
                asOf);
    }
}
