package id.go.bekasikota.ppid.scenario;

import static id.go.bekasikota.ppid.contract.SampleLife.CITIZEN;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static id.go.bekasikota.ppid.scenario.Story.PAPER;
import static id.go.bekasikota.ppid.scenario.Story.article;
import static id.go.bekasikota.ppid.scenario.Story.day;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.command.FileObjection;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.objection.SuperiorAnswer;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.LateObjection;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.RequestNumber;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Objections on each ground and what Atasan PPID does (UU 14/2008 Pasal 35 and 36, PERKI 1/2021 Pasal 39 to 44). */
class ObjectionScenariosTest {
    @DisplayName("UU 36(1): a refusal is found when its letter arrives; on the thirtieth working day it is in time")
    @Test
    void aRefusalIsFoundOnArrival() {
        Story story = Story.on("2025-09-08");
        Exemption exemption = story.exempt("SK-1");
        RequestNumber number = story.asked("Daftar gaji");
        story.then("2025-09-15")
                .answer(number, Decision.refuse(story.request(number).item(1), exemption))
                .orThrow();
        story.then("2025-09-18").arrived(number);
        assertThat(story.until(number, "objection.file", "a")).contains(day("2025-10-30"));
        story.then("2025-10-30");
        Objection filed = story.object(number, ObjectionGround.A).orThrow();
        assertThat(filed.lateGrounds(story.ppid.law())).isEmpty();
        assertThat(story.until(number, "objection.answer")).contains(day("2025-12-11"));
    }

    @DisplayName("UU 36(1): a late objection is recorded as late, and denied under the other reading")
    @Test
    void aLateObjection() {
        Story story = Story.on("2025-09-08");
        RequestNumber number = story.asked("Anggaran");
        story.then("2025-11-05");
        assertThat(story.steps(number, "objection.file"))
                .singleElement()
                .satisfies(step ->
                        assertThat(step.tell(Language.ENGLISH, story.today())).contains("late"));
        assertThat(story.object(number, ObjectionGround.C).orThrow().lateGrounds(story.ppid.law()))
                .hasSize(1);

        Story strict = Story.on("2025-09-08", LawPolicy.statute().with(LateObjection.DENIED));
        RequestNumber other = strict.asked("Anggaran");
        assertThat(article(strict.then("2025-11-05").object(other, ObjectionGround.C)))
                .isEqualTo("UU 14/2008 Pasal 36 ayat (1)");
        strict.then("2025-11-04").object(other, ObjectionGround.C).orThrow();
    }

    @DisplayName("UU 35(2): ground a is not settled amicably; the rest of a mixed objection is")
    @Test
    void settlement() {
        Story story = Story.on("2025-09-08");
        Exemption exemption = story.exempt("SK-1");
        RequestNumber number = story.asked("Daftar gaji", "Anggaran");
        story.answer(number, Decision.refuse(story.request(number).item(1), exemption))
                .orThrow();
        story.arrived(number);
        story.then("2025-09-23");
        ObjectionNumber objection = story.objected(number, ObjectionGround.A, ObjectionGround.C);
        assertThat(article(story.ppid.objections().settle(objection, Set.of(ObjectionGround.A), "x", PAPER, SUPERIOR)))
                .isEqualTo("UU 14/2008 Pasal 35 ayat (2)");
        story.ppid
                .objections()
                .settle(objection, Set.of(ObjectionGround.C), "diberikan", PAPER, SUPERIOR)
                .orThrow();
        assertThat(story.acts(number)).contains("objection.answer");
        Objection settled = story.ppid.objections().get(objection);
        assertThat(settled.awaiting(story.today(), story.ppid.law())).containsExactly(ObjectionGround.A);
    }

    @DisplayName("UU 36(3), PERKI 44(2)-(3): a rejection has reasons, and the decision where the information is exempt")
    @Test
    void aRejectionHasReasonsAndTheDecision() {
        Story story = Story.on("2025-09-08");
        Exemption exemption = story.exempt("SK-1");
        RequestNumber number = story.asked("Daftar gaji");
        story.answer(number, Decision.refuse(story.request(number).item(1), exemption))
                .orThrow();
        story.arrived(number);
        ObjectionNumber objection = story.objected(number, ObjectionGround.A);
        SuperiorAnswer.Builder bare = SuperiorAnswer.of("T-1", ObjectionOutcome.REJECTED);
        assertThat(article(story.ppid
                        .objections()
                        .answer(objection, bare.attaching(exemption).saying("x"), SUPERIOR)))
                .isEqualTo("UU 14/2008 Pasal 36 ayat (3)");
        assertThat(article(story.rejected(objection, "tetap"))).isEqualTo("PERKI 1/2021 Pasal 44 ayat (3)");
        assertThat(article(story.ppid
                        .objections()
                        .answer(
                                objection,
                                SuperiorAnswer.of("T-1", ObjectionOutcome.REJECTED)
                                        .because("tetap")
                                        .attaching(exemption)
                                        .saying("x"),
                                PPID)))
                .isNotEqualTo("allowed");
        story.ppid
                .objections()
                .answer(
                        objection,
                        SuperiorAnswer.of("T-1", ObjectionOutcome.REJECTED)
                                .because("tetap")
                                .attaching(exemption)
                                .saying("x"),
                        SUPERIOR)
                .orThrow();
        assertThat(story.steps(number, "objection.receive-answer")).isNotEmpty();
    }

    @DisplayName("UU 37(2), PERKI 1/2013 13: silence opens the petition for 14 days; a late answer opens its own 14")
    @Test
    void silenceAndALateAnswer() {
        Story story = Story.on("2025-09-08");
        RequestNumber number = story.asked("Anggaran");
        story.then("2025-09-23");
        ObjectionNumber objection = story.objected(number, ObjectionGround.C);
        story.then("2025-11-04");
        assertThat(story.until(number, "objection.answer")).contains(day("2025-11-04"));
        story.then("2025-11-05");
        assertThat(story.until(number, "dispute.file")).contains(day("2025-11-24"));
        story.then("2025-11-12");
        story.rejected(objection, "sudah dijawab").orThrow();
        story.ppid.objections().receiveAnswer(objection, PPID).orThrow();
        assertThat(story.ppid.objections().get(objection).isAnsweredLate(story.ppid.law()))
                .isTrue();
        story.then("2025-11-25");
        assertThat(story.steps(number, "dispute.file")).singleElement().satisfies(step -> {
            assertThat(step.until()).contains(day("2025-12-02"));
            assertThat(step.tell(Language.INDONESIAN)).contains("24 November 2025");
        });
    }

    @DisplayName("UU 35(1): grounds without their fact are denied: a, b, d, e, f, g before any answer")
    @Test
    void noGroundBeforeItsFact() {
        Story story = Story.on("2025-09-08");
        RequestNumber number = story.asked("Anggaran");
        for (ObjectionGround ground : ObjectionGround.values()) {
            assertThat(article(story.object(number, ground)))
                    .as(ground.code())
                    .startsWith("UU 14/2008 Pasal 35 ayat (1)");
        }
    }

    @DisplayName("UU 35(1)e: what is granted and not delivered is found on the day that the notice names")
    @Test
    void grantedAndNotDelivered() {
        Story story = Story.on("2025-09-08");
        RequestNumber number = story.asked("Anggaran");
        story.ppid
                .requests()
                .answer(
                        number,
                        id.go.bekasikota.ppid.request.WrittenNotice.of(
                                        Decision.grant(story.request(number).item(1)))
                                .availableFrom(day("2025-09-19")),
                        PPID)
                .orThrow();
        story.arrived(number);
        assertThat(article(story.then("2025-09-18").object(number, ObjectionGround.E)))
                .isNotEqualTo("allowed");
        story.then("2025-09-19");
        assertThat(story.object(number, ObjectionGround.E).denial()).isEmpty();
    }

    @DisplayName("UU 35(1): an objector withdraws and objects again while the thirty days run")
    @Test
    void withdrawnAndFiledAgain() {
        Story story = Story.on("2025-09-08");
        RequestNumber number = story.asked("Anggaran");
        story.then("2025-09-23");
        ObjectionNumber first = story.objected(number, ObjectionGround.C);
        assertThat(article(story.ppid.objections().withdraw(first, "", SUPERIOR)))
                .isNotEqualTo("allowed");
        story.ppid.objections().withdraw(first, "keliru", Actor.requester()).orThrow();
        assertThat(article(story.rejected(first, "x"))).isNotEqualTo("allowed");
        assertThat(article(story.petition(first))).isNotEqualTo("allowed");
        assertThat(story.object(number, ObjectionGround.C).denial()).isEmpty();
    }

    @DisplayName("UU 35(1)b, PERKI 1/2013 11(3): what was to be published needs no request")
    @Test
    void aPublicationThatWasDue() {
        Story story = Story.on("2025-09-08");
        FileObjection form = FileObjection.aboutPublication(CITIZEN, "Laporan keuangan semester I")
                .on(ObjectionGround.B)
                .because("tidak diumumkan")
                .purpose("pengawasan");
        assertThat(article(story.ppid.objections().fileAboutPublication(form, day("2025-09-08"), Actor.requester())))
                .isNotEqualTo("allowed");
        Objection objection = story.ppid
                .objections()
                .fileAboutPublication(form, day("2025-09-05"), Actor.requester())
                .orThrow();
        assertThat(objection.filing().request()).isEqualTo(Optional.empty());
        assertThat(objection.replyDue(story.ppid.law()).date()).isEqualTo(day("2025-10-20"));
    }
}
