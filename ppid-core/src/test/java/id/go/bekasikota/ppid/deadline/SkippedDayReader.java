package id.go.bekasikota.ppid.deadline;

import id.go.bekasikota.ppid.law.DateText;
import id.go.bekasikota.ppid.law.Language;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the days that were skipped from the words of an explanation, as a person would. */
final class SkippedDayReader {
    private static final Pattern RANGE =
            Pattern.compile("(?:\\p{L}+ )?(\\d+)(?: (\\p{L}+))?(?: ?- ?(?:\\p{L}+ )?(\\d+))?(?: (\\p{L}+))?");

    private final Language language;
    private final LocalDate trigger;
    private final int direction;

    SkippedDayReader(Language language, LocalDate trigger, int direction) {
        this.language = language;
        this.trigger = trigger;
        this.direction = direction;
    }

    Set<LocalDate> days(String explanation) {
        Set<LocalDate> days = new HashSet<>();
        List<String> lines =
                explanation.lines().filter(line -> line.startsWith("  ")).toList();
        for (String line : lines) {
            String listed = line.strip().split(" {2,}", -1)[0];
            int colon = listed.indexOf(": ");
            ranges(colon < 0 ? listed : listed.substring(colon + 2), days);
        }
        return days;
    }

    /** From the last to the first, because the month stands behind the days it belongs to. */
    private void ranges(String text, Set<LocalDate> days) {
        Deque<String> parts = new ArrayDeque<>(List.of(text.split(", ")));
        int month = 0;
        while (!parts.isEmpty()) {
            String part = parts.removeLast();
            Matcher range = RANGE.matcher(part);
            if (!range.matches()) {
                throw new AssertionError("cannot read \"" + part + "\" in \"" + text + "\"");
            }
            boolean single = range.group(3) == null;
            String lastMonth = single ? range.group(2) : range.group(4);
            month = lastMonth == null ? month : month(lastMonth);
            int firstMonth = single || range.group(2) == null ? month : month(range.group(2));
            LocalDate day = near(firstMonth, range.group(1));
            LocalDate last = single ? day : near(month, range.group(3));
            for (; !day.isAfter(last); day = day.plusDays(1)) {
                days.add(day);
            }
        }
    }

    private int month(String name) {
        for (int month = 1; month <= 12; month++) {
            if (DateText.month(month, language).equals(name)) {
                return month;
            }
        }
        throw new AssertionError("no month " + name);
    }

    /** The year is not written: the first such day on the side of the trigger that is counted. */
    private LocalDate near(int month, String day) {
        MonthDay date = MonthDay.of(month, Integer.parseInt(day));
        LocalDate found = date.atYear(trigger.getYear());
        if (direction > 0) {
            return found.isBefore(trigger) ? date.atYear(trigger.getYear() + 1) : found;
        }
        return found.isAfter(trigger) ? date.atYear(trigger.getYear() - 1) : found;
    }
}
