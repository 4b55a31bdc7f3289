package id.go.bekasikota.ppid.scenario;

import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static id.go.bekasikota.ppid.contract.SampleLife.UNIT;
import static id.go.bekasikota.ppid.contract.SampleLife.letter;
import static id.go.bekasikota.ppid.contract.SampleLife.test;
import static id.go.bekasikota.ppid.scenario.Story.article;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.exemption.PublicOpening;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.objection.SuperiorAnswer;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.RequestNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What was opened stays open, and a right ends only by its owner's hand (UU 14/2008 Pasal 11 ayat (2), 18 ayat (1)g, 22, 35). */
class OpeningScenariosTest {
    private final Story story = Story.on("2025-09-08");

    private void opened(Exemption exemption, PublicOpening... openings) {
        RequestNumber number = story.asked("Daftar gaji");
        story.answer(number, Decision.refuse(story.request(number).item(1), exemption))
                .orThrow();
        story.arrived(number);
        ObjectionNumber objection = story.objected(number, ObjectionGround.A);
        story.then(story.today().plusDays(1).toString())
                .ppid
                .objections()
                .answer(
                        objection,
                        SuperiorAnswer.of("T-9", ObjectionOutcome.UPHELD)
                                .ordering("berikan")
                                .opening(openings)
                                .saying("beralasan"),
                        SUPERIOR)
                .orThrow();
    }

    @DisplayName("UU 11(2), 18(1)g: opened whole, it is refused to nobody and classified by no letter, old or new")
    @Test
    void openedWhole() {
        Exemption exemption = story.exempt("SK-1");
        opened(exemption, exemption.toPublic());
        RequestNumber second = story.asked("Daftar gaji 2025");
        assertThat(article(story.answer(
                        second, Decision.refuse(story.request(second).item(1), exemption))))
                .isEqualTo("UU 14/2008 Pasal 11 ayat (2)");
        assertThat(article(story.answer(
                        second,
                        Decision.grantPartly(story.request(second).item(1))
                                .withholding(exemption, "kolom", "melindungi"))))
                .isEqualTo("UU 14/2008 Pasal 11 ayat (2)");
        story.then("2027-02-01");
        assertThat(article(story.ppid
                        .exemptions()
                        .reclassify(
                                exemption.id(),
                                test(Extent.WHOLE, story.today()),
                                letter("SK-3", story.today()),
                                PPID)))
                .isEqualTo("UU 14/2008 Pasal 18 ayat (1) huruf g");
        assertThat(story.ppid.exemptions().inventory().inForceOn(story.today())).isEmpty();
    }

    @DisplayName("UU 18(1)g: the same information under a new letter is told by a remark, a step and a finding")
    @Test
    @Proves("UU 14/2008 Pasal 18 ayat (1) huruf g")
    void classifiedAnew() {
        Exemption exemption = story.exempt("SK-1");
        opened(exemption, exemption.toPublic());
        var again = story.then("2025-10-01")
                .ppid
                .exemptions()
                .classify(test(Extent.WHOLE, story.today()), letter("SK-2", story.today()), PPID);
        assertThat(again.remark()).isPresent();
        RequestNumber number = story.asked("Daftar gaji");
        assertThat(story.ppid.exemptions().unfoundedRefusals()).isEmpty();
        story.answer(number, Decision.refuse(story.request(number).item(1), again.orThrow()))
                .orThrow();
        assertThat(story.ppid.exemptions().unfoundedRefusals()).hasSize(1);
        assertThat(story.steps(number, "exemption.open")).singleElement().satisfies(step -> {
            assertThat(step.citation()).hasToString("UU 14/2008 Pasal 18 ayat (1) huruf g");
            assertThat(step.actor()).isEqualTo("ppid");
        });
    }

    @DisplayName("UU 22(7), 35(1)c: PPID voids a true duplicate alone; silence on it is still objected to")
    @Test
    void voiding() {
        RequestNumber first = story.asked("Anggaran", "Peta");
        RequestNumber second = story.asked("peta", " ANGGARAN");
        RequestNumber other = story.asked("Anggaran");
        assertThat(article(story.ppid.requests().voidDuplicate(second, first, "sama", UNIT)))
                .startsWith("PERKI 1/2021 Pasal 1");
        assertThat(article(story.ppid.requests().voidDuplicate(other, first, "sama", PPID)))
                .isEqualTo("UU 14/2008 Pasal 22 ayat (7)");
        story.ppid.requests().voidDuplicate(second, first, "sama", PPID).orThrow();
        story.then("2025-09-23");
        ObjectionNumber objection = story.objected(second, ObjectionGround.C);
        assertThat(story.acts(second)).contains("request.answer");
        story.ppid
                .objections()
                .withdraw(objection, "keliru", id.go.bekasikota.ppid.organization.Actor.requester())
                .orThrow();
        assertThat(story.acts(second)).doesNotContain("request.answer");
    }
}
