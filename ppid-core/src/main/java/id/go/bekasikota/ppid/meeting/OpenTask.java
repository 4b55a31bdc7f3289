package id.go.bekasikota.ppid.meeting;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.catalogue.CatalogueEntry;
import id.go.bekasikota.ppid.feed.Feed;
import id.go.bekasikota.ppid.feed.FeedContent;
import id.go.bekasikota.ppid.feed.UnitFeed;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.organization.Unit;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import id.go.bekasikota.ppid.proposal.Proposal;
import id.go.bekasikota.ppid.proposal.ProposalKind;
import id.go.bekasikota.ppid.text.CodePointOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A task of a meeting that is left on a day (tindak lanjut yang belum selesai), with which the next meeting opens.
 *
 * @param meeting the number of the meeting that agreed on it
 * @param number its number there, from 1
 * @param unit the code of the unit that answers for it on the day: the one that agreed, or whoever took it over
 * @param task who was to do what until when
 */
@JsonForm
public record OpenTask(
        MeetingNumber meeting, int number, @Holds(CODE) String unit, MeetingTask task) {

    /**
     * {@return whether its last day is over on a day}
     *
     * @param day the day
     */
    public boolean isOverdueOn(LocalDate day) {
        Given.value(day, "day");
        return day.isAfter(task.until());
    }

    /**
     * Lists what is left of all meetings on a day. A duty is done where the unit, or whoever took it over and from then on, is seen to have done
     * it since the meeting; a free task where that was told. What a unit was to do that is gone with nobody taking over is owed by nobody.
     *
     * @param meetings the meetings
     * @param acts what the units handed in, proposed and entered
     * @param organization the units by date
     * @param asOf the day
     * @return an unmodifiable list, the earliest last day first
     */
    public static List<OpenTask> of(
            Collection<Meeting> meetings, UnitWork acts, Organization organization, LocalDate asOf) {
        List<OpenTask> left = new ArrayList<>();
        for (Meeting meeting : meetings) {
            List<MeetingTask> tasks = meeting.tasksBy(asOf);
            for (int i = 0; i < tasks.size(); i++) {
                MeetingTask task = tasks.get(i);
                int number = i + 1;
                heir(task.unit(), organization, asOf)
                        .filter(unit -> meeting.done(number, asOf).isEmpty()
                                && !acts.did(task, meeting.date(), organization, asOf))
                        .forEach(unit -> left.add(new OpenTask(meeting.number(), number, unit, task)));
            }
        }
        left.sort(Comparator.comparing((OpenTask open) -> open.task().until())
                .thenComparing(open -> open.meeting().text(), CodePointOrder.INSTANCE)
                .thenComparing(OpenTask::number));
        return List.copyOf(left);
    }

    private static Stream<String> heir(String unit, Organization organization, LocalDate asOf) {
        return organization.units().find(unit).stream()
                .flatMap(known -> organization.units().successorOn(unit, asOf).stream())
                .map(Unit::code);
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }

    /**
     * What the units did that a duty may be (pekerjaan unit).
     *
     * @param feeds the feeds received
     * @param proposals what the units proposed
     * @param entries the entries of the public list
     */
    @JsonForm
    public record UnitWork(List<UnitFeed> feeds, List<Proposal> proposals, List<CatalogueEntry> entries) {

        /** {@inheritDoc} */
        public UnitWork {
            Given.value(feeds, "feeds");
            Given.value(proposals, "proposals");
            Given.value(entries, "entries");
            feeds = List.copyOf(feeds);
            proposals = List.copyOf(proposals);
            entries = List.copyOf(entries);
        }

        boolean did(MeetingTask task, LocalDate since, Organization organization, LocalDate asOf) {
            return task.duty()
                    .filter(duty -> switch (duty) {
                        case FEED -> fed(task, since, organization, asOf, FeedContent.values());
                        case INVENTORY ->
                            fed(task, since, organization, asOf, FeedContent.EXEMPTION_PROPOSALS)
                                    || proposed(task, ProposalKind.EXEMPTION, since, organization, asOf);
                        case LIST ->
                            proposed(task, ProposalKind.ENTRY, since, organization, asOf)
                                    || entered(task, since, organization, asOf);
                        case SLIDE -> proposed(task, ProposalKind.SLIDE, since, organization, asOf);
                    })
                    .isPresent();
        }

        private boolean fed(
                MeetingTask task, LocalDate since, Organization organization, LocalDate asOf, FeedContent... any) {
            List<FeedContent> wanted = List.of(any);
            return feeds.stream()
                    .anyMatch(unit -> unit.feedsBy(asOf).stream()
                            .filter(feed -> feed.contents().stream().anyMatch(wanted::contains))
                            .map(Feed::date)
                            .anyMatch(day -> !day.isBefore(since) && isOf(task, unit.unit(), organization, day)));
        }

        private boolean proposed(
                MeetingTask task, ProposalKind kind, LocalDate since, Organization organization, LocalDate asOf) {
            return proposals.stream()
                    .filter(proposal -> proposal.proposed().kind() == kind)
                    .anyMatch(proposal -> {
                        LocalDate day = proposal.history().events().get(0).on();
                        return isBetween(day, since, asOf) && isOf(task, proposal.unit(), organization, day);
                    });
        }

        private boolean entered(MeetingTask task, LocalDate since, Organization organization, LocalDate asOf) {
            return entries.stream()
                    .filter(entry -> isBetween(entry.entered(), since, asOf))
                    .anyMatch(
                            entry -> isOf(task, entry.fieldsOn(entry.entered()).unit(), organization, entry.entered()));
        }

        /** The unit of the task itself, or whoever answered for it on the day on which something was done. */
        private static boolean isOf(MeetingTask task, String unit, Organization organization, LocalDate day) {
            return unit.equals(task.unit()) || organization.answers(unit, task.unit(), day);
        }

        private static boolean isBetween(LocalDate day, LocalDate since, LocalDate asOf) {
            return !day.isBefore(since) && !day.isAfter(asOf);
        }
    }
}
