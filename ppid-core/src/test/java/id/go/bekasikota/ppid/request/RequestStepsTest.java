package id.go.bekasikota.ppid.request;

import static id.go.bekasikota.ppid.request.Requests.COPY;
import static id.go.bekasikota.ppid.request.Requests.LAW;
import static id.go.bekasikota.ppid.request.Requests.NONE;
import static id.go.bekasikota.ppid.request.Requests.complete;
import static id.go.bekasikota.ppid.request.Requests.day;
import static id.go.bekasikota.ppid.request.Requests.grantAll;
import static id.go.bekasikota.ppid.request.Requests.on;
import static id.go.bekasikota.ppid.request.Requests.receivedOne;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.requester.Gap;
import id.go.bekasikota.ppid.requester.RequesterMatch;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is offered in each standing of a request, with article and last day. Its reply is due on 16 September 2025. */
class RequestStepsTest {
    private static final InformationRequest OPEN = receivedOne("2025-09-01");
    private static final InformationRequest INCOMPLETE = OPEN.acting(LAW, on("2025-09-03"))
            .declareIncomplete(IncompletenessNotice.of(Set.of(Gap.NIK_MISSING)))
            .orThrow();

    private static List<String> steps(InformationRequest request, String date) {
        return request.nextSteps(day(date), LAW).stream()
                .map(step -> step.act().replace("request.", "")
                        + step.ground().map(ground -> "/" + ground).orElse("") + " "
                        + step.until().map(LocalDate::toString).orElse("-"))
                .toList();
    }

    @DisplayName(
            "PERKI 1/2021 Pasal 31 ayat (2), 36: before its check a request is checked, extended, answered or passed on")
    @Test
    void beforeItsCheckARequestIsCheckedWithinThreeDays() {
        assertThat(steps(OPEN, "2025-09-01"))
                .containsExactlyInAnyOrder(
                        "answer 2025-09-16",
                        "extend/status-undecided 2025-09-16",
                        "extend/not-yet-documented 2025-09-16",
                        "declare-complete 2025-09-04",
                        "declare-incomplete 2025-09-04",
                        "dispose -",
                        "withdraw -",
                        "correct-receipt -");
    }

    @DisplayName("PERKI 1/2021 Pasal 31, 36 ayat (2): checked once, extended once")
    @Test
    void aRequestIsCheckedAndExtendedOnce() {
        InformationRequest checked = complete(OPEN, "2025-09-03");
        InformationRequest extended = checked.acting(LAW, on("2025-09-16"))
                .extend(Requests.undocumented())
                .orThrow();

        assertThat(steps(checked, "2025-09-03"))
                .doesNotContain("declare-complete 2025-09-04", "declare-incomplete 2025-09-04")
                .contains("extend/not-yet-documented 2025-09-16");
        assertThat(steps(checked, "2025-09-17")).noneMatch(step -> step.startsWith("extend"));
        assertThat(steps(extended, "2025-09-16"))
                .contains("answer 2025-09-25")
                .noneMatch(step -> step.startsWith("extend"));
    }

    @DisplayName(
            "PERKI 1/2021 Pasal 33 ayat (3): what is incomplete is repaired within its days; the check after it has no term")
    @Test
    void whatIsIncompleteIsRepairedWithinItsDays() {
        InformationRequest repaired = INCOMPLETE
                .acting(LAW, on("2025-09-04"))
                .repair(Requests.repaired(), RequesterMatch.SAME)
                .orThrow();

        assertThat(steps(INCOMPLETE, "2025-09-03"))
                .contains("repair 2025-09-09", "declare-complete -")
                .noneMatch(step -> step.startsWith("declare-incomplete"));
        assertThat(steps(repaired, "2025-09-04"))
                .contains("declare-complete -", "declare-incomplete -")
                .noneMatch(step -> step.startsWith("repair"));
    }

    @DisplayName(
            "PERKI 1/2021 Pasal 35, 37, 38: what was answered arrives, is copied, paid, delivered and closed, while owed")
    @Test
    void whatWasAnsweredIsDeliveredPaidAndClosedWhileOwed() {
        Cost cost = new Tariff("SK 5/2025", day("2025-01-02"), Map.of("fotokopi", 500L)).of("fotokopi", 2);
        InformationRequest answered = OPEN.acting(LAW, on("2025-09-08"))
                .answer(grantAll(OPEN).costing(cost), NONE)
                .orThrow();
        InformationRequest done = answered.acting(LAW, on("2025-09-09"))
                .noticeArrived(day("2025-09-09"))
                .orThrow()
                .acting(LAW, on("2025-09-09"))
                .pay(Payment.by(PaymentMethod.ACCOUNT, 1000))
                .orThrow()
                .acting(LAW, on("2025-09-09"))
                .deliver(Set.of(1), COPY)
                .orThrow();
        InformationRequest closed = done.acting(LAW, on("2025-09-09")).close().orThrow();

        assertThat(steps(answered, "2025-09-08"))
                .containsExactlyInAnyOrder(
                        "request-copy -", "deliver -", "pay -", "notice-arrived -", "correct-receipt -");
        assertThat(steps(done, "2025-09-09"))
                .containsExactlyInAnyOrder("request-copy -", "close -", "correct-receipt -");
        assertThat(done.on(day("2025-09-09"), LAW).deliveries()).containsExactly(COPY);
        assertThat(done.on(day("2025-09-09"), LAW).payments()).hasSize(1);
        assertThat(done.on(day("2025-09-09"), LAW).costs()).containsExactly(cost);
        assertThat(closed.isClosed()).isTrue();
        assertThat(done.isClosed()).isFalse();
        assertThat(steps(closed, "2025-09-09")).noneMatch(step -> step.startsWith("close"));
    }

    @DisplayName(
            "PERKI 1/2021 Pasal 31 ayat (3), 34 ayat (3): where completeness starts the clock, a refusal is still due from receipt")
    @Test
    void underPerkiAGrantAndARefusalHaveTheirOwnLastDays() {
        Deadlines perki = LAW.under(LawPolicy.perki2021());
        InformationRequest sameDay =
                OPEN.acting(perki, on("2025-09-01")).declareComplete().orThrow();
        InformationRequest later =
                OPEN.acting(perki, on("2025-09-03")).declareComplete().orThrow();

        assertThat(answers(sameDay, perki)).containsExactly("2025-09-16");
        assertThat(answers(later, perki)).containsExactly("2025-09-18", "2025-09-16");
        assertThat(answers(later, LAW)).containsExactly("2025-09-16");
    }

    private static List<String> answers(InformationRequest request, Deadlines law) {
        return request.nextSteps(day("2025-09-03"), law).stream()
                .filter(step -> step.act().equals("request.answer"))
                .map(step -> step.until().orElseThrow().toString())
                .toList();
    }
}
