package id.go.bekasikota.ppid.scenario;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.CITIZEN;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.letter;
import static id.go.bekasikota.ppid.contract.SampleLife.test;
import static id.go.bekasikota.ppid.scenario.Story.article;
import static id.go.bekasikota.ppid.scenario.Story.day;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Regulation;
import id.go.bekasikota.ppid.letter.Letter;
import id.go.bekasikota.ppid.letter.LetterField;
import id.go.bekasikota.ppid.letter.Letterhead;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.ExtensionNotice;
import id.go.bekasikota.ppid.request.ExtensionReason;
import id.go.bekasikota.ppid.request.RequestNumber;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases before PERKI 1/2021, before PERKI 1/2013 and before the statute: each article in its time. */
class OldScenariosTest {
    private static void old(List<NextStep> steps, Story story) {
        assertThat(steps)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.citation().regulation().isInForceOn(story.today()))
                        .as("%s on %s", step, story.today())
                        .isTrue());
    }

    @DisplayName("UU 64: on 29 April 2010 the statute gives no right yet, on 30 April it does")
    @Test
    void theStatuteBegins() {
        Story story = Story.on("2010-04-29");
        ReceiveRequest form =
                ReceiveRequest.by(CITIZEN).unit("dinkes").asks("Anggaran").build();
        assertThat(article(story.ppid.requests().receive(form, PPID))).startsWith("UU 14/2008 Pasal 64");
        RequestNumber number = story.then("2010-04-30")
                .ppid
                .requests()
                .receive(form, PPID)
                .orThrow()
                .number();
        assertThat(story.until(number, "request.answer")).contains(day("2010-05-17"));
        old(story.ppid.nextSteps(number, story.today()), story);
    }

    @DisplayName("PERKI 62, 64: a life of 2012, 2019 or June 2021 cites no article that was not yet law")
    @ParameterizedTest
    @ValueSource(strings = {"2010-06-01", "2012-03-05", "2019-03-04", "2021-05-03"})
    void aLifeBeforeTheStandard(String received) {
        Story story = Story.on(received);
        RequestNumber number = story.asked("Anggaran", "Peta");
        old(story.ppid.nextSteps(number, story.today()), story);
        assertThat(story.acts(number)).doesNotContain("request.repair");
        story.ppid
                .requests()
                .extend(number, ExtensionNotice.of(ExtensionReason.OTHER, "banyak"), PPID)
                .orThrow();
        story.answer(number, Decision.notHeld(story.request(number).item(1))).orThrow();
        story.then(story.today().plusDays(50).toString());
        old(story.ppid.nextSteps(number, story.today()), story);
        ObjectionNumber objection = story.objected(number, ObjectionGround.C);
        old(story.ppid.nextSteps(number, story.today()), story);
        story.rejected(objection, "sudah").orThrow();
        story.ppid.objections().receiveAnswer(objection, PPID).orThrow();
        old(story.ppid.nextSteps(number, story.today()), story);
        story.petitioned(objection);
        old(story.ppid.nextSteps(number, story.today()), story);
    }

    @DisplayName("PP 22: before 23 August 2010 no article of the PP denies or carries a classification")
    @Test
    void aClassificationBeforeThePp() {
        Story story = Story.on("2010-06-01");
        var made = story.ppid
                .exemptions()
                .classify(test(Extent.WHOLE, story.today()), letter("SK-1", story.today()), PPID);
        made.denial()
                .ifPresent(denial -> assertThat(denial.citation().regulation()).isEqualTo(Regulation.UU_14_2008));
    }

    @DisplayName("A13, wording: every letter of a case is told in both languages and complete or says what is missing")
    @ParameterizedTest
    @ValueSource(strings = {"2019-03-04", "2025-09-08"})
    void lettersInBothLanguages(String received) {
        Story story = Story.on(received);
        var exemption = story.exempt("SK-1");
        RequestNumber number = story.asked("Daftar gaji");
        story.ppid
                .requests()
                .extend(number, ExtensionNotice.of(ExtensionReason.STATUS_UNDECIDED, "diuji"), PPID)
                .orThrow();
        story.answer(number, Decision.refuse(story.request(number).item(1), exemption))
                .orThrow();
        story.arrived(number);
        ObjectionNumber objection = story.objected(number, ObjectionGround.A);
        story.ppid
                .objections()
                .answer(
                        objection,
                        id.go.bekasikota.ppid.objection.SuperiorAnswer.of(
                                        "T-1", id.go.bekasikota.ppid.objection.ObjectionOutcome.REJECTED)
                                .because("tetap")
                                .attaching(exemption)
                                .saying("uji tetap berlaku"),
                        id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR)
                .orThrow();
        var letters = story.ppid.letters(Letterhead.of(BODY));
        for (Letter letter : List.of(
                letters.receipt(number),
                letters.extension(number),
                letters.notice(number),
                letters.refusal(number, 1),
                letters.answer(objection))) {
            assertThat(letter.title(Language.INDONESIAN)).isNotBlank().isNotEqualTo(letter.title(Language.ENGLISH));
            for (LetterField field : letter.fields()) {
                assertThat(field.tell(Language.INDONESIAN)).isNotBlank().isNotEqualTo(field.tell(Language.ENGLISH));
                Citation citation = field.citation();
                assertThat(citation.regulation().isInForceOn(day(received)))
                        .as("%s", field)
                        .isTrue();
            }
        }
    }
}
