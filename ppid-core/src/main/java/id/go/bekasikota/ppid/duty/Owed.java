package id.go.bekasikota.ppid.duty;

import id.go.bekasikota.ppid.attempt.Step;
import id.go.bekasikota.ppid.catalogue.Omission;
import id.go.bekasikota.ppid.catalogue.PublicList;
import id.go.bekasikota.ppid.catalogue.ServicePledge;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.DeadlineRule;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.feed.UnitFeed;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.proposal.Proposal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a body and its units owe on a day (kewajiban badan publik). The body as a whole: for each year its report, the copy of it and the figures, the public list
 * and the service pledge.
 *
 * <p>A first term counts from the later of the rule's first day and the day since which the body keeps its records. Where that day is not
 * known, only the year that ended last is owed, or all since the first of which something is recorded, and only from then on time tells of
 * what was missed.
 *
 * <p>Immutable and thread-safe.
 */
public final class Owed {
    private final Optional<LocalDate> recordsSince;
    private final Optional<PublicList> list;
    private final LocalDate asOf;
    private final Deadlines law;

    private Owed(Optional<LocalDate> recordsSince, Optional<PublicList> list, LocalDate asOf, Deadlines law) {
        this.recordsSince = recordsSince;
        this.list = list;
        this.asOf = asOf;
        this.law = law;
    }

    /**
     * {@return what a body owes on a day that has no public list, and of which it is not known since when it keeps its records}
     *
     * @param asOf the day
     * @param law calendar and policy
     */
    public static Owed on(LocalDate asOf, Deadlines law) {
        return new Owed(Optional.empty(), Optional.empty(), asOf, law);
    }

    /**
     * {@return the same of a body that keeps its records here since a day}
     *
     * @param day the first day
     */
    public Owed since(LocalDate day) {
        Given.value(day, "day");
        return new Owed(Optional.of(day), list, asOf, law);
    }

    /**
     * {@return the same of a body with a public list}
     *
     * @param known the list
     */
    public Owed with(PublicList known) {
        Given.value(known, "known");
        return new Owed(recordsSince, Optional.of(known), asOf, law);
    }

    /**
     * {@return every act that is owed on the day, with its last day}
     *
     * @param done what was done about it
     */
    public List<NextStep> steps(DutyRecord done) {
        Given.value(done, "done");
        List<NextStep> steps = new ArrayList<>();
        for (YearlyDuty duty : YearlyDuty.values()) {
            years(duty, done)
                    .filter(year -> done.done(duty, year, asOf).isEmpty())
                    .forEach(year -> steps.add(step(duty, year)));
        }
        steps.addAll(listed());
        pledge(done).ifPresent(steps::add);
        return Step.inForce(steps, asOf);
    }

    /**
     * {@return what each unit owes on the day, by the code of the unit, in the order of the units}
     *
     * @param organization the units, the seat and the intervals by date
     * @param feeds the feeds received
     * @param proposals the proposals of the units
     * @param exemptions the exemptions of the body
     * @throws id.go.bekasikota.ppid.law.PpidException if the seat is not known on the day
     */
    public Map<String, List<NextStep>> ofUnits(
            Organization organization,
            Collection<UnitFeed> feeds,
            Collection<Proposal> proposals,
            ExemptionInventory exemptions) {
        return new OwedByUnits(organization, asOf, law).steps(feeds, proposals, exemptions);
    }

    private NextStep step(YearlyDuty duty, int year) {
        return Step.of(DutyActKind.of(duty))
                .by(due(duty, year))
                .saying(
                        duty.citation(),
                        text("next.duty." + duty.code(), Integer.toString(year)),
                        text("next.duty.otherwise"));
    }

    /** The years of which a duty is owed or done by the day, in order. */
    private IntStream years(YearlyDuty duty, DutyRecord done) {
        int last = asOf.getYear() - 1;
        int since = recordsSince
                .map(LocalDate::getYear)
                .or(() -> done.firstYear(asOf))
                .orElse(last);
        return IntStream.rangeClosed(Math.max(since, duty.firstYear()), last);
    }

    private Deadline due(YearlyDuty duty, int year) {
        return law.of(duty.rule(), YearlyDuty.endOf(year));
    }

    /** The update of the list, or its first decision. */
    private List<NextStep> listed() {
        if (list.filter(known -> known.decisionOn(asOf).isPresent()).isPresent()) {
            return list.get().nextSteps(asOf, law);
        }
        Step step = Step.of("catalogue.decide", Role.PPID);
        firstList().ifPresent(step::by);
        return List.of(step.saying(
                StatutoryDeadlines.CATALOGUE_UPDATE.citation(), text("next.list.first"), text("next.list.otherwise")));
    }

    private Optional<Deadline> firstList() {
        DeadlineRule rule = StatutoryDeadlines.CATALOGUE_UPDATE;
        return recordsSince.map(since ->
                law.of(rule, rule.basis().from().filter(since::isBefore).orElse(since)));
    }

    /** The pledge has no day: it is owed until one is recorded that lacks nothing. */
    private Optional<NextStep> pledge(DutyRecord done) {
        Optional<ServicePledge> known = done.pledge(asOf);
        List<Omission> missing = known.map(ServicePledge::missing).orElse(List.of());
        BilingualText wording = known.isEmpty()
                ? text("next.duty.pledge")
                : text(
                        "next.duty.pledge-lacks",
                        new BilingualText(lacking(missing, Language.INDONESIAN), lacking(missing, Language.ENGLISH)));
        return known.isPresent() && missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Step.of(DutyActKind.PLEDGE)
                        .saying(DutyActKind.PLEDGE.citation(), wording, text("next.duty.otherwise")));
    }

    private static String lacking(List<Omission> missing, Language language) {
        return missing.stream().map(omission -> omission.text().in(language)).collect(Collectors.joining("; "));
    }

    /**
     * {@return what silence did by the day: {@code duty.report-missed}, {@code duty.report-copy-missed} and {@code duty.figures-missed} from
     * the day after each missed last day, and {@code catalogue.first-missed} where the list was not decided in its first term}
     *
     * @param done what was done
     */
    public List<Expiry> expiries(DutyRecord done) {
        Given.value(done, "done");
        List<Expiry> missed = new ArrayList<>();
        boolean told = recordsSince.isPresent() || done.firstYear(asOf).isPresent();
        Arrays.stream(YearlyDuty.values())
                .filter(duty -> told)
                .forEach(duty -> years(duty, done)
                        .forEach(year -> missed(duty, year, done).ifPresent(missed::add)));
        firstList()
                .flatMap(due -> due.due().known())
                .filter(asOf::isAfter)
                .filter(due -> list.flatMap(known -> known.decisionOn(due)).isEmpty())
                .ifPresent(due -> missed.add(new Expiry(
                        "catalogue.first-missed",
                        due.plusDays(1),
                        StatutoryDeadlines.CATALOGUE_UPDATE.citation(),
                        text("expiry.catalogue.first-missed", due))));
        return List.copyOf(missed);
    }

    private Optional<Expiry> missed(YearlyDuty duty, int year, DutyRecord done) {
        Optional<LocalDate> day = done.done(duty, year, asOf);
        return due(duty, year)
                .due()
                .known()
                .filter(asOf::isAfter)
                .filter(due -> day.filter(on -> !on.isAfter(due)).isEmpty())
                .map(due -> new Expiry(
                        "duty." + duty.code() + "-missed",
                        due.plusDays(1),
                        duty.citation(),
                        text("expiry.duty." + duty.code() + "-missed", Integer.toString(year), due)));
    }

    private static BilingualText text(String key, Object... arguments) {
        return DutyTexts.TEXTS.both(key, arguments);
    }
}
