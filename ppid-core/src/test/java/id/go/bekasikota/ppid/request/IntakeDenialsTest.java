package id.go.bekasikota.ppid.request;

import static id.go.bekasikota.ppid.request.Requests.COPY;
import static id.go.bekasikota.ppid.request.Requests.LAW;
import static id.go.bekasikota.ppid.request.Requests.LETTER;
import static id.go.bekasikota.ppid.request.Requests.NONE;
import static id.go.bekasikota.ppid.request.Requests.by;
import static id.go.bekasikota.ppid.request.Requests.day;
import static id.go.bekasikota.ppid.request.Requests.grantAll;
import static id.go.bekasikota.ppid.request.Requests.on;
import static id.go.bekasikota.ppid.request.Requests.received;
import static id.go.bekasikota.ppid.request.Requests.receivedOne;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.RequestGrounds;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Unit;
import id.go.bekasikota.ppid.organization.UnitKind;
import id.go.bekasikota.ppid.organization.Units;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.IncompleteRequest;
import id.go.bekasikota.ppid.policy.Reading.NoticeDate;
import id.go.bekasikota.ppid.requester.Gap;
import id.go.bekasikota.ppid.requester.Identity;
import id.go.bekasikota.ppid.requester.Individual;
import id.go.bekasikota.ppid.requester.RequesterMatch;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What taking in, checking and correcting a request owes, and what is told beside its steps: PERKI 1/2021 Pasal 27 to 41. */
class IntakeDenialsTest {
    private static final InformationRequest OPEN = received("2025-09-01");
    private static final Individual SITI = Individual.named("Siti Aminah")
            .nik("3275014107900001")
            .identityCard(LETTER)
            .address("Jl. Ahmad Yani 1")
            .email("siti@example.org");

    private static Optional<String> article(Result<InformationRequest> result) {
        return result.denial().map(Denial::citation).map(Object::toString);
    }

    private static InformationRequest lacking() {
        return OPEN.acting(LAW, on("2025-09-03"))
                .declareIncomplete(IncompletenessNotice.of(Set.of(Gap.NIK_MISSING)))
                .orThrow();
    }

    @DisplayName("PERKI 1/2021 Pasal 33 ayat (1): a letter of incompleteness names what lacks")
    @Test
    void aLetterOfIncompletenessNamesWhatLacks() {
        assertThat(article(OPEN.acting(LAW, on("2025-09-03")).declareIncomplete(IncompletenessNotice.of(Set.of()))))
                .contains("PERKI 1/2021 Pasal 33 ayat (1)");
    }

    @DisplayName("PERKI 1/2021 Pasal 33 ayat (3): only the requester repairs, and says a purpose where it changes")
    @Test
    void onlyTheRequesterRepairs() {
        RequestActs acts = lacking().acting(LAW, on("2025-09-04"));

        assertThat(article(acts.repair("KTP", "riset", RequesterMatch.OTHER)))
                .contains(RequestActKind.REPAIR.citation().toString());
        assertThat(repaired(acts.repair("KTP", "riset", RequesterMatch.SAME)).purpose())
                .contains("riset");
        assertThat(repaired(acts.repair("KTP", " ", RequesterMatch.SAME)).purpose())
                .isEmpty();
    }

    private static RequestEvents.Repaired repaired(Result<InformationRequest> result) {
        return result.orThrow().history().last(RequestEvents.Repaired.class).orElseThrow();
    }

    @DisplayName("PERKI 1/2021 Pasal 12: a request passes to another unit that the body has on the day")
    @ParameterizedTest(name = "to \"{0}\": {1}")
    @CsvSource({"'', false", "dinkes, false", "kominfo, true", "bappeda, false"})
    void aRequestPassesToAnotherUnitOfTheBody(String unit, boolean passes) {
        Units units = Units.of(List.of(
                Unit.of("dinkes", "Dinas Kesehatan", UnitKind.OFFICE),
                Unit.of("kominfo", "Dinas Kominfo", UnitKind.OFFICE)));

        assertThat(OPEN.acting(LAW, on("2025-09-02"))
                        .dispose(unit, "lintas unit", units)
                        .denial()
                        .isEmpty())
                .isEqualTo(passes);
        assertThat(OPEN.acting(LAW, on("2025-09-02"))
                        .dispose(unit, "lintas unit")
                        .denial()
                        .isEmpty())
                .as("where the units are not known")
                .isEqualTo(!unit.isEmpty() && !unit.equals("dinkes"));
    }

    @DisplayName("UU 14/2008 Pasal 35 ayat (1) huruf c: after silence no later receipt takes the objection away")
    @ParameterizedTest(name = "on {0} corrected to {1}: {2}")
    @CsvSource({
        "2025-09-16, 2025-09-03, ''",
        "2025-09-17, 2025-09-03, UU 14/2008 Pasal 35 ayat (1) huruf c",
        "2025-09-17, 2025-08-29, ''",
    })
    void noCorrectionTakesSilenceBack(String on, String to, String denied) {
        InformationRequest answered =
                OPEN.acting(LAW, on("2025-09-10")).answer(grantAll(OPEN), NONE).orThrow();

        assertThat(article(OPEN.acting(LAW, on(on)).correctReceipt(day(to), "salah catat"))
                        .orElse(""))
                .isEqualTo(denied);
        assertThat(article(answered.acting(LAW, on(on)).correctReceipt(day(to), "salah catat")))
                .as("once answered nothing is silent")
                .isEmpty();
        assertThat(OPEN.acting(LAW, on("2025-09-03"))
                        .correctReceipt(day("2025-09-02"), " ")
                        .denial())
                .as("a correction says why")
                .isPresent();
    }

    @Test
    void anOfficialWhoTakesDownAWithdrawalSaysHowItWasMade() {
        assertThat(OPEN.acting(LAW, on("2025-09-03")).withdraw(" ").denial()).isPresent();
        assertThat(OPEN.acting(LAW, on("2025-09-03")).withdraw("lewat telepon").denial())
                .isEmpty();
        assertThat(OPEN.acting(LAW, by(Actor.requester(), "2025-09-03"))
                        .withdraw(" ")
                        .denial())
                .isEmpty();
    }

    @DisplayName(
            "UU 14/2008 Pasal 35 ayat (1), PERKI 1/2021 Pasal 39: who objects is who asked, and identified as well")
    @Test
    void whoObjectsIsWhoAsked() {
        Identity siti = Identity.of(SITI);
        Identity budi = Identity.of(Individual.named("Budi"));

        assertThat(siti.gapsOfObjector(LawPolicy.statute())).isEmpty();
        assertThat(siti.gapsOfObjector(siti, LawPolicy.statute())).isEmpty();
        assertThat(budi.gapsOfObjector(LawPolicy.statute())).contains(Gap.PROOF_MISSING, Gap.NIK_MISSING);
        assertThat(budi.gapsOfObjector(siti, LawPolicy.statute())).contains(Gap.PROOF_MISSING, Gap.OTHER_OBJECTOR);
    }

    @DisplayName(
            "UU 14/2008 Pasal 4 ayat (3): a request says why; of an old one no gap is told that its day did not know")
    @Test
    void noGapIsToldThatItsDayDidNotKnow() {
        LocalDate old = day("2015-09-01");
        Identity bare = Identity.of(Individual.named("Siti"));

        assertThat(Identity.of(SITI).gaps(" ", Requests.RECEIVED, LawPolicy.statute()))
                .containsExactly(Gap.PURPOSE_MISSING);
        assertThat(bare.gaps("penelitian", old, LawPolicy.statute()))
                .allSatisfy(gap -> assertThat(gap.citationOn(old)).isPresent())
                .hasSizeLessThan(bare.gaps("penelitian", Requests.RECEIVED, LawPolicy.statute())
                        .size());
    }

    @DisplayName("UU 14/2008 Pasal 35 ayat (1) huruf f: a copy that costs nothing is no ground of a fee")
    @Test
    void aFreeCopyIsNoFee() {
        InformationRequest open = receivedOne("2025-09-01");
        InformationRequest copied = open.acting(LAW, on("2025-09-08"))
                .answer(grantAll(open), NONE)
                .orThrow()
                .acting(LAW, on("2025-09-09"))
                .requestCopy(1, COPY, new Cost(0, 0, Optional.empty(), List.of()))
                .orThrow();
        InformationRequest delivered =
                copied.acting(LAW, on("2025-09-10")).deliver(Set.of(1), COPY).orThrow();

        assertThat(RequestGrounds.of(copied, day("2025-09-10"), LAW).feeNotice())
                .isEmpty();
        assertThat(delivered.on(day("2025-09-10"), LAW).delivered()).contains(day("2025-09-10"));
        assertThat(copied.on(day("2025-09-10"), LAW).delivered()).isEmpty();
    }

    private static String told(InformationRequest request, String act, String on, Deadlines law) {
        return request.nextSteps(day(on), law).stream()
                .filter(step -> step.act().equals(act))
                .map(NextStep::toString)
                .findFirst()
                .orElseThrow();
    }

    @DisplayName("PERKI 1/2021 Pasal 33: what is told of arrival and of lapse follows the reading")
    @Test
    void whatIsToldFollowsTheReading() {
        Deadlines arrival = LAW.under(LAW.policy().with(NoticeDate.ARRIVAL));
        Deadlines lapses = LAW.under(LAW.policy().with(IncompleteRequest.LAPSES));

        assertThat(told(OPEN, "request.answer", "2025-09-02", LAW)).contains("safely, the answer has arrived");
        assertThat(told(OPEN, "request.answer", "2025-09-02", arrival)).contains("the answer must have arrived");
        assertThat(told(lacking(), "request.repair", "2025-09-04", LAW)).contains("the duty to answer in writing");
        assertThat(told(lacking(), "request.repair", "2025-09-04", lapses)).contains("the request lapses");
    }
}
