package id.go.bekasikota.ppid.law;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.table.IsoDates;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The machine's locale changes no digit and no word. */
class LocaleIndependenceTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreTheLocale() {
        Locale.setDefault(before);
    }

    private static List<String> texts() {
        LocalDate date = LocalDate.of(2025, 3, 26);
        Deadlines deadlines = Deadlines.indonesia().under(LawPolicy.statute().withCutoff(LocalTime.of(15, 0)));
        return List.of(
                deadlines.of(StatutoryDeadlines.REQUEST_REPLY, date).explain(Language.INDONESIAN),
                deadlines.of(StatutoryDeadlines.REQUEST_REPLY, date).explain(Language.ENGLISH),
                deadlines
                        .of(StatutoryDeadlines.DATA_ACCESS, date, LocalTime.of(9, 30))
                        .explain(Language.ENGLISH),
                deadlines
                        .of(StatutoryDeadlines.DATA_ACCESS, date, LocalTime.of(9, 30))
                        .due()
                        .toString(),
                DateText.full(LocalDate.of(1, 2, 3), Language.INDONESIAN),
                deadlines.policy().name(),
                WorkingCalendar.indonesia().coverage().toString(),
                IsoDates.date("2025-03-26").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "id", "in", "tr-TR", "th-TH-u-ca-buddhist-nu-thai", "en-US"})
    void everyTextIsTheSameUnderAnyLocale(String tag) {
        Locale.setDefault(Locale.ROOT);
        List<String> expected = texts();

        Locale.setDefault(Locale.forLanguageTag(tag));

        assertThat(texts()).isEqualTo(expected);
    }

    @Test
    void underArabicTheDigitsStayAscii() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

        assertThat(String.join("\n", texts()).chars().filter(Character::isDigit))
                .allMatch(c -> c <= '9');
        assertThat(texts().get(0)).startsWith("Batas akhir jawaban tertulis: Senin, 21 April 2025");
    }
}
