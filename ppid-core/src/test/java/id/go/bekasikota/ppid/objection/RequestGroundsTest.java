package id.go.bekasikota.ppid.objection;

import static id.go.bekasikota.ppid.objection.ObjectionCases.EXEMPTIONS;
import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static id.go.bekasikota.ppid.objection.ObjectionCases.PPID;
import static id.go.bekasikota.ppid.objection.ObjectionCases.REQUEST;
import static id.go.bekasikota.ppid.objection.ObjectionCases.SEKDA;
import static id.go.bekasikota.ppid.objection.ObjectionCases.by;
import static id.go.bekasikota.ppid.objection.ObjectionCases.day;
import static id.go.bekasikota.ppid.objection.ObjectionCases.requester;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.NoticeDate;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.Cost;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.Delivery;
import id.go.bekasikota.ppid.request.IncompletenessNotice;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.Manner;
import id.go.bekasikota.ppid.request.PaymentMethod;
import id.go.bekasikota.ppid.request.Receipt;
import id.go.bekasikota.ppid.request.RequestedItem;
import id.go.bekasikota.ppid.request.WrittenNotice;
import id.go.bekasikota.ppid.requester.Gap;
import id.go.bekasikota.ppid.requester.RequesterType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the life of a request offers as grounds: UU 14/2008 Pasal 35 ayat (1). Its reply is due on 16 September 2025. */
class RequestGroundsTest {
    private static final Delivery COPY = new Delivery(Delivery.Form.SOFT_COPY, Delivery.Means.EMAIL);
    private static final Exemption EXEMPT =
            EXEMPTIONS.find(ExemptionId.of("SK-1")).orElseThrow();
    private static final Cost FEE = new Cost(
            5000,
            0,
            Optional.of(new Cost.PublishedTariff("SK 5/2025", day("2025-01-02"))),
            List.of(PaymentMethod.ACCOUNT));

    private static InformationRequest received(String... items) {
        List<RequestedItem> asked = new ArrayList<>();
        for (String item : items) {
            asked.add(new RequestedItem(asked.size() + 1, item));
        }
        Receipt receipt = new Receipt(
                REQUEST,
                "dinkes",
                day("2025-09-01"),
                new Receipt.Arrival(Channel.WEBSITE, Manner.WRITTEN, RequesterType.INDIVIDUAL, Optional.empty()),
                asked,
                Optional.of("penelitian"),
                COPY,
                Optional.empty());
        return InformationRequest.receive(receipt.received(), () -> receipt, LAW, by(PPID, "2025-09-01"))
                .orThrow();
    }

    private static InformationRequest answered(InformationRequest request, String date, WrittenNotice notice) {
        return request.acting(LAW, by(PPID, date)).answer(notice, EXEMPTIONS).orThrow();
    }

    private static String found(InformationRequest request, String asOf, Deadlines law) {
        return RequestGrounds.of(request, day(asOf), law).found(day(asOf), law).stream()
                .map(ground -> ground.ground().code() + " " + ground.found())
                .collect(Collectors.joining(", "));
    }

    private static String found(InformationRequest request, String asOf) {
        return found(request, asOf, LAW);
    }

    @DisplayName("UU 14/2008 Pasal 35 ayat (1) huruf c: silence is a ground once the reply is over, no day before")
    @Test
    void silenceIsAGroundFromTheWorkingDayAfterTheReplyWasDue() {
        InformationRequest silent = received("a");

        assertThat(found(silent, "2025-09-16")).isEmpty();
        assertThat(found(silent, "2025-09-17")).isEqualTo("c 2025-09-17");
    }

    @DisplayName("UU 14/2008 Pasal 35 ayat (1): a withdrawn request offers nothing, a lapsed one no silence")
    @Test
    void neitherAWithdrawnNorALapsedRequestIsSilence() {
        Deadlines perki = LAW.under(LawPolicy.perki2021());
        InformationRequest withdrawn = received("a")
                .acting(LAW, requester("2025-09-02"))
                .withdraw("sudah didapat")
                .orThrow();
        InformationRequest unrepaired = received("a")
                .acting(LAW, by(PPID, "2025-09-03"))
                .declareIncomplete(IncompletenessNotice.of(Set.of(Gap.NIK_MISSING)))
                .orThrow();

        assertThat(RequestGrounds.of(withdrawn, day("2025-10-01"), LAW))
                .isEqualTo(GroundFacts.builder().build());
        assertThat(RequestGrounds.of(unrepaired, day("2025-10-01"), LAW).replyDue())
                .contains(day("2025-09-16"));
        assertThat(RequestGrounds.of(unrepaired, day("2025-10-01"), perki).replyDue())
                .isEmpty();
    }

    @DisplayName(
            "UU 14/2008 Pasal 35 ayat (1) huruf a, d to f: what a notice decides makes its grounds, each on its day")
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "grant,   'd 2025-09-10, e 2025-09-10'",
        "later,   'd 2025-09-10'",
        "fee,     'd 2025-09-10, e 2025-09-10, f 2025-09-10'",
        "refuse,  'a 2025-09-10, d 2025-09-10'",
        "partly,  'a 2025-09-10, d 2025-09-10, e 2025-09-10'",
        "nowhere, 'd 2025-09-10, e 2025-09-10'",
        "decline, 'd 2025-09-10, e 2025-09-10'"
    })
    void eachDecisionMakesItsGrounds(String kind, String grounds) {
        InformationRequest request = received("a");
        assertThat(found(answered(request, "2025-09-10", notice(kind, request.item(1))), "2025-09-11"))
                .isEqualTo(grounds);
    }

    private static WrittenNotice notice(String kind, RequestedItem item) {
        WrittenNotice granted = WrittenNotice.of(Decision.grant(item));
        return switch (kind) {
            case "later" -> granted.availableFrom(day("2025-09-12"));
            case "fee" -> granted.costing(FEE);
            case "refuse" -> WrittenNotice.of(Decision.refuse(item, EXEMPT)).approvedBy(SEKDA);
            case "partly" ->
                WrittenNotice.of(Decision.grantPartly(item).withholding(EXEMPT, "nama", "pribadi"))
                        .approvedBy(SEKDA);
            case "nowhere" -> WrittenNotice.of(Decision.notHeld(item));
            case "decline" -> WrittenNotice.of(Decision.decline(item, "PERKI 1/2021 Pasal 33"));
            default -> granted;
        };
    }

    @DisplayName(
            "UU 14/2008 Pasal 35 ayat (1) huruf e: from the day on which it is said to be ready, until it is delivered")
    @Test
    void whatIsGrantedIsOwedFromItsDayUntilItIsDelivered() {
        InformationRequest open = received("a");
        InformationRequest granted = answered(
                open,
                "2025-09-10",
                WrittenNotice.of(Decision.grant(open.item(1))).availableFrom(day("2025-09-12")));
        InformationRequest delivered = granted.acting(LAW, by(PPID, "2025-09-15"))
                .deliver(Set.of(1), COPY)
                .orThrow();

        assertThat(found(granted, "2025-09-12")).isEqualTo("d 2025-09-10, e 2025-09-12");
        assertThat(found(granted, "2025-09-15")).isEqualTo("d 2025-09-10, e 2025-09-12");
        assertThat(found(delivered, "2025-09-15")).isEqualTo("d 2025-09-10");
    }

    @DisplayName("UU 14/2008 Pasal 35 ayat (1) huruf e: what is to be ready later hides nothing that is owed already")
    @Test
    void whatIsReadyLaterHidesNothingThatIsOwedAlready() {
        InformationRequest open = received("a", "b");
        InformationRequest both = answered(
                open,
                "2025-09-10",
                WrittenNotice.of(Decision.notHeld(open.item(1)), Decision.grant(open.item(2)))
                        .availableFrom(day("2025-09-12")));

        assertThat(found(both, "2025-09-11")).isEqualTo("d 2025-09-10, e 2025-09-10");
        assertThat(found(both, "2025-09-12")).isEqualTo("d 2025-09-10, e 2025-09-12");
    }

    @DisplayName(
            "UU 14/2008 Pasal 35 ayat (1) huruf c, e: silence on one item stays a ground beside the answer on another")
    @Test
    void whatOneNoticeLeavesUnansweredIsOwedAfterTheReplyWasDue() {
        InformationRequest open = received("a", "b");
        InformationRequest part = answered(open, "2025-09-10", WrittenNotice.of(Decision.grant(open.item(1))))
                .acting(LAW, by(PPID, "2025-09-11"))
                .deliver(Set.of(1), COPY)
                .orThrow();

        assertThat(found(part, "2025-09-16")).isEqualTo("d 2025-09-10");
        assertThat(found(part, "2025-09-17")).isEqualTo("c 2025-09-17, d 2025-09-10, e 2025-09-17");
        InformationRequest whole = answered(part, "2025-09-18", WrittenNotice.of(Decision.notHeld(open.item(2))));
        assertThat(found(whole, "2025-09-18")).isEqualTo("d 2025-09-18, e 2025-09-18, g 2025-09-18");
    }

    @DisplayName(
            "UU 14/2008 Pasal 35 ayat (1) huruf g: late is the notice by its date, or by its arrival where that counts")
    @Test
    void aLateNoticeIsLateByItsDateOrByItsArrival() {
        Deadlines arrival = LAW.under(LAW.policy().with(NoticeDate.ARRIVAL));
        InformationRequest open = received("a");
        WrittenNotice refusal =
                WrittenNotice.of(Decision.refuse(open.item(1), EXEMPT)).approvedBy(SEKDA);
        InformationRequest inTime = answered(open, "2025-09-16", refusal);
        InformationRequest arrived = inTime.acting(LAW, by(PPID, "2025-09-19"))
                .noticeArrived(day("2025-09-18"))
                .orThrow();

        assertThat(found(inTime, "2025-09-19")).isEqualTo("a 2025-09-16, d 2025-09-16");
        assertThat(found(inTime, "2025-09-19", arrival)).isEqualTo("a 2025-09-16, d 2025-09-16");
        assertThat(found(arrived, "2025-09-19")).isEqualTo("a 2025-09-18, d 2025-09-18");
        assertThat(found(arrived, "2025-09-19", arrival)).isEqualTo("a 2025-09-18, d 2025-09-18, g 2025-09-18");
        assertThat(found(answered(open, "2025-09-17", refusal), "2025-09-19"))
                .isEqualTo("a 2025-09-17, d 2025-09-17, g 2025-09-17");
    }

    @DisplayName("UU 14/2008 Pasal 35 ayat (1) huruf f: a fee told for a copy later is found on the day of the telling")
    @Test
    void theFeeOfALaterCopyIsAGroundToo() {
        InformationRequest open = received("a");
        InformationRequest copied = answered(open, "2025-09-10", WrittenNotice.of(Decision.grant(open.item(1))))
                .acting(LAW, by(PPID, "2025-09-12"))
                .requestCopy(1, COPY, FEE)
                .orThrow();

        assertThat(found(copied, "2025-09-12")).endsWith("f 2025-09-12");
    }
}
