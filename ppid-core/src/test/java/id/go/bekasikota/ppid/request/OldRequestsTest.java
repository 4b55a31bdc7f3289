package id.go.bekasikota.ppid.request;

import static id.go.bekasikota.ppid.request.Requests.LAW;
import static id.go.bekasikota.ppid.request.Requests.by;
import static id.go.bekasikota.ppid.request.Requests.day;
import static id.go.bekasikota.ppid.request.Requests.on;
import static id.go.bekasikota.ppid.request.Requests.received;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.requester.Gap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request from before PERKI 1/2021 hears nothing of it, also after that came into force. */
class OldRequestsTest {
    private static final Deadlines PERKI = LAW.under(LawPolicy.perki2021());

    @DisplayName("PERKI 1/2021 Pasal 62, 64: no step of a request from before it cites it, by its receipt")
    @ParameterizedTest
    @CsvSource({
        "2011-03-01, 2011-03-02, false",
        "2013-03-01, 2013-03-04, false",
        "2019-03-01, 2019-03-04, false",
        "2021-06-29, 2021-07-01, false",
        "2021-06-30, 2021-07-01, true"
    })
    @Proves({"PERKI 1/2021 Pasal 62", "PERKI 1/2021 Pasal 64"})
    void noStepCitesWhatDidNotGovernTheRequest(String receipt, String asOf, boolean governed) {
        for (Deadlines law : List.of(LAW, PERKI)) {
            assertThat(received(receipt).nextSteps(day(asOf), law))
                    .isNotEmpty()
                    .extracting(NextStep::citation)
                    .extracting(citation -> citation.regulation().shortName())
                    .satisfies(
                            cited -> assertThat(cited.contains("PERKI 1/2021")).isEqualTo(governed));
        }
    }

    @DisplayName("PERKI 1/2021 Pasal 64: a denial cites the statute, or who acts for a body at all")
    @Test
    @Proves("PERKI 1/2021 Pasal 64")
    void aDenialCitesTheStatute() {
        InformationRequest old = received("2019-03-01");

        Result<InformationRequest> byAStranger =
                old.acting(LAW, by(Actor.requester(), "2019-03-04")).declareComplete();
        assertThat(cited(byAStranger)).contains("UU 14/2008 Pasal 13 ayat (1)");
        Result<InformationRequest> delivered = old.acting(LAW, on("2019-03-04"))
                .deliver(Set.of(1), new Delivery(Delivery.Form.VIEW, Delivery.Means.COLLECTED));
        assertThat(cited(delivered)).contains("UU 14/2008 Pasal 22 ayat (7)");
        assertThat(old.acting(LAW, on("2019-03-04")).declareComplete().remark()).isPresent();
        assertThat(received("2021-06-30")
                        .acting(LAW, on("2021-07-01"))
                        .declareComplete()
                        .remark())
                .isEmpty();
    }

    @DisplayName("PERKI 1/2021 Pasal 62: an old request that was found incomplete does not lapse")
    @Test
    @Proves("PERKI 1/2021 Pasal 62")
    void anOldRequestDoesNotLapse() {
        InformationRequest old = received("2019-03-01")
                .acting(PERKI, on("2019-03-04"))
                .declareIncomplete(IncompletenessNotice.of(Set.of(Gap.PURPOSE_MISSING)))
                .orThrow();

        assertThat(old.on(day("2019-06-03"), PERKI).state()).isNotEqualTo(RequestState.LAPSED);
        assertThat(old.on(day("2019-03-05"), PERKI).completeness().repairDue).isEmpty();
        assertThat(old.nextSteps(day("2019-03-05"), PERKI))
                .extracting(NextStep::act)
                .doesNotContain("request.repair");
    }

    private static Optional<String> cited(Result<?> result) {
        return result.denial().map(Denial::citation).map(Object::toString);
    }
}
