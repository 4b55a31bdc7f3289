package id.go.bekasikota.ppid.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.law.Language;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The days that an explanation says were skipped, read back from its own words, give the due date. */
class ReadBackTest {
    private static final int EVERY = 3;

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSkippedDaysOfTheTextGiveTheDueDate(Language language) {
        List<DeadlineRule> rules = List.of(
                StatutoryDeadlines.REQUEST_CHECK,
                StatutoryDeadlines.REQUEST_REPLY_EXTENDED,
                StatutoryDeadlines.OBJECTION_FILE,
                StatutoryDeadlines.EXEMPTION_REVIEW,
                StatutoryDeadlines.DISPUTE_FINISH);

        Set<String> wrong = new HashSet<>();
        rules.forEach(rule -> triggers().forEach(trigger -> {
            Deadline deadline = Deadlines.indonesia().of(rule, trigger);
            if (deadline.due().known().isPresent()) {
                SkippedDayReader reader =
                        new SkippedDayReader(language, trigger, rule.term().amount());
                LocalDate counted = count(trigger, rule.term().amount(), reader.days(deadline.explain(language)));
                if (!counted.equals(deadline.date())) {
                    wrong.add(deadline + " from " + trigger + " read back as " + counted);
                }
            }
        }));

        assertThat(wrong).isEmpty();
    }

    private static Stream<LocalDate> triggers() {
        LocalDate first = WorkingCalendar.indonesia().coverage().first();
        LocalDate last = WorkingCalendar.indonesia().coverage().last();
        return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(EVERY));
    }

    private static LocalDate count(LocalDate trigger, int amount, Set<LocalDate> skipped) {
        LocalDate day = trigger;
        for (int left = Math.abs(amount); left > 0; ) {
            day = day.plusDays(Integer.signum(amount));
            left -= skipped.contains(day) ? 0 : 1;
        }
        return day;
    }
}
