package id.go.bekasikota.ppid.request;

import static id.go.bekasikota.ppid.request.Requests.COPY;
import static id.go.bekasikota.ppid.request.Requests.LAW;
import static id.go.bekasikota.ppid.request.Requests.NONE;
import static id.go.bekasikota.ppid.request.Requests.PPID;
import static id.go.bekasikota.ppid.request.Requests.day;
import static id.go.bekasikota.ppid.request.Requests.denial;
import static id.go.bekasikota.ppid.request.Requests.grantAll;
import static id.go.bekasikota.ppid.request.Requests.on;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.requester.RequesterMatch;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A request ends as a duplicate only beside an equal one of the same requester that goes on: UU 14/2008 Pasal 22 ayat (7). */
class DuplicateTest {
    private static final InformationRequest FIRST = numbered("001/2025", "Realisasi anggaran 2024");
    private static final InformationRequest SECOND = numbered("002/2025", "realisasi   ANGGARAN 2024");

    private static InformationRequest numbered(String number, String... items) {
        Receipt made = Requests.receipt(day("2025-09-01"), items);
        Receipt receipt = new Receipt(
                new RequestNumber(number),
                "dinkes",
                made.received(),
                made.arrival(),
                made.items(),
                made.purpose(),
                COPY,
                Optional.empty());
        return InformationRequest.receive(receipt.received(), () -> receipt, LAW, on("2025-09-01"))
                .orThrow();
    }

    private static Result<InformationRequest> tried(InformationRequest one, InformationRequest original) {
        return one.acting(LAW, on("2025-09-10")).voidDuplicate(original, RequesterMatch.SAME, "dikirim dua kali");
    }

    private static String article(Result<InformationRequest> result) {
        return denial(result).citation().toString();
    }

    private static InformationRequest answered(InformationRequest request) {
        return request.acting(LAW, on("2025-09-08"))
                .answer(grantAll(request), NONE)
                .orThrow();
    }

    private static InformationRequest closed(InformationRequest request) {
        return answered(request)
                .acting(LAW, on("2025-09-09"))
                .deliver(Set.of(1), COPY)
                .orThrow()
                .acting(LAW, on("2025-09-09"))
                .close()
                .orThrow();
    }

    @DisplayName("UU 14/2008 Pasal 22 ayat (7): equal items of the same requester, whatever case and blanks")
    @Test
    void equalItemsOfTheSameRequesterAreADuplicate() {
        assertThat(tried(SECOND, FIRST).denial()).isEmpty();
        assertThat(tried(SECOND, answered(FIRST)).denial()).isEmpty();
        assertThat(tried(SECOND, closed(FIRST)).denial()).isEmpty();
        assertThat(article(tried(SECOND, numbered("003/2025", "Realisasi anggaran 2024", "Daftar gaji"))))
                .isEqualTo("UU 14/2008 Pasal 22 ayat (7)");
        assertThat(article(tried(SECOND, SECOND))).isEqualTo("UU 14/2008 Pasal 22 ayat (4)");
        assertThat(SECOND.acting(LAW, on("2025-09-10"))
                        .voidDuplicate(FIRST, RequesterMatch.SAME, " ")
                        .denial())
                .isPresent();
    }

    @DisplayName("UU 14/2008 Pasal 22 ayat (7): who may be somebody else keeps the request")
    @ParameterizedTest
    @EnumSource(
            value = RequesterMatch.class,
            names = {"OTHER", "UNKNOWN"})
    void whoMayBeSomebodyElseKeepsTheRequest(RequesterMatch match) {
        Denial denial = denial(SECOND.acting(LAW, on("2025-09-10")).voidDuplicate(FIRST, match, "dua kali"));

        assertThat(denial.citation()).hasToString("UU 14/2008 Pasal 22 ayat (7)");
    }

    @DisplayName("UU 14/2008 Pasal 22 ayat (7): the other one goes on, and neither of two requests voids the other")
    @Test
    void theOtherRequestGoesOn() {
        InformationRequest withdrawn = FIRST.acting(LAW, Requests.by(Actor.requester(), "2025-09-02"))
                .withdraw("sudah didapat")
                .orThrow();
        InformationRequest voided = tried(SECOND, FIRST).orThrow();
        InformationRequest kept = FIRST.acting(LAW, on("2025-09-10")).keepFor(SECOND.number());

        assertThat(tried(SECOND, withdrawn).denial()).isPresent();
        assertThat(tried(FIRST, voided).denial()).isPresent();
        assertThat(article(tried(kept, numbered("003/2025", "Realisasi anggaran 2024"))))
                .isEqualTo("UU 14/2008 Pasal 22 ayat (7)");
        assertThat(tried(answered(SECOND), FIRST).denial()).isPresent();
    }

    @DisplayName(
            "UU 14/2008 Pasal 35 ayat (1) huruf c: an objection brings the voided request back with its dates, for good")
    @Test
    void aRequestThatWasBroughtBackKeepsItsDatesAndIsNotVoidedAgain() {
        InformationRequest voided = tried(SECOND, FIRST).orThrow();
        InformationRequest back = voided.acting(LAW, on("2025-09-20")).undoVoiding("K-1");

        assertThat(voided.counted().isPending()).isFalse();
        assertThat(voided.isLive(day("2025-09-10"), LAW)).isFalse();
        assertThat(back.counted().isPending()).isTrue();
        assertThat(back.isLive(day("2025-09-20"), LAW)).isTrue();
        assertThat(back.state(day("2025-09-20"), LAW)).isEqualTo(SECOND.state(day("2025-09-20"), LAW));
        assertThat(back.replyDue(LAW).date()).isEqualTo("2025-09-16");
        assertThat(back.expiries(day("2025-09-20"), LAW)).isEqualTo(SECOND.expiries(day("2025-09-20"), LAW));
        Denial again = denial(back.acting(LAW, on("2025-09-21")).voidDuplicate(FIRST, RequesterMatch.SAME, "dua kali"));
        assertThat(again.citation()).hasToString("UU 14/2008 Pasal 35 ayat (1) huruf c");
        assertThat(denial(FIRST.acting(LAW, on("2025-09-21")).voidDuplicate(back, RequesterMatch.SAME, "dua kali"))
                        .citation())
                .hasToString("UU 14/2008 Pasal 22 ayat (7)");
    }

    @DisplayName(
            "UU 14/2008 Pasal 35 ayat (1) huruf c: only the objection that brought it back lets it end again, unanswered")
    @Test
    void onlyTheObjectionThatBroughtItBackEndsItAgain() {
        InformationRequest back =
                tried(SECOND, FIRST).orThrow().acting(LAW, on("2025-09-20")).undoVoiding("K-1");

        assertThat(back.acting(LAW, on("2025-09-25")).restoreVoiding("K-1").state(day("2025-09-25"), LAW))
                .isEqualTo(RequestState.VOIDED);
        assertThat(back.acting(LAW, on("2025-09-25")).restoreVoiding("K-2")).isEqualTo(back);
        InformationRequest answered =
                back.acting(LAW, on("2025-09-22")).answer(grantAll(back), NONE).orThrow();
        assertThat(answered.acting(LAW, on("2025-09-25")).restoreVoiding("K-1")).isEqualTo(answered);
        assertThat(SECOND.acting(LAW, on("2025-09-25")).undoVoiding("K-1")).isEqualTo(SECOND);
        assertThat(SECOND.acting(LAW, on("2025-09-25")).restoreVoiding("K-1")).isEqualTo(SECOND);
    }

    @DisplayName("UU 14/2008 Pasal 22 ayat (7) huruf g: nothing arrives, is paid or delivered on a voided request")
    @Test
    void nothingIsGivenOnAVoidedRequest() {
        InformationRequest two = numbered("002/2025", "a", "b");
        InformationRequest half = two.acting(LAW, on("2025-09-08"))
                .answer(
                        WrittenNotice.of(Decision.grant(two.item(1)))
                                .costing(new Tariff("SK 5/2025", day("2025-01-02"), Map.of("fotokopi", 500L))
                                        .of("fotokopi", 2)),
                        NONE)
                .orThrow();
        InformationRequest voided = half.acting(LAW, on("2025-09-10"))
                .voidDuplicate(numbered("001/2025", "a", "b"), RequesterMatch.SAME, "dua kali")
                .orThrow();
        Payment paid = new Payment(1000, PaymentMethod.ACCOUNT, Optional.empty());

        assertThat(half.acting(LAW, on("2025-09-10")).pay(paid).denial()).isEmpty();
        assertThat(half.acting(LAW, on("2025-09-10"))
                        .noticeArrived(day("2025-09-09"))
                        .denial())
                .isEmpty();
        assertThat(voided.acting(LAW, on("2025-09-10")).pay(paid).denial()).isPresent();
        assertThat(voided.acting(LAW, on("2025-09-10"))
                        .noticeArrived(day("2025-09-09"))
                        .denial())
                .isPresent();
        assertThat(voided.acting(LAW, on("2025-09-10")).deliver(Set.of(1), COPY).denial())
                .isPresent();
        assertThat(voided.acting(LAW, Requests.by(PPID, "2025-09-10")).close().denial())
                .isPresent();
    }
}
