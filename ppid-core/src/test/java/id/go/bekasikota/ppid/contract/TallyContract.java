package id.go.bekasikota.ppid.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.calendar.Coverage;
import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.calendar.OutsideCoverageException;
import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.objection.ObjectionEnd;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionRecord;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.report.ReportBasis;
import id.go.bekasikota.ppid.report.Tally;
import id.go.bekasikota.ppid.report.TallyBuilder;
import id.go.bekasikota.ppid.request.Intake;
import id.go.bekasikota.ppid.request.Outcome;
import id.go.bekasikota.ppid.request.RegisterCode;
import id.go.bekasikota.ppid.request.RequestEnd;
import id.go.bekasikota.ppid.request.RequestRecord;
import id.go.bekasikota.ppid.storage.Storage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A storage counts as {@link TallyBuilder#add} does over the same cases; part of {@link StorageContract}. */
abstract class TallyContract {
    static final ReportBasis YEAR_2025 = ReportBasis.statute(DateRange.year(2025));

    private static final LocalDate DAY = LocalDate.of(2025, 3, 26);
    private static final LocalDate DUE = LocalDate.of(2025, 4, 21);
    private static final LocalDate EXTENDED_DUE = WorkingCalendar.indonesia().shift(DAY, YEAR_2025.extendedReplyDays());

    protected abstract Storage newStorage();

    @Test
    void anEmptyBodyGivesAnEmptyTally() {
        assertThat(tally(newStorage(), YEAR_2025)).isEqualTo(new TallyBuilder(YEAR_2025).build());
    }

    @Test
    void unitsWithCasesAfterThePeriodAppearWithZeros() {
        Storage storage = newStorage();
        List<CaseRecord> cases = List.of(
                SampleCases.pending("1", "later", LocalDate.of(2026, 1, 1)),
                SampleCases.pending("2", "now", LocalDate.of(2025, 12, 31)),
                SampleCases.pending("3", "beyond the calendar", LocalDate.of(9999, 12, 31)));

        assertThat(counted(storage, cases, YEAR_2025).units()).containsOnlyKeys("later", "now", "beyond the calendar");
    }

    @ParameterizedTest
    @EnumSource(ClockStart.class)
    void answersAroundTheDueDatesAreCounted(ClockStart clockStart) {
        List<CaseRecord> cases = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            for (int i = -40; i <= 60; i++) {
                for (int extension : new int[] {Integer.MIN_VALUE, -1, 0, 1, 60}) {
                    cases.add(around(cases.size(), outcome, i, extension));
                }
            }
        }
        for (LocalDate to : List.of(DUE, DUE.plusDays(1), EXTENDED_DUE, EXTENDED_DUE.plusDays(1))) {
            counted(newStorage(), cases, basis(LocalDate.of(2025, 4, 1), to, clockStart));
        }
    }

    /** Answered some days after the due date, with an extension noticed some days after it and completeness before it. */
    private static CaseRecord around(int index, Outcome outcome, int answer, int extension) {
        RequestRecord plain =
                SampleCases.pending("N" + index, "u" + index % 3, DAY).request();
        Intake intake = new Intake(
                DAY,
                index % 4 == 0 ? Optional.empty() : Optional.of(DAY.plusDays(index % 40)),
                plain.intake().channel(),
                plain.intake().requesterType(),
                plain.intake().category());
        return new CaseRecord(
                new RequestRecord(
                        plain.number(),
                        plain.unit(),
                        intake,
                        extension == Integer.MIN_VALUE ? Optional.empty() : Optional.of(DUE.plusDays(extension)),
                        Optional.of(new RequestEnd(DUE.plusDays(answer), outcome, Set.of()))),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void objectionsAroundTheirLastDayAreCounted() {
        LocalDate last = WorkingCalendar.indonesia().shift(DAY, YEAR_2025.objectionReplyDays());
        List<CaseRecord> cases = new ArrayList<>();
        for (int i = -60; i <= 20; i++) {
            ObjectionRecord objection = new ObjectionRecord(
                    DAY,
                    EnumSet.of(ObjectionGround.A, ObjectionGround.G),
                    i == 0
                            ? Optional.empty()
                            : Optional.of(new ObjectionRecord.End(last.plusDays(i), ObjectionEnd.UPHELD)));
            cases.add(new CaseRecord(
                    SampleCases.pending("N" + i, "u", DAY).request(), Optional.of(objection), Optional.empty()));
        }
        for (LocalDate to : List.of(last.minusDays(1), last, last.plusDays(1), last.plusDays(9))) {
            counted(newStorage(), cases, basis(DAY.plusDays(1), to, ClockStart.RECEIPT));
        }
    }

    @Test
    void aRequestCountsOncePerLetterAndOncePerGround() {
        List<CaseRecord> cases = List.of(
                SampleCases.answered(
                        "1", DAY, new RequestEnd(DAY, Outcome.REFUSED, EnumSet.allOf(ExemptionGround.class))),
                SampleCases.answered(
                        "2",
                        DAY,
                        new RequestEnd(
                                DAY, Outcome.PARTIALLY_GRANTED, EnumSet.of(ExemptionGround.A, ExemptionGround.A1))),
                SampleCases.answered("3", DAY, new RequestEnd(DAY, Outcome.REFUSED, Set.of())),
                SampleCases.answered("4", DAY, new RequestEnd(DAY, Outcome.GRANTED, EnumSet.of(ExemptionGround.B))));

        Tally tally = counted(newStorage(), cases, YEAR_2025);

        assertThat(tally.exemptions().byLetter()).containsEntry("17.a", 2L);
        assertThat(tally.exemptions().byGround()).containsEntry("17.a.1", 2L);
        assertThat(tally.exemptions().byLetter()).containsEntry("17.b", 1L);
        assertThat(tally.quality().refusedWithoutGround()).isEqualTo(1);
    }

    @Test
    void aRefusalAfterThePeriodDoesNotMakeReceiptTheStart() {
        Intake intake = new Intake(
                LocalDate.of(2025, 12, 1),
                Optional.of(LocalDate.of(2025, 12, 15)),
                SampleCases.pending("1", "u", DAY).request().intake().channel(),
                SampleCases.pending("1", "u", DAY).request().intake().requesterType(),
                Optional.empty());
        RequestRecord request = new RequestRecord(
                SampleCases.pending("1", "u", DAY).request().number(),
                new RegisterCode("u"),
                intake,
                Optional.empty(),
                Optional.of(new RequestEnd(LocalDate.of(2026, 1, 5), Outcome.REFUSED, Set.of())));
        CaseRecord refusedLater = new CaseRecord(request, Optional.empty(), Optional.empty());

        Tally tally = counted(
                newStorage(),
                List.of(refusedLater),
                YEAR_2025.under(LawPolicy.statute().with(ClockStart.COMPLETE)));

        assertThat(tally.overall().requests().backlog()).isZero();
    }

    @Test
    void completenessStartsNoClockOfARequestFromBeforeItsRule() {
        CaseRecord old = SampleCases.answered(
                "1", LocalDate.of(2020, 3, 2), new RequestEnd(LocalDate.of(2020, 4, 1), Outcome.GRANTED, Set.of()));
        RequestRecord request = old.request();
        Intake intake = new Intake(
                request.intake().received(),
                Optional.of(LocalDate.of(2020, 3, 31)),
                request.intake().channel(),
                request.intake().requesterType(),
                request.intake().category());
        CaseRecord complete = new CaseRecord(
                new RequestRecord(request.number(), request.unit(), intake, request.extensionNoticed(), request.end()),
                Optional.empty(),
                Optional.empty());

        Tally tally = counted(
                newStorage(),
                List.of(complete),
                ReportBasis.statute(DateRange.year(2020))
                        .under(LawPolicy.statute().with(ClockStart.COMPLETE)));

        assertThat(tally.overall().requests().processed()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void randomRegistersAreCountedOverManyPeriods(long seed) {
        Storage storage = newStorage();
        List<CaseRecord> cases = SampleCases.of(seed, 400);
        Cases.replace(storage, "body", cases);
        for (ClockStart clockStart : ClockStart.values()) {
            for (String period : List.of(
                    "2024-09-01/2024-09-01",
                    "2025-01-01/2025-12-31",
                    "2025-03-29/2025-04-06",
                    "2025-02-10/2025-02-10",
                    "2010-01-01/2027-12-31",
                    "2027-12-31/2027-12-31",
                    "2010-01-01/2010-01-01")) {
                ReportBasis basis = basis(
                        LocalDate.parse(period.substring(0, 10)), LocalDate.parse(period.substring(11)), clockStart);
                assertThat(tally(storage, basis))
                        .as("%s %s", period, clockStart)
                        .isEqualTo(naive(cases, basis));
            }
        }
    }

    @Test
    void casesAreLookedAtAsTheyAreOnADayOfThePeriodOrBeforeIt() {
        Storage storage = newStorage();
        List<CaseRecord> cases = SampleCases.of(5, 400);
        Cases.replace(storage, "body", cases);
        for (ClockStart clockStart : ClockStart.values()) {
            ReportBasis year = basis(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), clockStart);
            for (String day :
                    List.of("2024-10-15", "2025-01-01", "2025-03-28", "2025-09-01", "2025-12-31", "2026-05-01")) {
                ReportBasis then = year.on(LocalDate.parse(day));
                assertThat(tally(storage, then)).as("%s %s", day, clockStart).isEqualTo(naive(cases, then));
            }
        }
    }

    @Test
    void aCalendarThatEndsSoonLeavesDueDatesOpen() {
        WorkingCalendar shortOne =
                WorkingCalendar.of(new Coverage(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 6, 30)), List.of());
        Storage storage = newStorage();
        List<CaseRecord> cases = SampleCases.of(11, 400);
        Cases.replace(storage, "body", cases);
        for (LocalDate to : List.of(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 6, 16))) {
            ReportBasis basis = new ReportBasis(
                    new DateRange(LocalDate.of(2025, 1, 1), to),
                    Deadlines.indonesia()
                            .with(shortOne)
                            .under(LawPolicy.statute().with(ClockStart.COMPLETE)));
            assertThat(tally(storage, basis)).isEqualTo(naive(cases, basis));
        }
    }

    @Test
    void casesFromBeforeTheCalendarCountWhereNoDayMustBeCounted() {
        LocalDate old = LocalDate.of(2009, 12, 1);
        CaseRecord pending = new CaseRecord(
                SampleCases.pending("1", "u", old).request(),
                Optional.of(new ObjectionRecord(old, Set.of(), Optional.empty())),
                Optional.empty());
        counted(newStorage(), List.of(pending), YEAR_2025);

        Storage storage = newStorage();
        Cases.add(storage, "body", SampleCases.answered("2", old, new RequestEnd(DAY, Outcome.GRANTED, Set.of())));
        assertThatThrownBy(() -> tally(storage, YEAR_2025))
                .isInstanceOf(OutsideCoverageException.class)
                .hasMessageContaining("2009-12-01");
    }

    @Test
    void aTallyInTheMiddleOfATransactionSeesItsCases() {
        Storage storage = newStorage();
        List<CaseRecord> first = SampleCases.of(21, 300);
        List<CaseRecord> second = SampleCases.of(22, 200);
        ReportBasis other = basis(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31), ClockStart.COMPLETE);

        List<Tally> tallies = storage.inTransaction(stores -> {
            List<Tally> seen = new ArrayList<>();
            stores.register().replaceImported("body", first.iterator());
            seen.add(stores.reports().tally("body", YEAR_2025));
            stores.register().replaceImported("body", second.iterator());
            seen.add(stores.reports().tally("body", other));
            seen.add(stores.reports().tally("body", YEAR_2025));
            return seen;
        });

        assertThat(tallies).containsExactly(naive(first, YEAR_2025), naive(second, other), naive(second, YEAR_2025));
    }

    private static Tally counted(Storage storage, List<CaseRecord> cases, ReportBasis basis) {
        Cases.replace(storage, "other", SampleCases.of(99, 5));
        Cases.replace(storage, "body", cases);
        Tally tally = tally(storage, basis);
        assertThat(tally).isEqualTo(naive(cases, basis));
        return tally;
    }

    private static Tally tally(Storage storage, ReportBasis basis) {
        return storage.inTransaction(stores -> stores.reports().tally("body", basis));
    }

    private static Tally naive(List<CaseRecord> cases, ReportBasis basis) {
        TallyBuilder builder = new TallyBuilder(basis);
        cases.forEach(builder::add);
        return builder.build();
    }

    private static ReportBasis basis(LocalDate from, LocalDate to, ClockStart clockStart) {
        return ReportBasis.statute(new DateRange(from, to))
                .under(LawPolicy.statute().with(clockStart));
    }
}
