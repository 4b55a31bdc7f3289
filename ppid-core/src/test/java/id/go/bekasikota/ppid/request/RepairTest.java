package id.go.bekasikota.ppid.request;

import static id.go.bekasikota.ppid.request.Requests.LAW;
import static id.go.bekasikota.ppid.request.Requests.day;
import static id.go.bekasikota.ppid.request.Requests.denial;
import static id.go.bekasikota.ppid.request.Requests.on;
import static id.go.bekasikota.ppid.request.Requests.received;
import static id.go.bekasikota.ppid.request.Requests.repaired;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.requester.Gap;
import id.go.bekasikota.ppid.requester.RequesterMatch;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a requester hands in after a letter of incompleteness: PERKI 1/2021 Pasal 33 ayat (3). */
class RepairTest {
    private static final IncompletenessNotice LETTER = IncompletenessNotice.of(Set.of(Gap.PURPOSE_MISSING));

    private static RequestView view(InformationRequest request) {
        return request.on(request.history().lastDay(), LAW);
    }

    private static InformationRequest lacking(InformationRequest request) {
        return lacking(request, "2025-09-03");
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 33 ayat (3)")
    void aSecondLetterOfTheSameMomentIsRepairedOnItsOwn() {
        InformationRequest once = lacking(received("2025-09-01"))
                .acting(LAW, on("2025-09-03"))
                .repair(repaired(), RequesterMatch.SAME)
                .orThrow();
        InformationRequest again = lacking(once);

        assertThat(view(again).state()).isEqualTo(RequestState.INCOMPLETE);
        InformationRequest twice = again.acting(LAW, on("2025-09-03"))
                .repair(repaired(), RequesterMatch.SAME)
                .orThrow();
        assertThat(view(twice).state()).isEqualTo(RequestState.REGISTERED);
        assertThat(denial(twice.acting(LAW, on("2025-09-03")).repair(repaired(), RequesterMatch.SAME))
                        .act())
                .isEqualTo("request.repair");
    }

    /** Received on Monday, 1 September 2025: the check was due on Thursday, 4 September, and was made on it. */
    @Test
    @Proves("PERKI 1/2021 Pasal 31 ayat (2)")
    void aCheckMadeOnTheThirdDayIsNeverOverdueAndTheSecondHasNoTerm() {
        InformationRequest unchecked = received("2025-09-01");
        InformationRequest checked = lacking(unchecked, "2025-09-04");
        InformationRequest repaired = checked.acting(LAW, on("2025-09-08"))
                .repair(repaired(), RequesterMatch.SAME)
                .orThrow();

        assertThat(checkSteps(unchecked, "2025-09-05")).containsExactly("2025-09-04", "2025-09-04");
        assertThat(checkSteps(checked, "2025-09-05")).containsExactly("no term");
        assertThat(checkSteps(repaired, "2025-09-08")).containsExactly("no term", "no term");
        assertThat(repaired.expiries(day("2025-09-09"), LAW)).isEmpty();
        assertThat(unchecked.expiries(day("2025-09-09"), LAW))
                .extracting(expiry -> expiry.code() + " " + expiry.since())
                .containsExactly("request.check-missed 2025-09-05");
    }

    private static List<String> checkSteps(InformationRequest request, String day) {
        return request.nextSteps(day(day), LAW).stream()
                .filter(step -> step.act().startsWith("request.declare-"))
                .map(step -> step.until().map(LocalDate::toString).orElse("no term"))
                .toList();
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 33 ayat (3)", "PERKI 1/2021 Pasal 29 ayat (5) huruf h"})
    void thePurposeHandedInIsThePurposeOfTheRequestFromThenOn() {
        RequestEvents.Repaired named = new RequestEvents.Repaired("formulir", Optional.of("skripsi"));
        InformationRequest request = lacking(received("2025-09-01"));
        InformationRequest repaired = request.acting(LAW, on("2025-09-04"))
                .repair(named, RequesterMatch.SAME)
                .orThrow();

        assertThat(view(request).receipt().purpose()).contains("penelitian");
        assertThat(view(repaired).receipt().purpose()).contains("skripsi");
        assertThat(view(lacking(repaired, "2025-09-04")).receipt().purpose()).contains("skripsi");
        assertThat(repaired.receipt().purpose()).contains("penelitian");
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 33 ayat (3)")
    void aLetterDoesNotArriveBeforeItsDayNorRunOutBeforeTheRequestCame() {
        InformationRequest request = received("2025-09-01");
        IncompletenessNotice early = LETTER.arrivedOn(day("2025-08-20"));

        assertThat(denial(request.acting(LAW, on("2025-09-03")).declareIncomplete(early))
                        .citation())
                .hasToString("PERKI 1/2021 Pasal 33 ayat (3)");
        InformationRequest lacking = request.acting(LAW, on("2025-09-03"))
                .declareIncomplete(LETTER.arrivedOn(day("2025-09-03")))
                .orThrow();
        assertThat(view(lacking).completeness().repairDue.orElseThrow().date()).isEqualTo(day("2025-09-09"));
    }

    @Test
    void aRepairWrittenBeforeItNamedAPurposeIsReadAsOneThatNamesNone() {
        RequestEvents.Repaired repaired = repaired();
        String json = PpidJson.write(repaired).replaceFirst(",\\s*\"purpose\" : null", "");

        assertThat(json).doesNotContain("purpose");
        assertThat(PpidJson.read(json, RequestEvent.class)).isEqualTo(repaired);
    }

    private static InformationRequest lacking(InformationRequest request, String day) {
        return request.acting(LAW, on(day)).declareIncomplete(LETTER).orThrow();
    }
}
