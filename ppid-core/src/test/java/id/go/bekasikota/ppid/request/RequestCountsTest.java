package id.go.bekasikota.ppid.request;

import static id.go.bekasikota.ppid.request.Requests.LAW;
import static id.go.bekasikota.ppid.request.Requests.NONE;
import static id.go.bekasikota.ppid.request.Requests.SEKDA;
import static id.go.bekasikota.ppid.request.Requests.complete;
import static id.go.bekasikota.ppid.request.Requests.day;
import static id.go.bekasikota.ppid.request.Requests.exemption;
import static id.go.bekasikota.ppid.request.Requests.grantAll;
import static id.go.bekasikota.ppid.request.Requests.on;
import static id.go.bekasikota.ppid.request.Requests.received;
import static id.go.bekasikota.ppid.request.Requests.receivedOne;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.Trigger;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.IncompleteRequest;
import id.go.bekasikota.ppid.requester.Gap;
import id.go.bekasikota.ppid.requester.RequesterMatch;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted and cited of a request: its start, its grounds of refusal, its costs and its notes. */
class RequestCountsTest {
    private static final InformationRequest OPEN = received("2025-09-01");

    @DisplayName("UU 14/2008 Pasal 12 huruf d: of a refusal the grounds are counted")
    @Test
    void ofARefusalTheGroundsAreCounted() {
        Exemption account = exemption("2025-01-02");
        InformationRequest open = receivedOne("2025-09-01");
        InformationRequest refused = open.acting(LAW, on("2025-09-10"))
                .answer(
                        WrittenNotice.of(Decision.refuse(open.item(1), account)).approvedBy(SEKDA),
                        ExemptionInventory.of(List.of(account)))
                .orThrow();

        assertThat(refused.on(day("2025-09-10"), LAW).record().end().orElseThrow())
                .isEqualTo(new RequestEnd(day("2025-09-10"), Outcome.REFUSED, Set.of(ExemptionGround.H3)));
    }

    @DisplayName("PERKI 1/2021 Pasal 33 ayat (3): a repair is awaited until it came or the request ended")
    @Test
    void aRepairIsAwaitedUntilItCame() {
        InformationRequest lacking = OPEN.acting(LAW, on("2025-09-03"))
                .declareIncomplete(IncompletenessNotice.of(Set.of(Gap.PURPOSE_MISSING)))
                .orThrow();
        RequestActs acts = lacking.acting(LAW, on("2025-09-04"));

        assertThat(lacking.counted().repairFrom()).contains(day("2025-09-03"));
        assertThat(acts.repair("KTP", "riset", RequesterMatch.SAME)
                        .orThrow()
                        .counted()
                        .repairFrom())
                .isEmpty();
        assertThat(acts.withdraw("cukup").orThrow().counted().repairFrom()).isEmpty();
    }

    @DisplayName(
            "PERKI 1/2021 Pasal 31 ayat (3), 34 ayat (3): from completeness, but where it was refused from receipt")
    @ParameterizedTest(name = "{0}: from {1}")
    @CsvSource({"refused, 2025-09-01", "granted, 2025-09-03", "not-held, 2025-09-03", "'', 2025-09-03"})
    void aRefusalCountsFromReceipt(String outcome, LocalDate from) {
        RequestRecord plain =
                complete(OPEN, "2025-09-03").on(day("2025-09-03"), LAW).record();
        Optional<RequestEnd> answer = Optional.of(outcome)
                .filter(code -> !code.isEmpty())
                .map(code -> new RequestEnd(day("2025-09-10"), Outcome.of(code), Set.of()));
        RequestRecord answered =
                new RequestRecord(plain.number(), plain.unit(), plain.intake(), plain.extensionNoticed(), answer);
        Deadlines perki = LAW.under(LawPolicy.perki2021());

        assertThat(ReplyClock.trigger(answered, Trigger.on(day("2025-09-01")), perki)
                        .date())
                .isEqualTo(from);
        assertThat(ReplyClock.trigger(answered, Trigger.on(day("2025-09-01")), LAW)
                        .date())
                .isEqualTo(day("2025-09-01"));
    }

    @DisplayName("PERKI 1/2021 Pasal 37, 38: what costs something rests on a named decision, and nothing is no payment")
    @Test
    void aCostRestsOnANamedDecision() {
        Cost unnamed = new Cost(
                5000, 0, Optional.of(new Cost.PublishedTariff(" ", day("2025-01-02"))), List.of(PaymentMethod.ACCOUNT));
        Cost named = new Cost(
                5000,
                0,
                Optional.of(new Cost.PublishedTariff("SK 5", day("2025-01-02"))),
                List.of(PaymentMethod.ACCOUNT));
        RequestActs owing = OPEN.acting(LAW, on("2025-09-08"))
                .answer(grantAll(OPEN).costing(named), NONE)
                .orThrow()
                .acting(LAW, on("2025-09-09"));

        assertThat(unnamed.lacksTariff()).isTrue();
        assertThat(named.lacksTariff()).isFalse();
        assertThat(owing.pay(Payment.by(PaymentMethod.ACCOUNT, 0)).denial()).isPresent();
        assertThat(owing.pay(Payment.by(PaymentMethod.ACCOUNT, 1)).denial()).isEmpty();
    }

    @DisplayName("UU 14/2008 Pasal 22 ayat (8), PERKI 1/2021 Pasal 36 ayat (1): a listed reason is cited from the list")
    @Test
    void aListedReasonIsCitedFromTheList() {
        assertThat(cited(ExtensionReason.NOT_YET_DOCUMENTED)).containsExactly("PERKI 1/2021 Pasal 36 ayat (1)");
        assertThat(cited(ExtensionReason.OTHER))
                .allSatisfy(citation -> assertThat(citation).isEqualTo("UU 14/2008 Pasal 22 ayat (8)"));
    }

    private static List<String> cited(ExtensionReason reason) {
        InformationRequest checked = complete(OPEN, "2025-09-03");
        return checked.nextSteps(day("2025-09-03"), LAW).stream()
                .filter(step -> step.ground().equals(Optional.of(reason.code())))
                .map(step -> step.citation().toString())
                .toList();
    }

    @DisplayName(
            "PERKI 1/2021 Pasal 33 ayat (3) and (4): unrepaired is noted, lapsed by that reading, each by its article")
    @Test
    void whatWasNotRepairedIsNotedByItsArticle() {
        Deadlines lapses = LAW.under(LAW.policy().with(IncompleteRequest.LAPSES));
        InformationRequest lacking = OPEN.acting(LAW, on("2025-09-03"))
                .declareIncomplete(IncompletenessNotice.of(Set.of(Gap.NIK_MISSING)))
                .orThrow();
        InformationRequest repaired = lacking.acting(LAW, on("2025-09-04"))
                .repair(Requests.repaired(), RequesterMatch.SAME)
                .orThrow();

        assertThat(noted(lacking, LAW)).containsExactly("request.unrepaired PERKI 1/2021 Pasal 33 ayat (3)");
        assertThat(noted(lacking, lapses)).containsExactly("request.lapsed PERKI 1/2021 Pasal 33 ayat (4)");
        assertThat(noted(repaired, LAW)).isEmpty();
    }

    private static List<String> noted(InformationRequest request, Deadlines law) {
        return request.expiries(day("2025-09-15"), law).stream()
                .map((Expiry expiry) -> expiry.code() + " " + expiry.citation())
                .toList();
    }

    @DisplayName(
            "UU 14/2008 Pasal 22 ayat (7): a receipt is not corrected to a day after the first thing that was done")
    @Test
    void aReceiptLiesNotAfterTheFirstAct() {
        InformationRequest passed = OPEN.acting(LAW, on("2025-09-02"))
                .dispose("diskominfostandi", "lintas unit")
                .orThrow();
        RequestActs later = complete(passed, "2025-09-04").acting(LAW, on("2025-09-05"));

        assertThat(later.correctReceipt(day("2025-09-03"), "salah catat").denial())
                .isPresent();
        assertThat(later.correctReceipt(day("2025-09-02"), "salah catat").denial())
                .isEmpty();
    }

    @DisplayName(
            "PERKI 1/2021 Pasal 10 ayat (2) huruf f: a refusal is approved where the request came under that regulation")
    @ParameterizedTest(name = "received on {0}: approval needed {1}")
    @CsvSource({"2021-06-29, false", "2021-06-30, true"})
    void aRefusalIsApprovedUnderTheRegulationOfItsRequest(String received, boolean needed) {
        Exemption account = exemption("2021-01-04");
        InformationRequest open = receivedOne(received);

        assertThat(open.acting(LAW, on("2021-07-05"))
                        .answer(
                                WrittenNotice.of(Decision.refuse(open.item(1), account)),
                                ExemptionInventory.of(List.of(account)))
                        .denial()
                        .isPresent())
                .isEqualTo(needed);
    }
}
