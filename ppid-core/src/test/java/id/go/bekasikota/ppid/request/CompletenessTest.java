package id.go.bekasikota.ppid.request;

import static id.go.bekasikota.ppid.request.Requests.LAW;
import static id.go.bekasikota.ppid.request.Requests.NONE;
import static id.go.bekasikota.ppid.request.Requests.by;
import static id.go.bekasikota.ppid.request.Requests.complete;
import static id.go.bekasikota.ppid.request.Requests.day;
import static id.go.bekasikota.ppid.request.Requests.denial;
import static id.go.bekasikota.ppid.request.Requests.grantAll;
import static id.go.bekasikota.ppid.request.Requests.on;
import static id.go.bekasikota.ppid.request.Requests.received;
import static id.go.bekasikota.ppid.request.Requests.receivedOne;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.ProvesReading;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.requester.Gap;
import id.go.bekasikota.ppid.requester.RequesterMatch;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Check, repair and lapse of a request, and the clock that waits for completeness: PERKI 1/2021 Pasal 31, 33 and 62. */
class CompletenessTest {
    private static final Deadlines PERKI = LAW.under(LawPolicy.perki2021());

    private static RequestState state(InformationRequest request, String day) {
        return request.state(day(day), LAW);
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 31 ayat (2)", "PERKI 1/2021 Pasal 33 ayat (2)", "PERKI 1/2021 Pasal 33 ayat (3)"})
    void anIncompleteRequestIsRepairedCheckedAgainAndOpen() {
        InformationRequest incomplete = received("2025-09-01")
                .acting(LAW, on("2025-09-03"))
                .declareIncomplete(IncompletenessNotice.of(Set.of(Gap.PROOF_MISSING)))
                .orThrow();
        InformationRequest repaired = incomplete
                .acting(LAW, by(Actor.requester(), "2025-09-04"))
                .repair(Requests.repaired(), RequesterMatch.SAME)
                .orThrow();

        assertThat(state(incomplete, "2025-09-03")).isEqualTo(RequestState.INCOMPLETE);
        assertThat(state(repaired, "2025-09-04")).isEqualTo(RequestState.REGISTERED);
        assertThat(state(complete(repaired, "2025-09-08"), "2025-09-08")).isEqualTo(RequestState.OPEN);
        assertThat(denial(complete(repaired, "2025-09-08")
                                .acting(LAW, on("2025-09-09"))
                                .declareComplete())
                        .state())
                .isEqualTo("open");
        assertThat(denial(repaired.acting(LAW, on("2025-09-04")).repair(Requests.repaired(), RequesterMatch.SAME))
                        .act())
                .isEqualTo("request.repair");
    }

    // case L12: under the statute nothing lapses, the next step stays the answer
    @Test
    @Proves("PERKI 1/2021 Pasal 33 ayat (4)")
    @ProvesReading({"incomplete-request runs-on", "incomplete-request lapses"})
    void anUnrepairedRequestLapsesOnlyUnderThePolicyThatKnowsALapse() {
        InformationRequest request = received("2025-09-01")
                .acting(LAW, on("2025-09-03"))
                .declareIncomplete(IncompletenessNotice.of(Set.of(Gap.NIK_MISSING)))
                .orThrow();
        LocalDate later = day("2025-11-28");

        assertThat(request.state(later, LAW)).isEqualTo(RequestState.INCOMPLETE);
        assertThat(request.nextSteps(later, LAW)).extracting("act").startsWith("request.answer");
        assertThat(request.expiries(later, LAW))
                .extracting(Expiry::code)
                .containsExactly("request.unrepaired", "request.reply-missed");
        assertThat(request.state(day("2025-09-09"), PERKI)).isEqualTo(RequestState.INCOMPLETE);
        assertThat(request.state(day("2025-09-10"), PERKI)).isEqualTo(RequestState.LAPSED);
        assertThat(request.on(later, PERKI).record().end().orElseThrow().outcome())
                .isEqualTo(Outcome.LAPSED);
        assertThat(request.expiries(later, PERKI)).extracting(Expiry::code).containsExactly("request.lapsed");
        assertThat(denial(request.acting(PERKI, on("2025-11-28")).answer(grantAll(request), NONE))
                        .state())
                .isEqualTo("lapsed");
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 31 ayat (3)", "PERKI 1/2021 Pasal 34 ayat (3)"})
    @ProvesReading("clock-start complete")
    void underPerkiTheClockRunsFromCompletenessAndARefusalFromReceipt() {
        InformationRequest request = received("2025-09-01")
                .acting(PERKI, on("2025-09-03"))
                .declareComplete()
                .orThrow();

        assertThat(request.on(day("2025-09-03"), PERKI).clock().due()).contains(day("2025-09-18"));
        assertThat(request.nextSteps(day("2025-09-03"), PERKI))
                .filteredOn(step -> step.act().equals("request.answer"))
                .extracting(step -> step.until().orElseThrow() + " " + step.citation())
                .containsExactly(
                        "2025-09-18 PERKI 1/2021 Pasal 31 ayat (3)", "2025-09-16 PERKI 1/2021 Pasal 34 ayat (3)");
        RequestEvents.DeclaredComplete event =
                request.history().last(RequestEvents.DeclaredComplete.class).orElseThrow();
        assertThat(event.due()).isEqualTo(new DateMove(Optional.of(day("2025-09-16")), Optional.of(day("2025-09-18"))));
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 31 ayat (3)", "PERKI 1/2021 Pasal 31 ayat (2)"})
    void underPerkiAMissedCheckMakesTheRequestCompleteWhenItWasDue() {
        InformationRequest request = received("2025-09-01");

        assertThat(request.state(day("2025-09-04"), PERKI)).isEqualTo(RequestState.REGISTERED);
        assertThat(request.state(day("2025-09-08"), PERKI)).isEqualTo(RequestState.OPEN);
        assertThat(request.on(day("2025-09-08"), PERKI).clock().start()).isEqualTo(day("2025-09-04"));
        assertThat(request.state(day("2025-09-08"), LAW)).isEqualTo(RequestState.REGISTERED);
        assertThat(request.expiries(day("2025-09-08"), LAW))
                .extracting(Expiry::code)
                .containsExactly("request.check-missed");
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 62")
    void aRequestInProcessBeforePerkiKnowsNoCompletenessCheck() {
        InformationRequest old = receivedOne("2021-06-29");

        assertThat(old.on(day("2021-07-01"), LAW).state()).isEqualTo(RequestState.OPEN);
        Result<InformationRequest> checked = old.acting(LAW, on("2021-07-01")).declareComplete();
        assertThat(checked.remark().orElseThrow().en())
                .isEqualTo("PERKI 1/2021 was not yet in force that day; the rules before it were not read");
        assertThat(checked.orThrow().on(day("2021-07-01"), PERKI).clock().start())
                .isEqualTo(day("2021-06-29"));
        assertThat(old.acting(LAW, on("2021-07-01"))
                        .extend(ExtensionNotice.of(ExtensionReason.OTHER, "banyak berkas"))
                        .denial())
                .isEmpty();
        assertThat(old.nextSteps(day("2021-07-01"), LAW))
                .filteredOn(step -> step.act().equals("request.extend"))
                .extracting(step -> step.citation().toString())
                .containsOnly("UU 14/2008 Pasal 22 ayat (8)");
    }
}
