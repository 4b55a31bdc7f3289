package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Messages;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.organization.BodyKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences of objections and disputes, and the stable codes of disputes. */
class DisputeTextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    static Stream<Messages> bundles() {
        return Stream.of(DisputeTexts.TEXTS, Messages.beside(Objection.class, "objection"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextExistsInBothLanguagesWithTheSamePlaceholders(Messages texts) {
        assertThat(texts.keys(Language.INDONESIAN)).isNotEmpty().isEqualTo(texts.keys(Language.ENGLISH));
        assertThat(texts.keys(Language.INDONESIAN)).allSatisfy(key -> {
            assertThat(placeholders(texts.text(Language.INDONESIAN, key)))
                    .as(key)
                    .isEqualTo(placeholders(texts.text(Language.ENGLISH, key)));
            assertThat(texts.text(Language.INDONESIAN, key)).isNotBlank();
        });
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @EnumSource(DisputeActKind.class)
    void everyActHasAnActorAndAnArticle(DisputeActKind kind) {
        assertThat(kind.citation().namesArticle()).isTrue();
        assertThat(kind.power().holders()).isNotEmpty();
        assertThat(kind.label(Language.INDONESIAN)).isNotBlank();
    }

    @Test
    void aStepTellsWhoMayDoWhatUntilWhenAndWhatFollows() {
        Walk copies = Walk.filed(ObjectionGround.A).decided().copies();
        NextStep suit = copies.dispute().nextSteps(copies.day(), LAW).stream()
                .filter(step ->
                        step.act().equals("dispute.suit-filed") && step.actor().equals("respondent"))
                .findFirst()
                .orElseThrow();

        assertThat(suit.tell(Language.INDONESIAN))
                .startsWith("Termohon dapat menggugat ke pengadilan sampai ")
                .endsWith("putusan berkekuatan hukum tetap ketika jangka waktu setiap pihak habis");
        LocalDate last = suit.until().orElseThrow();
        assertThat(suit.tell(Language.INDONESIAN, last)).isEqualTo(suit.tell(Language.INDONESIAN));
        assertThat(suit.tell(Language.INDONESIAN, last.plusDays(1)))
                .startsWith("Termohon dapat menggugat ke pengadilan, sudah lewat batas waktu ");
        assertThat(Walk.filed(ObjectionGround.A).decided().dispute().nextSteps(copies.day(), LAW))
                .anySatisfy(step -> assertThat(step.wording().en())
                        .isEqualTo(
                                "Komisi Informasi must deliver the copy of the decision (concerning the respondent)"));
        assertThat(copies.dispute().nextSteps(Walk.FILED.minusDays(1), LAW)).isEmpty();
    }

    @Test
    @Proves({
        "PERKI 1/2013 Pasal 4 ayat (3)",
        "PERKI 1/2013 Pasal 9 ayat (2)",
        "PERKI 1/2013 Pasal 11 ayat (1) huruf b",
        "PERKI 1/2013 Lampiran I"
    })
    void everyCodeReadsBack() {
        Stream<Coded[]> enums = Stream.of(
                BodyKind.values(),
                Court.values(),
                Paper.values(),
                StopGround.values(),
                SessionKind.values(),
                Excuse.values(),
                PreliminaryPoint.values(),
                InterimRuling.values(),
                MediationFailure.values(),
                TestResult.values(),
                CommissionOrder.values(),
                CommissionDecision.Start.values(),
                CourtRuling.values(),
                CourtOrder.values(),
                ExecutionRuling.values(),
                Side.values(),
                DisputeState.values());

        enums.flatMap(Arrays::stream).forEach(constant -> {
            String json = PpidJson.write(constant);
            assertThat(json.strip()).isEqualTo("\"" + constant.code() + "\"");
            assertThat(PpidJson.read(json, constant.getClass())).isEqualTo(constant);
        });
        assertThatThrownBy(() -> Side.of("x")).isInstanceOf(PpidException.class);
        assertThat(StopGround.values())
                .allSatisfy(
                        ground -> assertThat(ground.citation().namesArticle()).isTrue());
        assertThat(Paper.values())
                .allSatisfy(paper -> assertThat(paper.citation().namesArticle()).isTrue());
        assertThat(PreliminaryPoint.values())
                .allSatisfy(point -> assertThat(point.citation().namesArticle()).isTrue());
        assertThat(CommissionOrder.values())
                .allSatisfy(order -> assertThat(order.citation().namesArticle()).isTrue());
        assertThat(CourtOrder.values())
                .allSatisfy(order -> assertThat(order.citation().namesArticle()).isTrue());
        assertThat(CourtRuling.values())
                .allSatisfy(
                        ruling -> assertThat(ruling.citation().namesArticle()).isTrue());
    }

    @Test
    void whatIsPrintedNamesNobodyAndTheDisputeBeginsWithItsPetition() {
        Walk filed = Walk.filed(ObjectionGround.A);

        assertThat(filed.dispute()).hasToString("Dispute[K-1/2025, filed 2025-01-15, filed]");
        assertThat(Walk.PETITION.toString()).doesNotContain("berikan informasi");
        assertThatThrownBy(() -> Dispute.restore(List.of())).isInstanceOf(PpidException.class);
    }
}
