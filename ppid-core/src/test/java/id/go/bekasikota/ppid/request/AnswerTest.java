package id.go.bekasikota.ppid.request;

import static id.go.bekasikota.ppid.request.Requests.LAW;
import static id.go.bekasikota.ppid.request.Requests.LETTER;
import static id.go.bekasikota.ppid.request.Requests.MAYOR;
import static id.go.bekasikota.ppid.request.Requests.NONE;
import static id.go.bekasikota.ppid.request.Requests.SEKDA;
import static id.go.bekasikota.ppid.request.Requests.UNIT;
import static id.go.bekasikota.ppid.request.Requests.by;
import static id.go.bekasikota.ppid.request.Requests.day;
import static id.go.bekasikota.ppid.request.Requests.denial;
import static id.go.bekasikota.ppid.request.Requests.exemption;
import static id.go.bekasikota.ppid.request.Requests.on;
import static id.go.bekasikota.ppid.request.Requests.received;
import static id.go.bekasikota.ppid.request.Requests.receivedOne;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionEnd;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.exemption.OpeningOrder;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Approval;
import id.go.bekasikota.ppid.organization.Delegation;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A decision carries its law: UU 14/2008 Pasal 6, 17, 19 and 22 ayat (7), PERKI 1/2021 Pasal 10, 12, 34 and 50. */
class AnswerTest {
    private static final String DAY = "2025-09-10";
    private final InformationRequest request = received("2025-09-01");
    private final Exemption accounts = exemption("2025-03-03");

    private WrittenNotice refusal(Exemption exemption) {
        return WrittenNotice.of(Decision.refuse(request.item(2), exemption)).approvedBy(SEKDA);
    }

    private String article(WrittenNotice notice) {
        return article(notice, holding(accounts));
    }

    private String article(WrittenNotice notice, ExemptionInventory known) {
        return denial(request.acting(LAW, on(DAY)).answer(notice, known))
                .citation()
                .toString();
    }

    private static ExemptionInventory holding(Exemption exemption) {
        return ExemptionInventory.of(List.of(exemption));
    }

    @Test
    @Proves({
        "UU 14/2008 Pasal 6 ayat (1)",
        "UU 14/2008 Pasal 17",
        "UU 14/2008 Pasal 22 ayat (7) huruf c",
        "PERKI 1/2021 Pasal 4 ayat (1) huruf a",
        "PERKI 1/2021 Pasal 34 ayat (1)"
    })
    void aRefusalWithExemptionApprovalAndAttachmentStands() {
        InformationRequest refused = request.acting(LAW, on(DAY))
                .answer(refusal(accounts), holding(accounts))
                .orThrow();

        Decision decision =
                List.copyOf(refused.on(day(DAY), LAW).decisions().values()).get(0);
        assertThat(decision.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(decision.withheld().get(0).exemption().ground()).isEqualTo(ExemptionGround.H3);
        assertThat(decision.withheld().get(0).exemption().consequence()).isEqualTo("rekening dapat disalahgunakan");
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 10 ayat (2) huruf f")
    void aRefusalWithoutTheApprovalOfAtasanPpidIsDenied() {
        WrittenNotice unapproved = WrittenNotice.of(Decision.refuse(request.item(2), accounts));

        assertThat(article(unapproved)).isEqualTo("PERKI 1/2021 Pasal 10 ayat (2) huruf f");
        assertThat(article(unapproved.approvedBy(MAYOR))).isEqualTo("PERKI 1/2021 Pasal 10 ayat (2) huruf f");
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 34 ayat (2)")
    void theExemptionDecisionGoesWithEveryRefusal() {
        assertThat(Decision.refuse(request.item(2), accounts)
                        .whole()
                        .exemption()
                        .decision())
                .isEqualTo(LETTER);
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 10 ayat (2) huruf f")
    void anApprovalMayBeGivenUnderADelegationThatCoversTheDay() {
        Officer assistant = new Officer(Role.HEAD_OF_BODY, "Asisten III", "setda");
        Delegation covers = new Delegation(Role.SUPERIOR, assistant, day("2025-09-01"), day("2025-09-10"), LETTER);
        Delegation over = new Delegation(Role.SUPERIOR, assistant, day("2025-09-01"), day("2025-09-09"), LETTER);
        WrittenNotice notice = WrittenNotice.of(Decision.refuse(request.item(2), accounts));

        assertThat(request.acting(LAW, on(DAY))
                        .answer(notice.approved(Approval.under(covers)), holding(accounts))
                        .denial())
                .isEmpty();
        assertThat(article(notice.approved(Approval.under(over)))).isEqualTo("PERKI 1/2021 Pasal 10 ayat (2) huruf f");
    }

    @Test
    @Proves({"UU 14/2008 Pasal 18 ayat (2) huruf a", "UU 14/2008 Pasal 19", "PP 61/2010 Pasal 11 ayat (3)"})
    void aRefusalOnAnExemptionThatIsNotInForceIsDeniedByTheNearestArticle() {
        Exemption later = exemption("2025-09-11");
        Exemption lapsed = exemption("2024-01-02", ExemptionEnd.on(day("2025-09-10")));
        Exemption opened = accounts.acting(LAW, on("2025-05-05"))
                .open(OpeningOrder.of(OpeningOrder.Cause.WRITTEN_CONSENT, day("2025-05-05"), "surat"))
                .orThrow();
        Exemption stillOn = exemption("2024-01-02", ExemptionEnd.on(day("2025-09-11")));

        assertThat(article(refusal(later), holding(later))).isEqualTo("UU 14/2008 Pasal 19");
        assertThat(article(refusal(lapsed), holding(lapsed))).isEqualTo("PP 61/2010 Pasal 11 ayat (3)");
        assertThat(article(refusal(opened), holding(opened))).isEqualTo("UU 14/2008 Pasal 18 ayat (2) huruf a");
        assertThat(article(refusal(accounts), holding(opened))).isEqualTo("UU 14/2008 Pasal 18 ayat (2) huruf a");
        assertThat(denial(request.acting(LAW, on(DAY)).answer(refusal(lapsed), holding(lapsed)))
                        .message(Language.ENGLISH))
                .contains("is open from Wednesday, 10 September 2025");
        assertThat(request.acting(LAW, on(DAY))
                        .answer(refusal(stillOn), holding(stillOn))
                        .denial())
                .isEmpty();
    }

    @Test
    @Proves("UU 14/2008 Pasal 19")
    void aRefusalOnAnExemptionThatTheBodyNeverRecordedIsDenied() {
        assertThat(article(refusal(accounts), NONE)).isEqualTo("UU 14/2008 Pasal 19");
        assertThat(denial(request.acting(LAW, on(DAY)).answer(refusal(accounts), NONE))
                        .message(Language.ENGLISH))
                .contains("No decision E-1 is in force");
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 50 ayat (3)", "UU 14/2008 Pasal 22 ayat (7) huruf e", "PERKI 1/2021 Pasal 50 ayat (2)"
    })
    void anExemptPartIsBlackedOutAndNeverARefusalOfTheWhole() {
        Exemption column = exemption("2025-03-03", ExemptionEnd.consentOrPublicOffice(), Extent.PART);
        WrittenNotice whole = refusal(column);
        WrittenNotice part = WrittenNotice.of(Decision.grantPartly(request.item(2))
                        .withholding(column, "kolom rekening", "melindungi rekening"))
                .approvedBy(SEKDA);

        assertThat(article(whole)).isEqualTo("PERKI 1/2021 Pasal 50 ayat (3)");
        assertThat(request.acting(LAW, on(DAY)).answer(part, holding(column)).denial())
                .isEmpty();
    }

    @Test
    @Proves("UU 14/2008 Pasal 22 ayat (7) huruf e")
    void whatIsBlackedOutNeedsItsMaterialAndItsReason() {
        Decision.PartlyGranted none = Decision.grantPartly(request.item(2));

        assertThat(article(WrittenNotice.of(none))).isEqualTo("UU 14/2008 Pasal 22 ayat (7) huruf e");
        assertThat(article(WrittenNotice.of(none.withholding(accounts, " ", "alasan"))))
                .isEqualTo("UU 14/2008 Pasal 22 ayat (7) huruf e");
        assertThat(article(WrittenNotice.of(none.withholding(accounts, "kolom", ""))))
                .isEqualTo("UU 14/2008 Pasal 22 ayat (7) huruf e");
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 12")
    void aUnitsOfficerGrantsButNeverRefuses() {
        assertThat(denial(request.acting(LAW, by(UNIT, DAY)).answer(refusal(accounts), NONE))
                        .citation())
                .hasToString("PERKI 1/2021 Pasal 12");
        assertThat(denial(request.acting(LAW, by(UNIT, DAY))
                                .answer(WrittenNotice.of(Decision.decline(request.item(1), "x")), NONE))
                        .citation())
                .hasToString("PERKI 1/2021 Pasal 12");
        assertThat(request.acting(LAW, by(UNIT, DAY))
                        .answer(WrittenNotice.of(Decision.grant(request.item(1))), NONE)
                        .denial())
                .isEmpty();
        assertThat(denial(request.acting(LAW, by(Actor.requester(), DAY))
                                .answer(WrittenNotice.of(Decision.grant(request.item(1))), NONE))
                        .act())
                .isEqualTo("request.answer");
    }

    @Test
    @Proves({
        "UU 14/2008 Pasal 6 ayat (2)",
        "UU 14/2008 Pasal 6 ayat (3) huruf e",
        "UU 14/2008 Pasal 22 ayat (7) huruf b",
        "UU 14/2008 Pasal 22 ayat (7) huruf a",
        "PERKI 1/2021 Pasal 4 ayat (1) huruf b",
        "PERKI 1/2021 Pasal 31 ayat (4)"
    })
    void whatIsNotHeldOrNotAskedByTheRulesNeedsNoExemption() {
        InformationRequest answered = request.acting(LAW, on(DAY))
                .answer(
                        WrittenNotice.of(
                                Decision.notHeld(request.item(1)).heldBy("Kementerian Keuangan"),
                                Decision.decline(request.item(2), "PERKI 1/2021 Pasal 33")),
                        NONE)
                .orThrow();

        assertThat(answered.on(day(DAY), LAW).record().end().orElseThrow().outcome())
                .isEqualTo(Outcome.REFUSED);
        assertThat(article(WrittenNotice.of(Decision.decline(request.item(2), " "))))
                .isEqualTo("UU 14/2008 Pasal 6 ayat (2)");
    }

    @Test
    @Proves("UU 14/2008 Pasal 6 ayat (3) huruf e")
    void whatIsNotDocumentedYetCountsAsNotHeld() {
        InformationRequest answered = request.acting(LAW, on(DAY))
                .answer(
                        WrittenNotice.of(
                                Decision.notDocumented(request.item(1)).providedBy(day("2025-12-01")),
                                Decision.notHeld(request.item(2))),
                        NONE)
                .orThrow();

        assertThat(answered.on(day(DAY), LAW).record().end().orElseThrow().outcome())
                .isEqualTo(Outcome.NOT_HELD);
    }

    @Test
    @Proves("UU 14/2008 Pasal 22 ayat (7)")
    void eachItemIsDecidedOnce() {
        Decision twice = Decision.grant(request.item(1));

        assertThat(article(WrittenNotice.of(twice, twice))).isEqualTo("UU 14/2008 Pasal 22 ayat (7)");
        assertThat(article(WrittenNotice.of(Decision.grant(new RequestedItem(3, "lain")))))
                .isEqualTo("UU 14/2008 Pasal 22 ayat (7)");
        assertThat(denial(received("2025-09-01").acting(LAW, on("2025-09-02")).answer(WrittenNotice.of(), NONE))
                        .citation())
                .hasToString("UU 14/2008 Pasal 22 ayat (7)");
    }

    @Test
    @Proves("UU 14/2008 Pasal 22 ayat (7)")
    void aLateAnswerIsRecordedBecauseTheDutyToAnswerNeverEnds() {
        InformationRequest one = receivedOne("2025-09-01");

        assertThat(one.acting(LAW, on("2026-02-02"))
                        .answer(Requests.grantAll(one), NONE)
                        .denial())
                .isEmpty();
    }

    @Test
    @Proves({
        "UU 14/2008 Pasal 22 ayat (7) huruf d",
        "UU 14/2008 Pasal 22 ayat (7) huruf f",
        "UU 14/2008 Pasal 22 ayat (7) huruf g",
        "PERKI 1/2021 Pasal 31 ayat (4)",
        "PERKI 1/2021 Pasal 35 ayat (2)",
        "PERKI 1/2021 Lampiran VII"
    })
    void aNoticeTellsMaterialMeansFormatCostAndTheDayOnWhichItIsThere() {
        InformationRequest one = receivedOne("2025-09-01");
        Delivery paper = new Delivery(Delivery.Form.HARD_COPY, Delivery.Means.POST);
        Cost cost = new Tariff("SK 5/2025", day("2025-01-02"), Map.of("fotokopi", 500L)).of("fotokopi", 20);
        WrittenNotice notice = WrittenNotice.of(Decision.grant(one.item(1)).giving("Laporan realisasi 2024, 20 lembar"))
                .deliveredAs(paper)
                .costing(cost)
                .availableFrom(day("2025-09-12"));

        WrittenNotice told = one.acting(LAW, on(DAY))
                .answer(notice, NONE)
                .orThrow()
                .history()
                .last(RequestEvent.Answered.class)
                .orElseThrow()
                .notice();

        assertThat(told.decisions()).containsExactly(new Decision.Granted(1, "Laporan realisasi 2024, 20 lembar"));
        assertThat(told.delivery()).contains(paper);
        assertThat(told.cost().total()).isEqualTo(10_000);
        assertThat(told.cost().tariff()).contains(new Cost.PublishedTariff("SK 5/2025", day("2025-01-02")));
        assertThat(told.cost().methods()).containsExactly(PaymentMethod.values());
        assertThat(told.available()).contains(day("2025-09-12"));
    }
}
