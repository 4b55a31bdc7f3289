package id.go.bekasikota.ppid.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.TestData;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.table.TsvTable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the product against the table of the law, which was made on its own. */
class RuleTableTest {
    private static final TsvTable LAW = TsvTable.read(
            TestData.open("deadline-rules.tsv"),
            "deadline-rules.tsv",
            "code",
            "trigger",
            "amount",
            "unit",
            "bound",
            "citation",
            "from",
            "to",
            "sure",
            "note");

    /** Rows of the library's own, which the law prints no length for. */
    private static final List<String> OWN = List.of("announcement.annual");

    private static String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }

    @Test
    @Proves({
        "PERKI 1/2021 Pasal 31 ayat (2)",
        "PERKI 1/2021 Pasal 33 ayat (3)",
        "UU 14/2008 Pasal 22 ayat (7)",
        "UU 14/2008 Pasal 22 ayat (8)",
        "UU 14/2008 Pasal 36 ayat (1)",
        "UU 14/2008 Pasal 36 ayat (2)",
        "UU 14/2008 Pasal 37 ayat (2)",
        "PERKI 1/2013 Pasal 17 ayat (1)",
        "PERKI 1/2013 Pasal 17 ayat (2)",
        "PERKI 1/2013 Pasal 17 ayat (4)",
        "PERKI 1/2013 Pasal 18 ayat (3)",
        "UU 14/2008 Pasal 38 ayat (1)",
        "PERKI 1/2013 Pasal 24 ayat (2)",
        "PERKI 1/2013 Pasal 22 ayat (3)",
        "PERKI 1/2013 Pasal 38 ayat (4)",
        "PERKI 1/2013 Pasal 41 ayat (1)",
        "PERKI 1/2013 Pasal 41 ayat (2)",
        "PERKI 1/2013 Pasal 57 ayat (3)",
        "UU 14/2008 Pasal 38 ayat (2)",
        "PERKI 1/2013 Pasal 59 ayat (4)",
        "UU 14/2008 Pasal 48 ayat (1)",
        "Perma 2/2011 Pasal 6 ayat (1)",
        "Perma 2/2011 Pasal 6 ayat (2)",
        "Perma 2/2011 Pasal 6 ayat (3)",
        "Perma 2/2011 Pasal 6 ayat (4)",
        "Perma 2/2011 Pasal 9 ayat (1)",
        "UU 14/2008 Pasal 50",
        "Perma 2/2011 Pasal 9 ayat (2)",
        "Perma 2/2011 Pasal 9 ayat (3)",
        "Perma 2/2011 Pasal 12 ayat (3)",
        "UU 14/2008 Pasal 9 ayat (3)",
        "PERKI 1/2021 Pasal 45 ayat (7)",
        "PERKI 1/2021 Pasal 56 ayat (1)",
        "PP 61/2010 Pasal 5 ayat (1)",
        "PP 61/2010 Pasal 11 ayat (2)",
        "UU 27/2022 Pasal 30 ayat (1)",
        "UU 27/2022 Pasal 32 ayat (2)",
        "UU 27/2022 Pasal 40 ayat (2)",
        "UU 27/2022 Pasal 41 ayat (1)",
        "UU 27/2022 Pasal 46 ayat (1)",
        "UU 14/2008 Pasal 64 ayat (1)",
        "PP 61/2010 Pasal 22",
        "PERKI 1/2021 Pasal 64",
        "PERKI 1/2013 Pasal 65",
        "Perma 2/2011 Pasal 15"
    })
    void everyRuleIsTheRowOfTheLaw() {
        List<List<String>> law = LAW.rows().stream()
                .map(row -> Stream.of("code", "amount", "unit", "bound", "citation", "from", "to", "sure")
                        .map(column -> LAW.cell(row, column))
                        .toList())
                .toList();

        List<List<String>> product = StatutoryDeadlines.all().stream()
                .filter(rule -> !OWN.contains(rule.code()))
                .map(rule -> List.of(
                        rule.code(),
                        Integer.toString(rule.term().amount()),
                        rule.term().unit().code(),
                        rule.wording().bound().en(),
                        rule.citation().toString(),
                        date(rule.basis().from()),
                        date(rule.basis().to()),
                        rule.basis().certainty().code()))
                .toList();

        assertThat(product).hasSize(41).containsExactlyElementsOf(law);
    }

    /** The statute says each year and no day; that the figures of a budget year are due by the end of the next one is our reading. */
    @Test
    @Proves("UU 14/2008 Pasal 12")
    void theFiguresOfABudgetYearAreDueWithinTheNextOne() {
        DeadlineRule own = StatutoryDeadlines.ANNOUNCEMENT_ANNUAL;
        assertThat(own.term().amount() + " " + own.term().unit().code()).isEqualTo("12 month");
        assertThat(own.citation()).hasToString("UU 14/2008 Pasal 12");
        assertThat(own.basis().from()).contains(LocalDate.of(2010, 4, 30));
        assertThat(own.basis().to()).isEmpty();
        assertThat(own.basis().certainty().code()).isEqualTo("reading");
    }

    /** Where a row of the law names another row by its code, people are told it in words. */
    @Test
    void everyTriggerAndNoteIsWordedAsInTheLawButThoseThatNameACode() {
        assertThat(worded("trigger", DeadlineRule.Wording::trigger))
                .containsExactly("request.reply-extended", "dispute.file", "court.panel");
        assertThat(worded("note", DeadlineRule.Wording::note))
                .containsExactly(
                        "request.reply",
                        "request.reply-extended",
                        "objection.reply",
                        "dispute.mediation-extended",
                        "court.cassation",
                        "exemption.law-enforcement");
        assertThat(StatutoryDeadlines.REQUEST_REPLY_EXTENDED.wording().trigger())
                .isEqualTo(StatutoryDeadlines.REQUEST_REPLY.wording().trigger());
    }

    /** The rules that tell a column in other words than the law. */
    private static List<String> worded(String column, Function<DeadlineRule.Wording, BilingualText> told) {
        Map<String, String> law = LAW.rows().stream()
                .collect(Collectors.toMap(row -> LAW.cell(row, "code"), row -> LAW.cell(row, column)));
        return StatutoryDeadlines.all().stream()
                .filter(rule -> !OWN.contains(rule.code()))
                .filter(rule -> !told.apply(rule.wording()).en().equals(law.get(rule.code())))
                .map(DeadlineRule::code)
                .toList();
    }

    /** The table that the product ships begins with the columns of the law, letter for letter. */
    @Test
    void theShippedTableHoldsTheRowsOfTheLaw() {
        String[] columns = {"code", "trigger", "amount", "unit", "bound", "citation", "from", "to", "sure", "note"};
        TsvTable shipped = TsvTable.read(
                Objects.requireNonNull(StatutoryDeadlines.class.getResourceAsStream("deadline-rules.tsv")),
                "deadline-rules.tsv",
                columns);
        for (int i = 0; i < LAW.rows().size(); i++) {
            for (String column : columns) {
                assertThat(shipped.cell(shipped.rows().get(i), column))
                        .isEqualTo(LAW.cell(LAW.rows().get(i), column));
            }
        }
        assertThat(shipped.rows().stream().skip(LAW.rows().size()).map(row -> shipped.cell(row, "code")))
                .containsExactlyElementsOf(OWN);
    }

    @Test
    void eachConstantIsTheRuleItsNameSays() {
        Map<String, Object> byCode = Arrays.stream(StatutoryDeadlines.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .collect(Collectors.toMap(RuleTableTest::code, RuleTableTest::value));
        Map<String, DeadlineRule> all =
                StatutoryDeadlines.all().stream().collect(Collectors.toMap(DeadlineRule::code, Function.identity()));

        assertThat(byCode).isEqualTo(all);
    }

    /** {@code REQUEST_REPLY_EXTENDED} is {@code request.reply-extended}. */
    private static String code(Field field) {
        return field.getName().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<DeadlineRule> rules() {
        return StatutoryDeadlines.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsToldInBothLanguages(DeadlineRule rule) {
        for (Language language : Language.values()) {
            assertThat(rule.wording().name(language)).isNotBlank();
            assertThat(rule.wording().trigger().in(language)).isNotBlank();
            assertThat(rule.wording().bound().in(language)).isNotBlank();
        }
        assertThat(rule.wording().note().id().isEmpty())
                .isEqualTo(rule.wording().note().en().isEmpty());
        assertThat(rule.wording().name().id())
                .isNotEqualTo(rule.wording().name().en());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theCitationOfEveryRuleIsReadBackFromItsText(DeadlineRule rule) {
        assertThat(Citation.parse(rule.citation().toString())).isEqualTo(rule.citation());
        assertThat(rule.citation().namesArticle()).isEqualTo(rule.basis().certainty() != Certainty.MIRROR);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsFoundByItsCode(DeadlineRule rule) {
        assertThat(StatutoryDeadlines.find(rule.code())).containsSame(rule);
        assertThat(StatutoryDeadlines.find(rule.code().toUpperCase(Locale.ROOT)))
                .isEmpty();
        assertThat(rule).hasToString(rule.code());
    }

    @Test
    void aRuleIsInForceFromItsFirstDayToItsLastDay() {
        LegalBasis check = StatutoryDeadlines.REQUEST_CHECK.basis();
        LegalBasis ended = new LegalBasis(
                check.citation(), Optional.empty(), Optional.of(LocalDate.of(2025, 12, 31)), Certainty.TEXT);

        assertThat(check.isInForceOn(LocalDate.of(2021, 6, 29))).isFalse();
        assertThat(check.isInForceOn(LocalDate.of(2021, 6, 30))).isTrue();
        assertThat(ended.isInForceOn(LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(ended.isInForceOn(LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(StatutoryDeadlines.UNIT_FEED.basis().isInForceOn(LocalDate.of(1900, 1, 1)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(PeriodUnit.class)
    void aUnitIsReadBackFromItsCode(PeriodUnit unit) {
        assertThat(PeriodUnit.of(unit.code())).isEqualTo(unit);
    }

    @ParameterizedTest
    @EnumSource(Certainty.class)
    void aCertaintyIsReadBackFromItsCode(Certainty certainty) {
        assertThat(Certainty.of(certainty.code())).isEqualTo(certainty);
    }

    @Test
    void anUnknownCodeIsRefusedWithTheCodesExpected() {
        assertThatThrownBy(() -> PeriodUnit.of("week"))
                .isInstanceOf(PpidException.class)
                .hasMessageContainingAll("\"week\"", "working-day", "hour");
        assertThatThrownBy(() -> Certainty.of("maybe"))
                .isInstanceOf(PpidException.class)
                .hasMessageContainingAll("\"maybe\"", "text", "mirror");
    }
}
