package id.go.bekasikota.ppid.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A tally is a commutative monoid, and every report made from one meets its rules. */
class TallyProperties {

    @Provide
    Arbitrary<List<CaseRecord>> cases() {
        return Cases.lists();
    }

    @Provide
    Arbitrary<ReportBasis> bases() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 1000).map(LocalDate.of(2024, 1, 1)::plusDays);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 400);
        Arbitrary<Integer> looks = Arbitraries.integers().between(-100, 500);
        return Combinators.combine(days, lengths, looks, Arbitraries.of(ClockStart.class))
                .as((from, length, look, clock) -> ReportBasis.statute(new DateRange(from, from.plusDays(length)))
                        .on(from.plusDays(look))
                        .under(LawPolicy.statute().with(clock)));
    }

    @Property(tries = 100)
    void theTallyOfTheWholeIsTheMergeOfItsParts(
            @ForAll("cases") List<CaseRecord> a,
            @ForAll("cases") List<CaseRecord> b,
            @ForAll("bases") ReportBasis basis) {
        List<CaseRecord> whole = new ArrayList<>(a);
        whole.addAll(b);

        assertThat(tally(a, basis).merge(tally(b, basis))).isEqualTo(tally(whole, basis));
    }

    @Property(tries = 100)
    void mergingIsAssociativeAndCommutativeWithANeutralElement(
            @ForAll("cases") List<CaseRecord> a,
            @ForAll("cases") List<CaseRecord> b,
            @ForAll("cases") List<CaseRecord> c,
            @ForAll("bases") ReportBasis basis) {
        Tally x = tally(a, basis);
        Tally y = tally(b, basis);
        Tally z = tally(c, basis);

        assertThat(x.merge(y).merge(z)).isEqualTo(x.merge(y.merge(z)));
        assertThat(x.merge(y)).isEqualTo(y.merge(x));
        assertThat(x.merge(Tally.empty())).isEqualTo(x).isEqualTo(Tally.empty().merge(x));
    }

    @Property(tries = 100)
    void everyReportOfATallyMeetsItsRules(@ForAll("cases") List<CaseRecord> cases, @ForAll("bases") ReportBasis basis) {
        ServiceReport report = ServiceReport.of(tally(cases, basis), basis.period());

        assertThat(report.requests().pendingEnd())
                .isGreaterThanOrEqualTo(report.requests().backlog());
    }

    @Property(tries = 100)
    void aPeriodInTwoPartsHasTheFlowOfTheWhole(
            @ForAll("cases") List<CaseRecord> cases, @ForAll("bases") ReportBasis basis) {
        DateRange period = basis.period();
        LocalDate middle = period.from().plusDays(ChronoUnit.DAYS.between(period.from(), period.to()) / 2);
        if (middle.equals(period.to())) {
            return;
        }

        CaseFlow first = flow(cases, new DateRange(period.from(), middle), basis);
        CaseFlow second = flow(cases, new DateRange(middle.plusDays(1), period.to()), basis);
        CaseFlow whole = flow(cases, period, basis);

        assertThat(second.pendingStart()).isEqualTo(first.pendingEnd());
        assertThat(first.received() + second.received()).isEqualTo(whole.received());
        assertThat(first.processed() + second.processed()).isEqualTo(whole.processed());
        assertThat(second.pendingEnd()).isEqualTo(whole.pendingEnd());
    }

    private static CaseFlow flow(List<CaseRecord> cases, DateRange period, ReportBasis basis) {
        return tally(cases, new ReportBasis(period, basis.law())).overall().requests();
    }

    private static Tally tally(List<CaseRecord> cases, ReportBasis basis) {
        TallyBuilder builder = new TallyBuilder(basis);
        cases.forEach(builder::add);
        return builder.build();
    }
}
