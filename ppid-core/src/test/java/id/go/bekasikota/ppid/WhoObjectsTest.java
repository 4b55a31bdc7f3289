package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.CITIZEN;
import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static id.go.bekasikota.ppid.contract.SampleLife.objecting;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.command.FileObjection;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.objection.SuperiorAnswer;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.requester.Gap;
import id.go.bekasikota.ppid.requester.Individual;
import id.go.bekasikota.ppid.requester.Representation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The requester objects, or somebody by special power; another person is recorded with a gap and takes nothing from them. */
class WhoObjectsTest {
    private static final LocalDate FOUND = LocalDate.parse("2025-09-17");
    private static final Individual STRANGER = Individual.named("Budi Santoso")
            .nik("3275014107900002")
            .identityCard(LETTER)
            .address("Jalan Lain 2")
            .email("budi@example.org");

    private final SettableClock clock = SettableClock.on("2025-09-01"); // due on 16 September
    private final Ppid ppid = TestStorage.door(BODY).clock(clock).build();
    private final RequestNumber request =
            ppid.requests().receive(asking("Anggaran"), PPID).orThrow().number();

    private static FileObjection.Builder by(Individual objector, RequestNumber request) {
        return FileObjection.about(objector, request, "anggaran")
                .on(ObjectionGround.C)
                .because("tidak dijawab");
    }

    private Objection filed(FileObjection form) {
        clock.moveTo(FOUND);
        return ppid.objections().file(form, Actor.requester()).orThrow();
    }

    private Optional<Denial> again(FileObjection form) {
        return ppid.objections().file(form, Actor.requester()).denial();
    }

    private List<String> offered() {
        return ppid.nextSteps(request, FOUND).stream()
                .filter(step -> step.act().equals("objection.file"))
                .map(NextStep::ground)
                .map(Optional::orElseThrow)
                .toList();
    }

    @Test
    @Proves({"UU 14/2008 Pasal 35 ayat (1)", "PERKI 1/2021 Pasal 39 ayat (1)"})
    void anotherPersonIsAGapThatNamesIt() {
        Objection stranger = filed(by(STRANGER, request).purpose("penelitian"));

        assertThat(ppid.objections().gaps(stranger.number())).containsExactly(Gap.OTHER_OBJECTOR);
        assertThat(Gap.OTHER_OBJECTOR.label(Language.ENGLISH)).contains("not shown that who objects is the requester");
        assertThat(ppid.objections()
                        .gaps(filed(objecting(request, ObjectionGround.C)).number()))
                .isEmpty();
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 39 ayat (3)", "PERKI 1/2021 Pasal 39 ayat (4)"})
    void whoActsForTheRequesterDoesSoBySpecialPower() {
        Objection represented = filed(by(CITIZEN, request)
                .represented(Representation.by(STRANGER, LETTER))
                .purpose("penelitian"));
        assertThat(ppid.objections().gaps(represented.number())).isEmpty();
        ppid.objections()
                .withdraw(represented.number(), "keliru", Actor.requester())
                .orThrow();

        Representation unproved = new Representation(STRANGER, Optional.empty(), Representation.StampDuty.MISSING);
        assertThat(ppid.objections()
                        .gaps(filed(by(CITIZEN, request).represented(unproved).purpose("penelitian"))
                                .number()))
                .containsExactly(Gap.POWER_MISSING, Gap.STAMP_MISSING);
    }

    @Test
    @Proves("UU 14/2008 Pasal 35 ayat (1)")
    void aPublicationThatNobodyAskedForHasNoRequesterToCompareWith() {
        clock.moveTo(FOUND);
        Objection periodic = ppid.objections()
                .fileAboutPublication(
                        FileObjection.aboutPublication(STRANGER, "laporan keuangan")
                                .on(ObjectionGround.B)
                                .because("tidak diumumkan")
                                .purpose("penelitian"),
                        FOUND.minusDays(1),
                        Actor.requester())
                .orThrow();

        assertThat(ppid.objections().gaps(periodic.number())).isEmpty();
    }

    @Test
    @Proves("UU 14/2008 Pasal 36 ayat (2)")
    void theSameGroundAgainIsDeniedNamingTheObjectionThatAwaitsItsAnswer() {
        Objection first = filed(objecting(request, ObjectionGround.C));

        Denial denial = again(objecting(request, ObjectionGround.C)).orElseThrow();
        assertThat(denial.citation()).hasToString("UU 14/2008 Pasal 36 ayat (2)");
        assertThat(denial.message(Language.INDONESIAN)).contains(first.number().text());
        assertThat(denial.message(Language.ENGLISH)).contains(first.number().text());
        clock.moveTo("2025-11-20");
        assertThat(again(objecting(request, ObjectionGround.C)))
                .as("silent, and pending")
                .isPresent();
        ppid.objections()
                .answer(
                        first.number(),
                        SuperiorAnswer.of("T-1", ObjectionOutcome.UPHELD).saying("beralasan"),
                        SUPERIOR)
                .orThrow();
        assertThat(again(objecting(request, ObjectionGround.C))).isEmpty();
    }

    @Test
    @Proves("UU 14/2008 Pasal 35 ayat (1)")
    void aStrangersObjectionTakesNoStepAndNoRightFromTheRequester() {
        filed(by(STRANGER, request).purpose("penelitian"));

        assertThat(offered()).containsExactly("c");
        assertThat(again(objecting(request, ObjectionGround.C))).isEmpty();
        assertThat(offered()).isEmpty();
    }

    @Test
    @Proves("UU 14/2008 Pasal 22 ayat (4)")
    void whatIsDeniedTakesNoNumber() {
        clock.moveTo("2025-09-02");
        assertThat(again(objecting(request, ObjectionGround.C))).isPresent();
        assertThat(filed(objecting(request, ObjectionGround.C)).number()).hasToString("K/dinkes/2025/0001");
        assertThat(again(objecting(request, ObjectionGround.C))).isPresent();
        assertThat(filed(by(STRANGER, request).purpose("penelitian")).number()).hasToString("K/dinkes/2025/0002");
    }
}
