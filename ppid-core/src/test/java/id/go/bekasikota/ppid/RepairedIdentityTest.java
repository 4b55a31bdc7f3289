package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.request.IncompletenessNotice;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.requester.Gap;
import id.go.bekasikota.ppid.requester.Group;
import id.go.bekasikota.ppid.requester.Individual;
import id.go.bekasikota.ppid.requester.LegalEntity;
import id.go.bekasikota.ppid.requester.Requester;
import id.go.bekasikota.ppid.storage.InMemoryStorage;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A repair completes or corrects the identity of who asked, and never puts another person in their place. */
class RepairedIdentityTest {
    private static final String REPAIR = "PERKI 1/2021 Pasal 33 ayat (3)";
    private static final String NIK = "3275014107900001";
    private static final Individual SITI = Individual.named("Siti Aminah");

    private final SettableClock clock = SettableClock.on("2025-09-01");
    private final InMemoryStorage storage = new InMemoryStorage();
    private final Ppid ppid = Ppid.builder(BODY).storage(storage).clock(clock).build();

    private RequestNumber lacking(Requester requester) {
        RequestNumber number =
                ppid.requests().receive(form(requester), PPID).orThrow().number();
        IncompletenessNotice letter = IncompletenessNotice.of(Set.of(Gap.PROOF_MISSING));
        return ppid.requests().declareIncomplete(number, letter, PPID).orThrow().number();
    }

    private static ReceiveRequest form(Requester requester) {
        return ReceiveRequest.by(requester)
                .unit("dinkes")
                .asks("Anggaran")
                .purpose("penelitian")
                .build();
    }

    private Requester kept(RequestNumber number) {
        return storage.inTransaction(stores -> stores.identities()
                .find(BODY.code(), number.text())
                .orElseThrow()
                .requester());
    }

    static Stream<Arguments> theSame() {
        return Stream.of(
                Arguments.of(SITI, SITI.nik(NIK).email("siti@example.org")),
                Arguments.of(SITI.nik(NIK), SITI),
                Arguments.of(Individual.named("Siti Amina").nik(NIK), SITI.nik("3275 0141 0790 0001")),
                Arguments.of(
                        SITI.nik("32750141079000"),
                        Individual.named("SITI  aminah").nik(NIK)),
                Arguments.of(
                        LegalEntity.named("PT Maju"),
                        LegalEntity.named("PT  MAJU").decree("AHU-1")),
                Arguments.of(
                        LegalEntity.named("PT Mju").decree("AHU-1"),
                        LegalEntity.named("PT Maju").decree("ahu-1")),
                Arguments.of(Group.named("Warga RT 05"), Group.named("warga RT 05", SITI.nik(NIK))));
    }

    @ParameterizedTest
    @MethodSource("theSame")
    @Proves(REPAIR)
    void theRequesterCompletesOrCorrectsTheirIdentity(Requester asked, Requester repaired) {
        RequestNumber number = lacking(asked);

        ppid.requests().repair(number, form(repaired), Actor.requester()).orThrow();
        assertThat(kept(number)).isEqualTo(repaired);
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of(SITI.nik(NIK), Individual.named("Budi Santoso").nik("3275010101900002")),
                Arguments.of(SITI.nik(NIK), SITI.nik("3275014107900002")),
                Arguments.of(SITI.nik(NIK), Individual.named("Budi Santoso")),
                Arguments.of(SITI, Individual.named("Budi Santoso").nik("3275010101900002")),
                Arguments.of(
                        SITI.nik("32750141079000"), Individual.named("Budi").nik("3275010101900002")),
                Arguments.of(SITI, LegalEntity.named("Siti Aminah").decree("AHU-1")),
                Arguments.of(
                        LegalEntity.named("PT Maju").decree("AHU-1"),
                        LegalEntity.named("PT Maju").decree("AHU-2")),
                Arguments.of(Group.named("Warga RT 05"), Group.named("Warga RT 06")));
    }

    @ParameterizedTest
    @MethodSource("others")
    @Proves(REPAIR)
    void anotherPersonsFormIsDeniedAndTheIdentityStays(Requester asked, Requester other) {
        RequestNumber number = lacking(asked);

        Result<InformationRequest> result = ppid.requests().repair(number, form(other), UNIT);
        Denial denial = result.denial().orElseThrow();
        assertThat(denial.citation()).hasToString(REPAIR);
        assertThat(denial.message(Language.INDONESIAN)).contains("milik pemohon lain");
        assertThat(denial.message().toString()).doesNotContainIgnoringCase("budi", "siti");
        assertThat(kept(number)).isEqualTo(asked);
    }

    /** In 2019 that regulation was not in force; the statute has the body record who asked. */
    @Test
    @Proves("UU 14/2008 Pasal 22 ayat (2)")
    void beforeThatRegulationTheStatuteKeepsTheRequesterRecorded() {
        clock.moveTo("2019-09-02");
        RequestNumber number = lacking(SITI.nik(NIK));

        Denial denial = ppid.requests()
                .repair(number, form(Individual.named("Budi")), UNIT)
                .denial()
                .orElseThrow();
        assertThat(denial.citation()).hasToString("UU 14/2008 Pasal 22 ayat (2)");
        assertThat(kept(number)).isEqualTo(SITI.nik(NIK));
    }
}
