package id.go.bekasikota.ppid.request;

import static id.go.bekasikota.ppid.request.Requests.LAW;
import static id.go.bekasikota.ppid.request.Requests.NONE;
import static id.go.bekasikota.ppid.request.Requests.day;
import static id.go.bekasikota.ppid.request.Requests.grantAll;
import static id.go.bekasikota.ppid.request.Requests.on;
import static id.go.bekasikota.ppid.request.Requests.received;
import static id.go.bekasikota.ppid.request.Requests.receivedOne;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.NoticeDate;
import id.go.bekasikota.ppid.requester.Gap;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long time works on a request, what is counted of it, and what its page shows: UU 14/2008 Pasal 22 ayat (7). */
class RequestLifeTest {
    private static final Deadlines PERKI = LAW.under(LawPolicy.perki2021());
    private static final Deadlines ARRIVAL = LAW.under(LAW.policy().with(NoticeDate.ARRIVAL));
    private static final InformationRequest OPEN = receivedOne("2025-09-01");

    private static InformationRequest answered(String date) {
        return OPEN.acting(LAW, on(date)).answer(grantAll(OPEN), NONE).orThrow();
    }

    private static InformationRequest incomplete() {
        return OPEN.acting(LAW, on("2025-09-03"))
                .declareIncomplete(IncompletenessNotice.of(Set.of(Gap.NIK_MISSING)))
                .orThrow();
    }

    @DisplayName("UU 14/2008 Pasal 22 ayat (7): time works on a request until its answer counts, by date or by arrival")
    @Test
    void timeWorksOnARequestUntilItsAnswerCounts() {
        InformationRequest withdrawn = OPEN.acting(LAW, Requests.by(Actor.requester(), "2025-09-02"))
                .withdraw("sudah didapat")
                .orThrow();

        assertThat(OPEN.isLive(day("2025-12-01"), LAW)).isTrue();
        assertThat(answered("2025-09-08").isLive(day("2025-09-07"), LAW)).isTrue();
        assertThat(answered("2025-09-08").isLive(day("2025-09-08"), LAW)).isFalse();
        assertThat(answered("2025-09-08").isLive(day("2025-09-08"), ARRIVAL)).isTrue();
        assertThat(withdrawn.isLive(day("2025-09-02"), LAW)).isFalse();
        assertThat(incomplete().isLive(day("2025-09-10"), LAW)).isTrue();
        assertThat(incomplete().isLive(day("2025-09-10"), PERKI)).isFalse();
    }

    @DisplayName("UU 14/2008 Pasal 22 ayat (7): the page shows the last day while an answer is owed, then each outcome")
    @Test
    void thePageShowsTheLastDayWhileAnAnswerIsOwed() {
        assertThat(OPEN.page(day("2025-09-01"), LAW).due()).hasSize(1);
        assertThat(OPEN.page(day("2025-09-01"), LAW).items().get(0).outcome()).isEmpty();
        assertThat(answered("2025-09-08").page(day("2025-09-08"), LAW).due()).isEmpty();
        assertThat(answered("2025-09-08")
                        .page(day("2025-09-08"), LAW)
                        .items()
                        .get(0)
                        .outcome()
                        .orElseThrow()
                        .code())
                .isEqualTo(Outcome.GRANTED.code());
    }

    @DisplayName("PERKI 1/2021 Pasal 12: the units of a request are the one that received it and the one that has it")
    @Test
    void theUnitsOfARequestAreTheFirstAndTheLast() {
        InformationRequest passed = OPEN.acting(LAW, on("2025-09-02"))
                .dispose("setda", "lintas unit")
                .orThrow();

        assertThat(OPEN.units()).containsExactly("dinkes");
        assertThat(passed.units()).containsExactly("dinkes", "setda");
        assertThat(passed.acting(LAW, on("2025-09-03"))
                        .dispose("dinkes", "kembali")
                        .orThrow()
                        .units())
                .containsExactly("dinkes");
    }

    @DisplayName("UU 14/2008 Pasal 22 ayat (7) and (8): a row of a register is dated as a request that was lived")
    @ParameterizedTest(name = "extended on {0}: due on {1}")
    @CsvSource({"'', 2025-09-16", "2025-09-16, 2025-09-25", "2025-09-17, 2025-09-16"})
    void aRowIsDatedAsARequestThatWasLived(String extended, String due) {
        RequestRecord row = CountedRequest.of(OPEN.counted().recorded()).record(day("2025-12-01"), LAW);
        RequestRecord noticed = extended.isEmpty() ? row : row.extendedOn(day(extended));

        ReplyClock clock = ReplyClock.of(noticed, LAW);

        assertThat(clock.due()).contains(day(due));
        assertThat(clock.isAfterDue(day(due))).isFalse();
        assertThat(clock.isAfterDue(day(due).plusDays(1))).isTrue();
        assertThat(clock.isAfterOriginalDue(day("2025-09-16"))).isFalse();
        assertThat(clock.isAfterOriginalDue(day("2025-09-17"))).isTrue();
    }

    @DisplayName("UU 14/2008 Pasal 22 ayat (7): an answered row is pending no more, and its answer counts as arrived")
    @Test
    void anAnsweredRowIsPendingNoMore() {
        RequestRecord row = answered("2025-09-08").counted().recorded();

        assertThat(CountedRequest.of(row).isPending()).isFalse();
        assertThat(CountedRequest.of(OPEN.counted().recorded()).isPending()).isTrue();
        assertThat(CountedRequest.of(row).record(day("2025-12-01"), ARRIVAL)).isEqualTo(row);
        assertThat(answered("2025-09-08")
                        .counted()
                        .record(day("2025-12-01"), ARRIVAL)
                        .end())
                .isEmpty();
        assertThat(row.asOf(day("2025-09-07")).end()).isEmpty();
        assertThat(row.asOf(day("2025-09-08")).end()).isPresent();
    }

    @DisplayName(
            "UU 14/2008 Pasal 22 ayat (7): a request answered by several notices has arrived when the last of them has")
    @Test
    void theLastOfSeveralNoticesToArriveCounts() {
        InformationRequest two = received("2025-09-01");
        InformationRequest sent = two.acting(LAW, on("2025-09-08"))
                .answer(WrittenNotice.of(Decision.grant(two.item(1))), NONE)
                .orThrow()
                .acting(LAW, on("2025-09-09"))
                .answer(WrittenNotice.of(Decision.grant(two.item(2))), NONE)
                .orThrow();
        InformationRequest one = sent.acting(LAW, on("2025-09-12"))
                .noticeArrived(day("2025-09-12"))
                .orThrow();
        InformationRequest both = one.acting(LAW, on("2025-09-12"))
                .noticeArrived(day("2025-09-10"))
                .orThrow();

        assertThat(one.on(day("2025-09-12"), ARRIVAL).record().end()).isEmpty();
        assertThat(both.on(day("2025-09-12"), ARRIVAL).record().end().map(RequestEnd::date))
                .contains(day("2025-09-12"));
        assertThat(both.on(day("2025-09-12"), LAW).arrivals()).containsExactly(day("2025-09-12"), day("2025-09-10"));
    }

    @DisplayName(
            "UU 14/2008 Pasal 22 ayat (7): items decided alike make one outcome, some given a part, none given a refusal")
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "grant, grant, GRANTED",
        "nowhere, nowhere, NOT_HELD",
        "grant, nowhere, PARTIALLY_GRANTED",
        "nowhere, decline, REFUSED",
        "decline, decline, REFUSED"
    })
    void theOutcomeOfARequestFollowsFromItsItems(String first, String second, Outcome outcome) {
        InformationRequest two = received("2025-09-01");
        InformationRequest done = two.acting(LAW, on("2025-09-08"))
                .answer(WrittenNotice.of(decision(first, two.item(1)), decision(second, two.item(2))), NONE)
                .orThrow();

        assertThat(done.counted().recorded().end().orElseThrow().outcome()).isEqualTo(outcome);
    }

    private static Decision decision(String kind, RequestedItem item) {
        return switch (kind) {
            case "nowhere" -> Decision.notHeld(item);
            case "decline" -> Decision.decline(item, "PERKI 1/2021 Pasal 33");
            default -> Decision.grant(item);
        };
    }

    @DisplayName(
            "PERKI 1/2021 Pasal 31 ayat (2), 33: what was done in time is not overdue, what was done late stays noted")
    @ParameterizedTest(name = "checked on {0}: {1}")
    @CsvSource({"2025-09-04, request.reply-missed", "2025-09-08, request.check-missed request.reply-missed"})
    void aCheckInTimeIsNotMissed(String checked, String codes) {
        assertThat(Requests.complete(OPEN, checked).expiries(day("2025-09-17"), LAW))
                .extracting(Expiry::code)
                .containsExactly(codes.split(" "));
        assertThat(OPEN.expiries(day("2025-09-04"), LAW)).isEmpty();
        assertThat(OPEN.expiries(day("2025-09-16"), LAW))
                .extracting(Expiry::code)
                .containsExactly("request.check-missed");
        assertThat(answered("2025-09-16").expiries(day("2025-12-01"), LAW))
                .extracting(Expiry::code)
                .containsExactly("request.check-missed");
        assertThat(answered("2025-09-17").expiries(day("2025-12-01"), LAW))
                .extracting(Expiry::code)
                .containsExactly("request.check-missed", "request.reply-missed");
        assertThat(answered("2025-09-04").expiries(day("2025-12-01"), LAW)).isEmpty();
    }

    @DisplayName(
            "PERKI 1/2021 Pasal 33 ayat (3): the days for repair run from the arrival of the letter where it is known")
    @Test
    void theDaysForRepairRunFromTheArrivalOfTheLetter() {
        InformationRequest told = OPEN.acting(LAW, on("2025-09-03"))
                .declareIncomplete(
                        IncompletenessNotice.of(Set.of(Gap.NIK_MISSING)).arrivedOn(day("2025-09-08")))
                .orThrow();

        assertThat(incomplete().expiries(day("2025-09-10"), LAW))
                .extracting(Expiry::code, Expiry::since)
                .containsExactly(tuple("request.unrepaired", day("2025-09-10")));
        assertThat(told.expiries(day("2025-09-11"), LAW)).isEmpty();
        assertThat(told.expiries(day("2025-09-12"), LAW))
                .extracting(Expiry::since)
                .containsExactly(day("2025-09-12"));
        assertThat(OPEN.acting(LAW, on("2025-09-03"))
                        .declareIncomplete(
                                IncompletenessNotice.of(Set.of(Gap.NIK_MISSING)).arrivedOn(day("2025-09-02")))
                        .denial()
                        .map(denial -> denial.citation().toString()))
                .isEqualTo(Optional.of("PERKI 1/2021 Pasal 33 ayat (3)"));
    }
}
