package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static id.go.bekasikota.ppid.objection.ObjectionCases.PPID;
import static id.go.bekasikota.ppid.objection.ObjectionCases.SEKDA;
import static id.go.bekasikota.ppid.objection.ObjectionCases.by;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who speaks for the body in a dispute. */
class RepresentationTest {
    private static final Officer MAYOR = new Officer(Role.HEAD_OF_BODY, "Wali Kota", "kota");
    private static final Officer DESK = new Officer(Role.DESK_OFFICER, "Petugas", "diskominfostandi");
    private static final Officer UNIT = new Officer(Role.UNIT_OFFICER, "Sekretaris Dinas", "dinkes");

    /** What only who represents the body does for it, each in a state that knows it. */
    static Stream<Spoken> spoken() {
        Walk registered = Walk.filed(ObjectionGround.A).registered();
        Walk decided = Walk.filed(ObjectionGround.A).decided().copies();
        Walk sued = decided.then(DisputeActKind.SUIT_FILED).then(DisputeActKind.SUIT_REGISTERED);
        return Stream.of(
                new Spoken(registered, DisputeActKind.REPLIED),
                new Spoken(registered.then(DisputeActKind.PANEL_SET), DisputeActKind.REPLACEMENT_ASKED),
                new Spoken(Walk.filed(ObjectionGround.A).merits(), DisputeActKind.CONCLUSIONS_FILED),
                new Spoken(decided, DisputeActKind.SUIT_FILED),
                new Spoken(sued, DisputeActKind.SUIT_ANSWERED),
                new Spoken(Walk.filed(ObjectionGround.A).courtDecided(), DisputeActKind.CASSATION_FILED));
    }

    /** An act of the body, on the day after the last one. */
    record Spoken(Walk walk, DisputeActKind kind) {
        LocalDate day() {
            return walk.later(1).day();
        }

        Optional<Denial> denial(Actor actor) {
            return denial(actor, walk.dispute());
        }

        Optional<Denial> denial(Actor actor, Dispute dispute) {
            DisputeAct act = Acts.ordinary(kind, Side.RESPONDENT, day(), dispute);
            return dispute.acting(LAW, by(actor, day())).record(act).denial();
        }

        Dispute appointing(Actor who, LocalDate since) {
            return walk.dispute()
                    .acting(LAW, by(SEKDA, walk.day()))
                    .record(new PetitionAct.RepresentativeAppointed(who, Acts.PAPER, since))
                    .orThrow();
        }

        @Override
        public String toString() {
            return kind.code();
        }
    }

    @DisplayName("UU 14/2008 Pasal 44 ayat (2): the head or Atasan PPID speaks for the body, nobody else by himself")
    @ParameterizedTest(name = "{0}")
    @MethodSource("spoken")
    @Proves({"UU 14/2008 Pasal 44 ayat (2)", "PERKI 1/2021 Pasal 8", "PERKI 1/2013 Pasal 1 angka 8"})
    void theHeadOrTheSuperiorSpeaksForTheBody(Spoken spoken) {
        assertThat(spoken.denial(SEKDA)).isEmpty();
        assertThat(spoken.denial(MAYOR)).isEmpty();
        for (Actor other : List.of(PPID, DESK, Actor.representative(), Actor.commission())) {
            Denial denial = spoken.denial(other).orElseThrow();
            assertThat(denial.citation()).hasToString("UU 14/2008 Pasal 44 ayat (2)");
            assertThat(denial.message().id()).contains("kuasa khusus", "Atasan PPID", "pimpinan Badan Publik");
        }
        assertThat(spoken.denial(UNIT).orElseThrow().citation()).hasToString("PERKI 1/2021 Pasal 12");
    }

    @DisplayName(
            "UU 14/2008 Pasal 44 ayat (4): whoever was given a special power speaks for the body, from its first day on")
    @ParameterizedTest(name = "{0}")
    @MethodSource("spoken")
    @Proves({"UU 14/2008 Pasal 44 ayat (4)", "PERKI 1/2021 Pasal 8"})
    void whoeverWasGivenASpecialPowerSpeaksForTheBody(Spoken spoken) {
        for (Actor who : List.of(PPID, DESK, UNIT, Actor.representative())) {
            assertThat(spoken.denial(who, spoken.appointing(who, spoken.day()))).isEmpty();
            assertThat(spoken.denial(who, spoken.appointing(who, spoken.day().plusDays(1))))
                    .isPresent();
            Officer namesake = new Officer(Role.PPID, "Orang lain", "dinkes");
            assertThat(spoken.denial(namesake, spoken.appointing(who, spoken.day())))
                    .isPresent();
        }
        assertThat(spoken.denial(Actor.representative(), spoken.appointing(PPID, spoken.day())))
                .isPresent();
    }

    @DisplayName(
            "UU 14/2008 Pasal 44 ayat (4): the power is given by the head or Atasan PPID, to an official or an outsider")
    @Test
    @Proves({"UU 14/2008 Pasal 44 ayat (4)", "PERKI 1/2021 Pasal 8"})
    void theHeadOrTheSuperiorGivesThePower() {
        Walk filed = Walk.filed(ObjectionGround.C);
        LocalDate day = filed.day();
        PetitionAct.RepresentativeAppointed appointed = new PetitionAct.RepresentativeAppointed(PPID, Acts.PAPER, day);

        Dispute represented =
                filed.dispute().acting(LAW, by(MAYOR, day)).record(appointed).orThrow();
        assertThat(represented.history().last(PetitionAct.RepresentativeAppointed.class))
                .contains(appointed);
        assertThat(Dispute.restore(represented.history().events())).isEqualTo(represented);
        for (Actor other : List.of(PPID, DESK, Actor.requester(), Actor.commission())) {
            assertThat(represented
                            .acting(LAW, by(other, day))
                            .record(new PetitionAct.RepresentativeAppointed(DESK, Acts.PAPER, day))
                            .denial())
                    .hasValueSatisfying(
                            denial -> assertThat(denial.citation()).hasToString("UU 14/2008 Pasal 44 ayat (2)"));
        }
    }

    @DisplayName("UU 14/2008 Pasal 44 ayat (4): no party, judge or past day is named in the power")
    @Test
    @Proves("UU 14/2008 Pasal 44 ayat (4)")
    void thePowerNamesWhoCanRepresent() {
        Walk filed = Walk.filed(ObjectionGround.C);
        for (Actor other : List.of(Actor.requester(), Actor.commission(), Actor.court(), Actor.time())) {
            assertThat(appointing(filed, other, filed.day())).hasValueSatisfying(denial -> {
                assertThat(denial.citation()).hasToString("UU 14/2008 Pasal 44 ayat (4)");
                assertThat(denial.message().en()).contains("an official of the public body");
            });
        }
        assertThat(appointing(filed, PPID, filed.day().minusDays(1))).isPresent();
    }

    private static Optional<Denial> appointing(Walk walk, Actor who, LocalDate since) {
        return walk.attempt(new Recorded<>(
                        by(SEKDA, walk.day()), new PetitionAct.RepresentativeAppointed(who, Acts.PAPER, since)))
                .denial();
    }

    @DisplayName("UU 14/2008 Pasal 44 ayat (4): the step names who gives the power, and what follows without it")
    @ParameterizedTest
    @EnumSource(names = {"REGISTERED", "STOPPED"})
    void theStepNamesWhoGivesThePower(DisputeActKind last) {
        Walk walk = Walk.filed(ObjectionGround.C).then(last);

        Optional<NextStep> step = walk.dispute().nextSteps(walk.day(), LAW).stream()
                .filter(offered -> offered.act().equals("dispute.representative-appointed"))
                .findFirst();

        assertThat(step.isPresent()).isEqualTo(last == DisputeActKind.REGISTERED);
        step.ifPresent(offered -> {
            assertThat(offered.actor()).isEqualTo("superior");
            assertThat(offered.citation()).hasToString("UU 14/2008 Pasal 44 ayat (4)");
            assertThat(offered.wording().id())
                    .isEqualTo(
                            "Atasan PPID atau pimpinan Badan Publik dapat menunjuk kuasa khusus untuk mewakili Badan Publik");
        });
    }

    @DisplayName("UU 14/2008 Pasal 44 ayat (4): an appointment holds up no act that happened before it")
    @Test
    void anAppointmentHoldsUpNothing() {
        Walk filed = Walk.filed(ObjectionGround.C);
        Dispute appointed = filed.dispute()
                .acting(LAW, by(SEKDA, filed.day().plusDays(5)))
                .record(new PetitionAct.RepresentativeAppointed(
                        PPID, Acts.PAPER, filed.day().plusDays(5)))
                .orThrow();

        assertThat(appointed
                        .acting(LAW, by(Actor.commission(), filed.day().plusDays(2)))
                        .record(new PetitionAct.Registered("1"))
                        .denial())
                .isEmpty();
    }
}
