package id.go.bekasikota.ppid.life;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.calendar.Holiday;
import id.go.bekasikota.ppid.calendar.HolidayKind;
import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.law.Strangers;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.CollectiveLeave;
import id.go.bekasikota.ppid.policy.Reading.LateObjection;
import id.go.bekasikota.ppid.policy.Reading.NoticeDate;
import id.go.bekasikota.ppid.policy.Reading.SuperiorClock;
import id.go.bekasikota.ppid.report.ServiceReport;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * Random acts on random days through the front door: no illegal state is reached, every denial names state and article, time
 * passes once, and the events are the case, also after a receipt or the calendar was corrected.
 */
class PpidLifeProperties {
    private static final List<LawPolicy> POLICIES = List.of(
            LawPolicy.statute(),
            LawPolicy.perki2021(),
            LawPolicy.statute().with(SuperiorClock.ENTRY).with(LateObjection.DENIED),
            LawPolicy.statute().with(NoticeDate.ARRIVAL).with(CollectiveLeave.WORKING));

    private static final List<String> HEARD = List.of(
            "dispute.registered",
            "dispute.panel-set",
            "dispute.first-day-set",
            "dispute.hearing-opened",
            "dispute.preliminary-examined");

    /** How far a life has come when the random acts begin. */
    @SuppressWarnings("ImmutableEnumChecker") // the lists are made by List.of
    private enum Beginning {
        RECEIVED(List.of(), List.of()),
        OPENED(List.of(LifeAct.OPEN_EXEMPTION), List.of()),
        COMPLETE(List.of(LifeAct.COMPLETE, LifeAct.ANSWER), List.of()),
        OBJECTED(List.of(LifeAct.ANSWER_FOR_A_FEE, LifeAct.OBJECT), List.of()),
        PETITIONED(List.of(LifeAct.REFUSE, LifeAct.OBJECT, LifeAct.REJECT, LifeAct.PETITION), List.of()),
        HEARING(List.of(LifeAct.ANSWER_NOT_HELD, LifeAct.OBJECT, LifeAct.REJECT, LifeAct.PETITION), HEARD),
        DECIDED(
                List.of(LifeAct.ANSWER, LifeAct.OBJECT, LifeAct.REJECT, LifeAct.PETITION),
                Stream.concat(
                                HEARD.stream(),
                                Stream.of(
                                        "dispute.mediation-ordered",
                                        "dispute.mediation-failed",
                                        "dispute.adjudication-resumed",
                                        "dispute.decision-read"))
                        .toList());

        private final List<LifeAct> acts;
        private final List<String> dispute;

        Beginning(List<LifeAct> acts, List<String> dispute) {
            this.acts = acts;
            this.dispute = dispute;
        }

        Life of(LawPolicy policy) {
            return new Life(policy).after(acts).disputed(dispute);
        }
    }

    /** Tries one act on one day. */
    private static final class TryAct implements Action.Independent<Life> {
        @Override
        public Arbitrary<Transformer<Life>> transformer() {
            return Combinators.combine(
                            Arbitraries.frequency(LifeAct.frequencies()),
                            Arbitraries.integers().between(0, 400),
                            Arbitraries.frequencyOf(
                                    Tuple.of(6, Arbitraries.integers().between(0, 4)),
                                    Tuple.of(1, Arbitraries.integers().between(5, 50))))
                    .as((act, choice, days) -> Transformer.mutate(act + " " + choice + " after " + days, life -> {
                        life.wait(days);
                        attempt(life, choice % 3 == 0 ? act : likely(life, act, choice), choice);
                    }));
        }
    }

    @Provide
    Arbitrary<ActionChain<Life>> lives() {
        return Combinators.combine(Arbitraries.of(POLICIES), Arbitraries.of(Beginning.class))
                .flatAs((policy, beginning) -> ActionChain.startWith(() -> beginning.of(policy))
                        .withAction(new TryAct())
                        .withMaxTransformations(30));
    }

    @Property(tries = 120)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void noIllegalStateIsReached(@ForAll("lives") ActionChain<Life> chain) {
        live(chain);
        livesComeFar();
    }

    /** Lives one life and checks it all along. */
    static void live(ActionChain<Life> chain) {
        Life life = chain.withInvariant("the law holds", LawHolds::in)
                .withInvariant("what is overdue is told, and what is told is overdue", OverdueIsTold::in)
                .withInvariant("what is on offer is allowed", OfferedIsAllowed::in)
                .run();

        OfferedInDisputes.in(life);
        timePassesOnce(life, life.ppid());
        LawHolds.theEventsAreTheCases(life);
        theReportsAddUp(life);
        correctTheCalendar(life);
        LivedIsExported.in(life);
    }

    /** The random acts are no use if they never come to the later states. */
    private static void livesComeFar() {
        Statistics.label("done").coverage(coverage -> {
            for (LifeAct act :
                    EnumSet.of(LifeAct.EXTEND, LifeAct.ANSWER, LifeAct.REFUSE, LifeAct.CLOSE, LifeAct.UPHOLD)) {
                coverage.check(act).count(times -> times > 0);
            }
        });
        Statistics.label("dispute").coverage(coverage -> {
            for (String state : List.of("preliminary", "mediation", "decided", "at-court")) {
                coverage.check(state).count(times -> times > 0);
            }
        });
    }

    /** The act itself where it is on offer, else the next one that is; so that cases come far. */
    private static LifeAct likely(Life life, LifeAct act, int choice) {
        Set<String> offered = life.offered();
        List<LifeAct> acts = List.of(LifeAct.values());
        for (int i = 0; i < acts.size(); i++) {
            LifeAct other = acts.get((acts.indexOf(act) + i) % acts.size());
            boolean leads =
                    other == LifeAct.DISPUTE || other == LifeAct.PETITION || offered.contains(other.step(choice));
            if (leads && !other.ends() && other.fits(life, choice)) {
                return other;
            }
        }
        return act;
    }

    private static void attempt(Life life, LifeAct act, int choice) {
        if (!act.fits(life, choice)) {
            return;
        }
        int before = life.log().size();
        Set<String> offered = offered(life, act);
        Set<String> mine = life.offered();
        List<NextStep> ofAnother = life.ppid().nextSteps(life.neighbour(), life.today());
        Result<?> result = act.on(life, choice);
        assertThat(life.ppid().nextSteps(life.neighbour(), life.today()))
                .as("the steps of another requester after %s", act)
                .isEqualTo(ofAnother);
        if (act == LifeAct.STRANGER_OBJECTS) {
            assertThat(life.offered())
                    .as("the requester's steps after a stranger's act")
                    .containsAll(mine);
        }

        Statistics.label("done").collect(result.denial().isEmpty() ? act : "denied");
        Statistics.label("dispute").collect(life.disputeState());
        result.denial().ifPresent(PpidLifeProperties::saysWhy);
        assertThat(life.log().size() - before)
                .isBetween(result.denial().isPresent() ? 0 : 1, result.denial().isPresent() ? 0 : act.most());
        if (act.isPlain()) {
            assertThat(result.denial().isEmpty())
                    .as("%s is on offer and allowed, or neither: %s", act, result)
                    .isEqualTo(offered.contains(act.step(choice)));
        } else if (act.hasStep()) {
            assertThat(result.denial().isPresent() || offered.contains(act.step(choice)))
                    .as("%s is allowed and so on offer", act)
                    .isTrue();
        }
    }

    /** What the front door offers; of several objections about one request, what the last one offers. */
    private static Set<String> offered(Life life, LifeAct act) {
        Set<String> offered = life.offered();
        if (act.isInObjection()) {
            Set<String> ofTheLast = life.offeredInObjection();
            ofTheLast.remove("dispute.file");
            assertThat(offered).containsAll(ofTheLast);
            return ofTheLast;
        }
        return offered;
    }

    private static void saysWhy(Denial denial) {
        assertThat(denial.state()).isNotBlank();
        assertThat(denial.citation().namesArticle()).isTrue();
        assertThat(denial.message().id()).isNotBlank();
        assertThat(denial.message().en()).isNotBlank();
        speaksIndonesian(denial.message(Language.INDONESIAN));
    }

    /** Numbers of cases hold the code of their unit. */
    private static void speaksIndonesian(String told) {
        assertThat(Strangers.inIndonesian(told.replaceAll("[A-Z]/[a-z]+/\\d+/\\d+", "")))
                .as(told)
                .isEmpty();
    }

    private static void timePassesOnce(Life life, Ppid ppid) {
        LocalDate later = life.today().plusDays(90);
        var steps = ppid.nextSteps(life.request(), later);
        ppid.advance(later)
                .forEach(expiry -> speaksIndonesian(expiry.expiry().text().in(Language.INDONESIAN)));
        steps.forEach(step -> speaksIndonesian(step.tell(Language.INDONESIAN, later)));
        int once = life.log().size();

        assertThat(ppid.advance(later)).isEmpty();
        assertThat(ppid.advance(life.today())).isEmpty();
        assertThat(life.log()).hasSize(once);
        assertThat(ppid.nextSteps(life.request(), later)).isEqualTo(steps);
    }

    /** Each month is reported, agrees with the month before, and is a part of the whole. */
    private static void theReportsAddUp(Life life) {
        YearMonth first = YearMonth.from(Life.BEGINNING);
        YearMonth last = YearMonth.from(life.today());
        ServiceReport whole = life.ppid().reports().service(new DateRange(first.atDay(1), last.atEndOfMonth()));
        long requests = 0;
        long objections = 0;
        ServiceReport before = life.ppid().reports().service(days(first.minusMonths(1)));
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            ServiceReport report = life.ppid().reports().service(days(month));
            assertThat(report.requests().pendingStart())
                    .isEqualTo(before.requests().pendingEnd());
            assertThat(report.objections().pendingStart())
                    .isEqualTo(before.objections().pendingEnd());
            requests += report.requests().processed();
            objections += report.objections().processed();
            before = report;
        }
        assertThat(whole.requests().processed()).isEqualTo(requests);
        assertThat(whole.objections().processed()).isEqualTo(objections);
        assertThat(whole.requests().pendingEnd()).isEqualTo(before.requests().pendingEnd());
    }

    private static DateRange days(YearMonth month) {
        return new DateRange(month.atDay(1), month.atEndOfMonth());
    }

    /** A day off that is decreed later moves what is due, and leaves no conclusion behind that contradicts it. */
    private static void correctTheCalendar(Life life) {
        WorkingCalendar calendar = WorkingCalendar.indonesia();
        for (int day = 20; day < 24; day++) {
            LocalDate date = LocalDate.of(2025, 1, day);
            calendar = calendar.plus(new Holiday(date, HolidayKind.NATIONAL, "Libur " + day, "Day off " + day, ""));
        }
        Deadlines changed = life.law().with(calendar);
        Ppid later = life.under(changed);

        LawHolds.in(life, changed);
        timePassesOnce(life, later);
        LawHolds.theEventsAreTheCases(life);
    }
}
