package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.CITIZEN;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static id.go.bekasikota.ppid.contract.SampleLife.objecting;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Regulation;
import id.go.bekasikota.ppid.letter.Letter;
import id.go.bekasikota.ppid.letter.LetterField;
import id.go.bekasikota.ppid.letter.Letterhead;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.objection.SuperiorAnswer;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.WrittenNotice;
import id.go.bekasikota.ppid.requester.Gap;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Letters, gaps and expiries of a case of 2019 cite no article of 2021; what the statute carries is cited by it. */
class OldCasesTest {
    private static final String IN_FORCE = "PERKI 1/2021 Pasal 64";

    private final SettableClock clock = SettableClock.on("2019-03-01");
    private final Ppid ppid = TestStorage.door(BODY).clock(clock).build();

    private InformationRequest asked() {
        ReceiveRequest form =
                ReceiveRequest.by(CITIZEN).unit("dinkes").asks("Anggaran").build();
        return ppid.requests().receive(form, PPID).orThrow();
    }

    private static Stream<Citation> cited(Letter letter) {
        return letter.fields().stream().map(LetterField::citation);
    }

    @Test
    @Proves({IN_FORCE, "PERKI 1/2021 Pasal 62", "UU 14/2008 Pasal 22 ayat (2)"})
    void lettersCiteTheStatuteForWhatItDemands() {
        InformationRequest request = asked();
        LetterDesk letters = ppid.letters(Letterhead.of(BODY));
        ppid.requests()
                .answer(request.number(), WrittenNotice.of(Decision.notHeld(request.item(1))), PPID)
                .orThrow();

        for (Letter letter : List.of(letters.receipt(request.number()), letters.notice(request.number()))) {
            assertThat(cited(letter))
                    .isNotEmpty()
                    .allSatisfy(citation -> assertThat(citation.regulation()).isEqualTo(Regulation.UU_14_2008));
        }
        assertThat(letters.receipt(request.number()).fields().stream()
                        .map(field -> field.name().code() + " " + field.citation()))
                .contains("name UU 14/2008 Pasal 22 ayat (2)", "number UU 14/2008 Pasal 22 ayat (4)");

        clock.moveTo("2021-07-01");
        InformationRequest young = asked();
        assertThat(cited(ppid.letters(Letterhead.of(BODY)).receipt(young.number()))
                        .map(Citation::regulation))
                .contains(Regulation.PERKI_1_2021);
    }

    @Test
    @Proves({IN_FORCE, "UU 14/2008 Pasal 36 ayat (2)"})
    void theAnswerToAnObjectionToo() {
        InformationRequest request = asked();
        clock.moveTo("2019-03-20");
        ObjectionNumber objection = ppid.objections()
                .file(objecting(request.number(), ObjectionGround.C), Actor.requester())
                .orThrow()
                .number();
        ppid.objections()
                .answer(
                        objection,
                        SuperiorAnswer.of("A-1", ObjectionOutcome.UPHELD)
                                .ordering("jawab")
                                .saying("beralasan"),
                        SUPERIOR)
                .orThrow();
        LetterDesk letters = ppid.letters(Letterhead.of(BODY));

        assertThat(cited(letters.answer(objection)))
                .isNotEmpty()
                .noneMatch(citation -> citation.regulation() == Regulation.PERKI_1_2021);
    }

    @Test
    @Proves({IN_FORCE, "UU 14/2008 Pasal 4 ayat (3)"})
    void onlyWhatTheStatuteAsksForIsAGap() {
        InformationRequest old = asked();
        assertThat(ppid.requests().gaps(old.number()))
                .contains(Gap.PURPOSE_MISSING)
                .doesNotContain(Gap.PROOF_MISSING)
                .allSatisfy(gap -> assertThat(gap.citationOn(old.receipt().received()))
                        .hasValueSatisfying(
                                citation -> assertThat(citation.regulation()).isEqualTo(Regulation.UU_14_2008)));

        clock.moveTo("2021-06-30");
        InformationRequest young = asked();
        assertThat(ppid.requests().gaps(young.number())).contains(Gap.PURPOSE_MISSING);
        assertThat(Gap.PURPOSE_MISSING.citationOn(young.receipt().received())).contains(Gap.PURPOSE_MISSING.citation());
    }

    @Test
    @Proves(IN_FORCE)
    void noExpiryOfAnOldCaseCitesAYoungerArticle() {
        InformationRequest request = asked();
        clock.moveTo("2019-04-05");
        ppid.objections()
                .file(objecting(request.number(), ObjectionGround.C), Actor.requester())
                .orThrow();
        clock.moveTo("2019-12-30");
        List<Expiry> expiries = ppid.advance(LocalDate.of(2019, 12, 30)).stream()
                .map(CaseExpiry::expiry)
                .toList();

        assertThat(expiries)
                .isNotEmpty()
                .allSatisfy(expiry -> assertThat(expiry.citation().regulation().isInForceOn(expiry.since()))
                        .as("%s", expiry)
                        .isTrue());
    }

    @Test
    @Proves(IN_FORCE)
    void anExpiryIsToldByTheArticleOfItsDayOrNotAtAll() {
        LocalDate before = LocalDate.of(2021, 6, 29);
        Expiry carried = expiry("PERKI 1/2021 Pasal 10 ayat (2) huruf e");
        Expiry first = expiry("PERKI 1/2021 Pasal 33 ayat (4)");

        assertThat(carried.underRulesOf(before).orElseThrow().citation())
                .isEqualTo(Citation.parse("PP 61/2010 Pasal 3 ayat (2)"));
        assertThat(first.underRulesOf(before)).isEmpty();
        assertThat(first.underRulesOf(before.plusDays(1))).contains(first);
        assertThat(carried.underRulesOf(before.plusDays(1))).contains(carried);
    }

    private static Expiry expiry(String citation) {
        return new Expiry(
                "request.unrepaired",
                LocalDate.of(2021, 6, 29),
                Citation.parse(citation),
                new BilingualText("tidak diperbaiki", "not repaired"));
    }
}
