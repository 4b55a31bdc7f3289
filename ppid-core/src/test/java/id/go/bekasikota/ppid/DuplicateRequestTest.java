package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.CITIZEN;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.UNIT;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.contract.Events;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestEvent;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.request.RequestState;
import id.go.bekasikota.ppid.requester.Individual;
import id.go.bekasikota.ppid.requester.LegalEntity;
import id.go.bekasikota.ppid.requester.Requester;
import id.go.bekasikota.ppid.storage.Storage;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A request is voided as a duplicate only of another of the same requester that asks for the same. */
class DuplicateRequestTest {
    private static final String OWED = "UU 14/2008 Pasal 22 ayat (7)";
    private static final Individual NAMED = Individual.named("Siti Aminah").email("siti@example.org");

    private final SettableClock clock = SettableClock.on("2025-09-01");
    private final Storage storage = TestStorage.fresh();
    private final Ppid ppid = Ppid.builder(BODY).storage(storage).clock(clock).build();

    private RequestNumber received(Requester by, String... items) {
        ReceiveRequest.Builder form = ReceiveRequest.by(by).unit("dinkes").purpose("penelitian");
        Stream.of(items).forEach(form::asks);
        return ppid.requests().receive(form.build(), PPID).orThrow().number();
    }

    private Denial denied(RequestNumber duplicate, RequestNumber original) {
        return ppid.requests()
                .voidDuplicate(duplicate, original, "sama", PPID)
                .denial()
                .orElseThrow();
    }

    private RequestState state(RequestNumber request) {
        InformationRequest known = ppid.requests().get(request);
        return known.on(known.history().lastDay(), ppid.law()).state();
    }

    static Stream<Arguments> same() {
        LegalEntity entity = LegalEntity.named("Yayasan Contoh").decree("AHU-0001.AH.01");
        return Stream.of(
                Arguments.of(CITIZEN, CITIZEN),
                Arguments.of(CITIZEN, Individual.named("SITI A.").nik("3275 0141 0790 0001")),
                Arguments.of(entity, LegalEntity.named("Yayasan  contoh").decree("ahu-0001.ah.01")),
                Arguments.of(NAMED, Individual.named(" siti  AMINAH").email("Siti@Example.org")),
                Arguments.of(CITIZEN, Individual.named("Siti Aminah").contact(CITIZEN.contact())));
    }

    @ParameterizedTest
    @MethodSource("same")
    @Proves(OWED)
    void oneRequesterIsKnownByNumberElseByNameAndContact(Requester one, Requester again) {
        RequestNumber first = received(one, "Anggaran");
        RequestNumber second = received(again, "Anggaran");

        ppid.requests().voidDuplicate(second, first, "dikirim dua kali", PPID).orThrow();
        assertThat(state(second)).isEqualTo(RequestState.VOIDED);
        assertThat(ppid.requests()
                        .get(first)
                        .history()
                        .last(Events.kind(RequestEvent.class, "kept-for-duplicate"))
                        .map(kept -> Events.part(kept, "duplicate")))
                .contains(second);
    }

    static Stream<Arguments> strangers() {
        return Stream.of(
                Arguments.of(CITIZEN, Individual.named("Siti Aminah").nik("3275014107900002")),
                Arguments.of(NAMED, Individual.named("Budi").email("siti@example.org")),
                Arguments.of(NAMED, Individual.named("Siti Aminah").email("aminah@example.org")),
                Arguments.of(Individual.named("Siti Aminah"), Individual.named("Siti Aminah")),
                Arguments.of(Individual.named("Contoh").email("a@b.id"), LegalEntity.named("Contoh")));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    @Proves(OWED)
    void aStrangersRequestIsNoDuplicate(Requester one, Requester stranger) {
        RequestNumber first = received(one, "Anggaran");
        RequestNumber second = received(stranger, "Anggaran");

        Denial denial = denied(second, first);
        assertThat(denial.citation()).hasToString(OWED);
        assertThat(denial.message(Language.ENGLISH)).contains("not shown that both requests are of one requester");
        assertThat(denial.message().toString()).doesNotContainIgnoringCase("siti");
        assertThat(state(second)).isEqualTo(RequestState.REGISTERED);
    }

    @Test
    @Proves(OWED)
    void whereAnIdentityIsNotKeptNothingIsADuplicate() {
        RequestNumber first = received(CITIZEN, "Anggaran");
        InformationRequest without = TestStorage.door(BODY)
                .clock(clock)
                .numbering((series, unit, year, count) -> "tanpa identitas")
                .build()
                .requests()
                .receive(asking("Anggaran"), PPID)
                .orThrow();
        storage.inTransaction(stores -> {
            stores.requests().add(BODY.code(), without.number().text(), without);
            return without;
        });

        assertThat(denied(without.number(), first).citation()).hasToString(OWED);
        assertThat(denied(first, without.number()).citation()).hasToString(OWED);
    }

    @Test
    @Proves(OWED)
    void itemsAreComparedAsSetsWithoutCaseAndRunsOfBlanks() {
        RequestNumber first = received(CITIZEN, "Anggaran 2024", "Daftar gaji");
        RequestNumber less = received(CITIZEN, "Anggaran 2024");
        RequestNumber other = received(CITIZEN, "Anggaran 2024", "Daftar aset");
        RequestNumber again = received(CITIZEN, " daftar \u00a0 GAJI", "anggaran  2024", "Anggaran 2024");

        assertThat(denied(less, first).message(Language.ENGLISH)).contains("do not ask for the same");
        assertThat(denied(first, less).citation()).hasToString(OWED);
        assertThat(denied(other, first).citation()).hasToString(OWED);
        ppid.requests().voidDuplicate(again, first, "sama", PPID).orThrow();
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 12", OWED})
    void onlyPpidVoidsAndSaysWhy() {
        RequestNumber first = received(CITIZEN, "Anggaran");
        RequestNumber second = received(CITIZEN, "Anggaran");

        assertThat(ppid.requests()
                        .voidDuplicate(second, first, "sama", UNIT)
                        .denial()
                        .orElseThrow()
                        .citation())
                .hasToString("PERKI 1/2021 Pasal 12");
        assertThat(ppid.requests()
                        .voidDuplicate(second, first, " ", PPID)
                        .denial()
                        .orElseThrow()
                        .citation())
                .hasToString(OWED);
        assertThat(ppid.nextSteps(second, ppid.requests().get(second).receipt().received()))
                .noneMatch(step -> step.act().equals("request.void-duplicate"));
    }

    @Test
    @Proves(OWED)
    void twoRequestsNeverVoidEachOther() {
        RequestNumber first = received(CITIZEN, "Anggaran");
        RequestNumber second = received(CITIZEN, "Anggaran");
        RequestNumber third = received(CITIZEN, "Anggaran");
        ppid.requests().voidDuplicate(second, first, "sama", PPID).orThrow();

        assertThat(denied(first, second).citation()).hasToString(OWED);
        assertThat(denied(first, third).message(Language.ENGLISH)).contains("stands for another one");
        assertThat(denied(third, second).citation()).hasToString(OWED);
        ppid.requests().voidDuplicate(third, first, "sama", PPID).orThrow();
        ppid.requests().withdraw(first, "cukup", Actor.requester()).orThrow();
        assertThat(state(second)).isEqualTo(RequestState.VOIDED);
    }
}
