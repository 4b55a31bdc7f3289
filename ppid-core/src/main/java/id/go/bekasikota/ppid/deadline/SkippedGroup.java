package id.go.bekasikota.ppid.deadline;

import id.go.bekasikota.ppid.calendar.Holiday;
import id.go.bekasikota.ppid.calendar.HolidayStatus;
import id.go.bekasikota.ppid.law.DateText;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Skipped weekdays that share a name and a decree, so that a holiday of several days is told once. */
record SkippedGroup(String name, String decree, List<LocalDate> dates) {
    private static final Messages TEXTS = Messages.beside(SkippedGroup.class, "deadline");
    private static final Pattern WHICH_DAY = Pattern.compile(" \\((?:hari \\p{L}+|\\p{L}+ day)\\)$");

    static List<SkippedGroup> holidays(List<SkippedDay> skipped, Language language) {
        Map<List<String>, List<LocalDate>> groups = new LinkedHashMap<>();
        for (SkippedDay day : skipped) {
            if (day.reason() == SkippedDay.Reason.HOLIDAY) {
                List<String> key = List.of(
                        joined(
                                day,
                                holiday -> WHICH_DAY
                                                .matcher(holiday.name(language))
                                                .replaceFirst("")
                                        + mark(holiday, language)),
                        joined(day, Holiday::decree));
                groups.computeIfAbsent(key, k -> new ArrayList<>()).add(day.date());
            }
        }
        return groups.entrySet().stream()
                .map(entry ->
                        new SkippedGroup(entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
                .toList();
    }

    /** What must not be passed over in silence: {@code  [sementara]}. */
    private static String mark(Holiday holiday, Language language) {
        return holiday.status() == HolidayStatus.AGREED
                ? ""
                : " " + TEXTS.text(language, "mark." + holiday.status().code());
    }

    /** The days with their weekdays, consecutive ones as a range: {@code Rabu 2 - Jumat 4 April, Senin 7 April}. */
    String days(Language language) {
        return runs(dates).stream()
                .map(run -> run.get(0).equals(run.get(1))
                        ? weekdayAndDate(run.get(0), language)
                        : rangeStart(run.get(0), run.get(1), language) + " - " + weekdayAndDate(run.get(1), language))
                .collect(Collectors.joining(", "));
    }

    /** The days without weekdays, month by month: {@code 29-30 Maret, 5-6 dan 12-13 April}. */
    static String monthByMonth(List<LocalDate> dates, Language language) {
        Map<String, List<String>> byMonth = new LinkedHashMap<>();
        for (List<LocalDate> run : runs(dates)) {
            LocalDate first = run.get(0);
            LocalDate last = run.get(1);
            boolean oneMonth = first.getMonth() == last.getMonth();
            String month = DateText.month(last.getMonthValue(), language);
            String days = first.equals(last)
                    ? "" + last.getDayOfMonth()
                    : (oneMonth ? "" + first.getDayOfMonth() : DateText.dayAndMonth(first, language) + " ")
                            + (oneMonth ? "-" : "- ")
                            + last.getDayOfMonth();
            byMonth.computeIfAbsent(month + " " + last.getYear(), m -> new ArrayList<>())
                    .add(days);
        }
        return byMonth.entrySet().stream()
                .map(entry -> String.join(", ", entry.getValue()) + " "
                        + entry.getKey().substring(0, entry.getKey().indexOf(' ')))
                .collect(Collectors.joining(", "));
    }

    private static List<List<LocalDate>> runs(List<LocalDate> dates) {
        List<List<LocalDate>> runs = new ArrayList<>();
        for (LocalDate date : dates) {
            List<LocalDate> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (!last.isEmpty() && last.get(1).plusDays(1).equals(date)) {
                runs.set(runs.size() - 1, List.of(last.get(0), date));
            } else {
                runs.add(List.of(date, date));
            }
        }
        return runs;
    }

    private static String weekdayAndDate(LocalDate date, Language language) {
        return DateText.weekday(date, language) + " " + DateText.dayAndMonth(date, language);
    }

    private static String rangeStart(LocalDate first, LocalDate last, Language language) {
        return first.getMonth() == last.getMonth()
                ? DateText.weekday(first, language) + " " + first.getDayOfMonth()
                : weekdayAndDate(first, language);
    }

    private static String joined(SkippedDay day, Function<Holiday, String> part) {
        return day.holidays().stream().map(part).distinct().collect(Collectors.joining(" / "));
    }
}
