package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.deadline.PeriodUnit;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.exemption.DeclaredOpen;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What follows from the end of a dispute: when a decision is to be carried out, and whether it may be filed anew. */
class DisputeEndsTest {

    @DisplayName(
            "PERKI 1/2013 Pasal 59 ayat (2): the last day for carrying out a decision, from where the decision counts it")
    @ParameterizedTest(name = "{0} {1} from {2}")
    @CsvSource({
        "10, CALENDAR_DAY, READING",
        "10, WORKING_DAY,  READING",
        "1,  MONTH,        COPY",
        "1,  YEAR,         COPY",
        "5,  CALENDAR_DAY, FINAL"
    })
    void theLastDayForCarryingItOutCountsFromWhereItSays(int amount, PeriodUnit unit, CommissionDecision.Start start) {
        Walk read = read(amount, unit, start);
        Walk copies = read.copies();
        DeclaredOpen open = copies.dispute().opens(LAW).get(0);
        LocalDate from = switch (start) {
            case READING -> read.day();
            case COPY -> copies.day();
            case FINAL -> open.since();
        };
        LocalDate last = switch (unit) {
            case WORKING_DAY -> LAW.calendar().shift(from, amount);
            case MONTH -> from.plusMonths(amount);
            case YEAR -> from.plusYears(amount);
            default -> from.plusDays(amount);
        };

        assertThat(open.until()).contains(last);
        assertThat(open.since()).isAfter(copies.day());
    }

    @DisplayName("PERKI 1/2013 Pasal 59 ayat (2): a time in hours has no last day, and none set has none")
    @Test
    void aTimeInHoursHasNoLastDay() {
        Walk hours = read(72, PeriodUnit.HOUR, CommissionDecision.Start.READING).copies();

        assertThat(hours.dispute().opens(LAW).get(0).until()).isEmpty();
        assertThat(Walk.filed(ObjectionGround.A).decided().copies().dispute().opens(LAW))
                .singleElement()
                .satisfies(open -> assertThat(open.until()).isEmpty());
    }

    private static Walk read(int amount, PeriodUnit unit, CommissionDecision.Start start) {
        Walk next = Walk.filed(ObjectionGround.A).merits().later(1);
        return next.does(new Recorded<>(
                next.ki(),
                new DecisionAct.Read(CommissionDecision.of("PA-1", CommissionOrder.GIVE_ALL)
                        .opening("Daftar gaji")
                        .within(amount, unit, start)
                        .build())));
    }

    @DisplayName(
            "PERKI 1/2013 Pasal 15 ayat (4): withdrawn between registration and hearing it is not filed again, else it may be")
    @Test
    void onlyWhatWasWithdrawnBetweenRegistrationAndHearingIsNotFiledAgain() {
        Walk filed = Walk.filed(ObjectionGround.C);

        assertThat(refiling(filed.then(DisputeActKind.WITHDRAWAL_ASKED))).isEmpty();
        assertThat(refiling(withdrawn(filed.registered()))).contains("PERKI 1/2013 Pasal 15 ayat (4)");
        assertThat(refiling(withdrawn(filed.preliminary()))).isEmpty();
        assertThat(refiling(filed.registered().then(DisputeActKind.STOPPED))).isEmpty();
        assertThat(refiling(filed.registered())).isPresent();
    }

    private static Walk withdrawn(Walk walk) {
        return walk.then(DisputeActKind.WITHDRAWAL_ASKED, DisputeActKind.WITHDRAWAL_SET);
    }

    private static Optional<String> refiling(Walk walk) {
        return walk.dispute()
                .refiling(walk.day(), LAW)
                .map(denial -> denial.citation().toString());
    }

    @DisplayName("Perma 2/2011 Pasal 6: the court asks once for the file, it is sent once, and each party answers once")
    @ParameterizedTest
    @EnumSource(
            value = DisputeActKind.class,
            names = {"FILE_REQUESTED", "FILE_SENT", "SUIT_ANSWERED"})
    void eachStepBeforeTheCourtIsTakenOnce(DisputeActKind kind) {
        Walk registered = Walk.filed(ObjectionGround.A).atCourt().then(DisputeActKind.SUIT_REGISTERED);
        Walk before = kind == DisputeActKind.FILE_SENT ? registered.then(DisputeActKind.FILE_REQUESTED) : registered;
        Walk once = before.then(kind, Side.RESPONDENT);

        assertThat(once.attempt(kind, Side.RESPONDENT).denial()).isPresent();
    }

    @DisplayName("UU 14/2008 Pasal 11 ayat (2), 49 ayat (1): a court that refuses opens nothing")
    @Test
    void aCourtThatRefusesOpensNothing() {
        Walk judges = Walk.filed(ObjectionGround.A).judges().later(1);

        assertThat(Stream.of(CourtOrder.REFUSE_ALL, CourtOrder.GIVE_PART)
                        .map(order -> decided(judges, order)
                                .denial()
                                .map(Denial::citation)
                                .map(Object::toString)))
                .containsExactly(Optional.of("UU 14/2008 Pasal 11 ayat (2)"), Optional.empty());
    }

    private static Result<Dispute> decided(Walk judges, CourtOrder order) {
        return judges.attempt(new Recorded<>(
                judges.court(),
                new CourtAct.Decided(CourtDecision.of("P-1", CourtRuling.ANNULLED, order)
                        .opening("Daftar gaji tanpa nama")
                        .readBefore(Side.PETITIONER))));
    }
}
