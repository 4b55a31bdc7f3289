package id.go.bekasikota.ppid.request;

import static id.go.bekasikota.ppid.request.Requests.COPY;
import static id.go.bekasikota.ppid.request.Requests.LAW;
import static id.go.bekasikota.ppid.request.Requests.NONE;
import static id.go.bekasikota.ppid.request.Requests.by;
import static id.go.bekasikota.ppid.request.Requests.day;
import static id.go.bekasikota.ppid.request.Requests.on;
import static id.go.bekasikota.ppid.request.Requests.receipt;
import static id.go.bekasikota.ppid.request.Requests.receivedOne;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.requester.Gap;
import id.go.bekasikota.ppid.requester.RequesterMatch;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what on a request: neither time nor commission nor court, and the requester only what a requester does. */
class RequestActorsTest {
    private static final InformationRequest OPEN = receivedOne("2025-09-01");
    private static final List<Actor> STRANGERS = List.of(Actor.time(), Actor.commission(), Actor.court());

    static Stream<Function<RequestActs, Result<InformationRequest>>> requesters() {
        return Stream.of(
                acts -> acts.repair(Requests.repaired(), RequesterMatch.SAME),
                acts -> acts.noticeArrived(day("2025-09-02")),
                acts -> acts.requestCopy(new RequestEvents.CopyRequested(1, COPY, Optional.empty())),
                acts -> acts.pay(Payment.by(PaymentMethod.ACCOUNT, 1)),
                acts -> acts.withdraw("cukup"));
    }

    static Stream<Function<RequestActs, Result<InformationRequest>>> officials() {
        return Stream.of(
                RequestActs::declareComplete,
                acts -> acts.declareIncomplete(IncompletenessNotice.of(Set.of(Gap.PROOF_MISSING))),
                acts -> acts.dispose("setda", "x"),
                acts -> acts.correctReceipt(day("2025-08-29"), "x"),
                acts -> acts.extend(Requests.undocumented()),
                acts -> acts.answer(Requests.grantAll(OPEN), NONE),
                acts -> acts.deliver(Set.of(1), COPY),
                RequestActs::close);
    }

    private static String denied(Function<RequestActs, Result<InformationRequest>> act, Actor by) {
        return act.apply(OPEN.acting(LAW, by(by, "2025-09-02")))
                .denial()
                .map(denial -> denial.message().en())
                .orElse("");
    }

    @ParameterizedTest
    @MethodSource("requesters")
    void theRequesterDoesItOrAnOfficialTakesItDown(Function<RequestActs, Result<InformationRequest>> act) {
        assertThat(STRANGERS).allSatisfy(by -> assertThat(denied(act, by)).startsWith("Act denied: the power"));
        assertThat(denied(act, Actor.requester())).doesNotContain("the power");
        assertThat(denied(act, Requests.UNIT)).doesNotContain("the power");
    }

    @ParameterizedTest
    @MethodSource("officials")
    void onlyAnOfficialDoesIt(Function<RequestActs, Result<InformationRequest>> act) {
        assertThat(STRANGERS).allSatisfy(by -> assertThat(denied(act, by)).startsWith("Act denied: the power"));
        assertThat(denied(act, Actor.requester())).startsWith("Act denied: the power");
        assertThat(denied(act, Requests.UNIT)).doesNotContain("the power");
    }

    @Test
    void onlyPpidVoidsADuplicate() {
        Function<RequestActs, Result<InformationRequest>> voiding =
                acts -> acts.voidDuplicate(OPEN, RequesterMatch.SAME, "x");

        assertThat(denied(voiding, Actor.requester())).contains("the power");
        assertThat(denied(voiding, Requests.UNIT)).contains("the power");
        assertThat(denied(voiding, Requests.PPID)).doesNotContain("the power");
    }

    @Test
    void aRequestIsHandedInByTheRequesterOrTakenDown() {
        Receipt receipt = receipt(day("2025-09-01"), "x");

        assertThat(STRANGERS)
                .allSatisfy(by -> assertThat(
                                InformationRequest.receive(receipt.received(), () -> receipt, LAW, by(by, "2025-09-01"))
                                        .denial())
                        .isPresent());
        assertThat(InformationRequest.receive(
                                receipt.received(), () -> receipt, LAW, by(Actor.requester(), "2025-09-01"))
                        .denial())
                .isEmpty();
        assertThat(InformationRequest.receive(receipt.received(), () -> receipt, LAW, on("2025-09-01"))
                        .denial())
                .isEmpty();
    }
}
