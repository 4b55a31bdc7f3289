package id.go.bekasikota.ppid.request;

import static id.go.bekasikota.ppid.request.Requests.COPY;
import static id.go.bekasikota.ppid.request.Requests.LAW;
import static id.go.bekasikota.ppid.request.Requests.NONE;
import static id.go.bekasikota.ppid.request.Requests.UNIT;
import static id.go.bekasikota.ppid.request.Requests.by;
import static id.go.bekasikota.ppid.request.Requests.complete;
import static id.go.bekasikota.ppid.request.Requests.day;
import static id.go.bekasikota.ppid.request.Requests.denial;
import static id.go.bekasikota.ppid.request.Requests.grantAll;
import static id.go.bekasikota.ppid.request.Requests.on;
import static id.go.bekasikota.ppid.request.Requests.receipt;
import static id.go.bekasikota.ppid.request.Requests.received;
import static id.go.bekasikota.ppid.request.Requests.receivedOne;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.ProvesReading;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.NoticeDate;
import id.go.bekasikota.ppid.requester.RequesterMatch;
import id.go.bekasikota.ppid.requester.RequesterType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The life of a request: UU 14/2008 Pasal 22, PERKI 1/2021 Pasal 27 to 38. */
class InformationRequestTest {

    private static RequestState state(InformationRequest request, String day) {
        return request.state(day(day), LAW);
    }

    private static Optional<LocalDate> due(InformationRequest request, String day) {
        return request.on(day(day), LAW).clock().due();
    }

    @Test
    @Proves({"UU 14/2008 Pasal 22 ayat (4)", "UU 14/2008 Pasal 22 ayat (7)"})
    @ProvesReading("clock-start receipt")
    void aRequestIsRegisteredAtOnceAndDueTenWorkingDaysAfterReceipt() {
        InformationRequest request = received("2025-09-01");

        assertThat(request.number()).hasToString("001/2025");
        assertThat(state(request, "2025-09-01")).isEqualTo(RequestState.REGISTERED);
        assertThat(due(request, "2025-09-01")).contains(day("2025-09-16"));
        assertThat(request.on(day("2025-09-01"), LAW).shownDue()).contains(day("2025-09-16"));
    }

    @Test
    @Proves({"UU 14/2008 Pasal 22 ayat (1)", "UU 14/2008 Pasal 22 ayat (3)", "PERKI 1/2021 Pasal 28"})
    void anOralRequestIsRegisteredLikeAnyOther() {
        Receipt written = receipt(day("2025-09-01"), "Anggaran");
        Receipt oral = new Receipt(
                written.number(),
                "dinkes",
                written.received(),
                new Receipt.Arrival(Channel.IN_PERSON, Manner.ORAL, RequesterType.GROUP, Optional.empty()),
                written.items(),
                Optional.empty(),
                COPY,
                Optional.empty());

        InformationRequest request =
                Requests.registered(oral, LAW, on("2025-09-01")).orThrow();

        assertThat(due(request, "2025-09-01")).contains(day("2025-09-16"));
        assertThat(request.on(day("2025-09-01"), LAW).record().intake().requesterType())
                .isEqualTo(RequesterType.GROUP);
    }

    @Test
    @Proves({"UU 14/2008 Pasal 22 ayat (4)", "UU 14/2008 Pasal 64 ayat (1)"})
    void nothingIsReceivedInTheFutureOrBeforeTheStatute() {
        assertThat(denial(Requests.registered(receipt(day("2025-09-02"), "x"), LAW, on("2025-09-01")))
                        .citation())
                .hasToString("UU 14/2008 Pasal 22 ayat (4)");
        assertThat(denial(Requests.registered(receipt(day("2010-04-29"), "x"), LAW, on("2010-05-03")))
                        .citation())
                .hasToString("UU 14/2008 Pasal 64 ayat (1)");
        assertThatThrownBy(() -> receipt(day("2025-09-01"))).isInstanceOf(PpidException.class);
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 12")
    void aRequestPassesToAUnitAndBackWhileTheClockRuns() {
        InformationRequest request = received("2025-09-01")
                .acting(LAW, on("2025-09-02"))
                .dispose("diskominfostandi", "lintas unit")
                .orThrow();

        assertThat(request.on(day("2025-09-02"), LAW).unit()).isEqualTo("diskominfostandi");
        assertThat(request.on(day("2025-09-01"), LAW).unit()).isEqualTo("dinkes");
        assertThat(due(request, "2025-09-02")).contains(day("2025-09-16"));
        assertThat(denial(request.acting(LAW, on("2025-09-02")).dispose("diskominfostandi", "x"))
                        .act())
                .isEqualTo("request.dispose");
        assertThat(denial(request.acting(LAW, by(Actor.requester(), "2025-09-02"))
                                .dispose("setda", "x"))
                        .act())
                .isEqualTo("request.dispose");
        assertThat(request.acting(LAW, by(UNIT, "2025-09-03"))
                        .dispose("dinkes", "kembali")
                        .denial())
                .isEmpty();
    }

    // no text says so: the clock is met only when all items are answered
    @Test
    @Proves("UU 14/2008 Pasal 22 ayat (7)")
    void aRequestEndsOnlyWhenEachItemIsAnswered() {
        InformationRequest request = received("2025-09-01");
        InformationRequest half = request.acting(LAW, on("2025-09-03"))
                .answer(WrittenNotice.of(Decision.grant(request.item(1))), NONE)
                .orThrow();

        assertThat(state(half, "2025-09-30")).isEqualTo(RequestState.REGISTERED);
        assertThat(half.on(day("2025-09-30"), LAW).record().end()).isEmpty();
        assertThat(half.expiries(day("2025-09-30"), LAW))
                .extracting(Expiry::code)
                .contains("request.reply-missed");
        InformationRequest whole = half.acting(LAW, on("2025-09-16"))
                .answer(WrittenNotice.of(Decision.notHeld(request.item(2)).heldBy("BKPSDM")), NONE)
                .orThrow();
        assertThat(state(whole, "2025-09-16")).isEqualTo(RequestState.ANSWERED);
        assertThat(whole.on(day("2025-09-16"), LAW).record().end().orElseThrow().outcome())
                .isEqualTo(Outcome.PARTIALLY_GRANTED);
    }

    @Test
    void aWithdrawnRequestEndsAndAWholeAnswerCannotBeWithdrawn() {
        InformationRequest request = receivedOne("2025-09-01");
        InformationRequest withdrawn = request.acting(LAW, by(Actor.requester(), "2025-09-02"))
                .withdraw("sudah didapat")
                .orThrow();

        assertThat(state(withdrawn, "2025-09-02")).isEqualTo(RequestState.WITHDRAWN);
        assertThat(withdrawn.expiries(day("2025-12-01"), LAW)).isEmpty();
        assertThat(withdrawn
                        .on(day("2025-09-02"), LAW)
                        .record()
                        .end()
                        .orElseThrow()
                        .outcome())
                .isEqualTo(Outcome.WITHDRAWN);
        InformationRequest answered = request.acting(LAW, on("2025-09-03"))
                .answer(grantAll(request), NONE)
                .orThrow();
        assertThat(denial(answered.acting(LAW, on("2025-09-03")).withdraw("x")).state())
                .isEqualTo("answered");
    }

    // case L08: sending a request again never restarts the clock of the first
    @Test
    void aDuplicateIsVoidedWithReasonAndKeepsItsNumber() {
        InformationRequest first = receivedOne("2025-09-08");
        Receipt again = receipt(day("2025-09-15"), "Realisasi anggaran 2024");
        InformationRequest second = Requests.registered(
                        new Receipt(
                                new RequestNumber("002/2025"),
                                "dinkes",
                                again.received(),
                                again.arrival(),
                                again.items(),
                                again.purpose(),
                                COPY,
                                Optional.empty()),
                        LAW,
                        on("2025-09-15"))
                .orThrow();
        InformationRequest voided = second.acting(LAW, on("2025-09-16"))
                .voidDuplicate(first, RequesterMatch.SAME, "dikirim dua kali")
                .orThrow();

        assertThat(due(first, "2025-09-16")).contains(day("2025-09-22"));
        assertThat(state(voided, "2025-09-16")).isEqualTo(RequestState.VOIDED);
        assertThat(voided.number()).hasToString("002/2025");
        assertThat(voided.history()
                        .last(RequestEvents.Voided.class)
                        .orElseThrow()
                        .reason())
                .isEqualTo("dikirim dua kali");
        assertThat(voided.expiries(day("2025-12-01"), LAW)).isEmpty();
        assertThat(voided.nextSteps(day("2025-09-16"), LAW)).isEmpty();
        assertThat(denial(first.acting(LAW, on("2025-09-16")).voidDuplicate(first, RequesterMatch.SAME, "x"))
                        .act())
                .isEqualTo("request.void-duplicate");
    }

    @Test
    @ProvesReading({"notice-date dispatch", "notice-date arrival"})
    void theDayOfANoticeIsItsDateOrUnderAPolicyItsArrival() {
        Deadlines arrival = LAW.under(LawPolicy.statute().with(NoticeDate.ARRIVAL));
        InformationRequest open = receivedOne("2025-09-01");
        InformationRequest sent =
                open.acting(LAW, on("2025-09-16")).answer(grantAll(open), NONE).orThrow();
        InformationRequest arrived = sent.acting(LAW, on("2025-09-19"))
                .noticeArrived(day("2025-09-18"))
                .orThrow();

        assertThat(arrived.expiries(day("2025-09-30"), LAW))
                .extracting(Expiry::code)
                .doesNotContain("request.reply-missed");
        assertThat(arrived.expiries(day("2025-09-30"), arrival))
                .extracting(Expiry::code)
                .contains("request.reply-missed");
        assertThat(arrived.on(day("2025-09-30"), arrival)
                        .record()
                        .end()
                        .orElseThrow()
                        .date())
                .isEqualTo(day("2025-09-18"));
        assertThat(denial(arrived.acting(LAW, on("2025-09-19")).noticeArrived(day("2025-09-18")))
                        .act())
                .isEqualTo("request.notice-arrived");
        assertThat(denial(sent.acting(LAW, on("2025-09-19")).noticeArrived(day("2025-09-15")))
                        .act())
                .isEqualTo("request.notice-arrived");
    }

    @Test
    void noticesAreAppendedOnce() {
        InformationRequest request = received("2025-09-01");
        InformationRequest once = request.noted(day("2025-09-17"), LAW, by(Actor.time(), "2025-09-17"));

        assertThat(once.history().all(RequestEvents.Expired.class)).hasSize(2);
        assertThat(once.noted(day("2025-09-17"), LAW, by(Actor.time(), "2025-09-18")))
                .isEqualTo(once);
        assertThat(once.on(day("2025-09-17"), LAW).state()).isEqualTo(request.state(day("2025-09-17"), LAW));
    }

    @Test
    void anActDatedBeforeTheLastActIsMisuse() {
        InformationRequest request = complete(received("2025-09-01"), "2025-09-03");

        assertThatThrownBy(() ->
                        request.acting(LAW, on("2025-09-02")).withdraw("x").denial())
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("2025-09-02")
                .hasMessageContaining("2025-09-03");
        assertThatThrownBy(() -> request.on(day("2025-08-31"), LAW)).isInstanceOf(PpidException.class);
        assertThatThrownBy(() -> request.item(3))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("1 to 2");
    }

    @Test
    void aRequestIsRestoredFromItsEvents() {
        InformationRequest request = complete(received("2025-09-01"), "2025-09-03");

        assertThat(InformationRequest.restore(request.history().events()))
                .isEqualTo(request)
                .hasSameHashCodeAs(request);
        assertThatThrownBy(() -> InformationRequest.restore(List.of())).isInstanceOf(PpidException.class);
    }
}
