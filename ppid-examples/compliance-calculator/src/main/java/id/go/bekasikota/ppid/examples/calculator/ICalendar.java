package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.calendar.Coverage;
import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.DueDate;
import id.go.bekasikota.ppid.deadline.Timeline;
import id.go.bekasikota.ppid.examples.console.UsageException;
import id.go.bekasikota.ppid.law.Language;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/**
 * Due dates as a calendar file with alarms (berkas kalender, RFC 5545), for the calendars of desks and telephones.
 *
 * <p>A due day is an event of that whole day; alarms sound at nine in the morning, WIB, three working days and one working
 * day before. The identity of an event is made of rule, trigger and policy, so that a file written again, also after the
 * list of holidays changed, replaces what was there.
 */
final class ICalendar {
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int[] ALARMS = {3, 1};
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final ICalendarLines lines = new ICalendarLines();
    private final Language language;
    private final String written;

    private ICalendar(Instant now, Language language) {
        this.language = language;
        this.written = MOMENT.format(now);
        lines.add("BEGIN", "VCALENDAR");
        lines.add("VERSION", "2.0");
        lines.add("PRODID", "-//ppid//compliance-calculator//" + language.code().toUpperCase(Locale.ROOT));
        lines.add("CALSCALE", "GREGORIAN");
    }

    static String of(Deadline deadline, Instant now, Language language) {
        ICalendar calendar = new ICalendar(now, language);
        calendar.event("", deadline.rule().wording().name(language), deadline);
        return calendar.end();
    }

    /** All milestones that have a date; a timeline without one is no calendar file. */
    static String of(Timeline timeline, Instant now, Language language) {
        ICalendar calendar = new ICalendar(now, language);
        int dated = 0;
        for (Timeline.Milestone milestone : timeline.milestones()) {
            if (milestone.deadline().due().known().isPresent()) {
                calendar.event(milestone.code(), milestone.label().in(language), milestone.deadline());
                dated++;
            }
        }
        if (dated == 0) {
            throw new UsageException(Texts.both("ics.none", timeline.received().toString()));
        }
        return calendar.end();
    }

    private String end() {
        lines.add("END", "VCALENDAR");
        return lines.toString();
    }

    private void event(String milestone, String name, Deadline deadline) {
        lines.add("BEGIN", "VEVENT");
        lines.add("UID", uid(milestone, deadline));
        lines.add("DTSTAMP", written);
        times(deadline);
        String summary = Texts.say(language, "ics.summary", name);
        lines.text("SUMMARY", summary);
        lines.text("DESCRIPTION", deadline.explain(language));
        lines.add("TRANSP", "TRANSPARENT");
        for (int days : ALARMS) {
            alarm(summary, before(deadline, days));
        }
        lines.add("END", "VEVENT");
    }

    private void times(Deadline deadline) {
        LocalDate date = deadline.date();
        if (deadline.due() instanceof DueDate.On on && on.time().isPresent()) {
            lines.add("DTSTART", MOMENT.format(date.atTime(on.time().get()).toInstant(WIB)));
            return;
        }
        lines.add("DTSTART;VALUE=DATE", DAY.format(date));
        lines.add("DTEND;VALUE=DATE", DAY.format(date.plusDays(1)));
    }

    private void alarm(String summary, LocalDate day) {
        lines.add("BEGIN", "VALARM");
        lines.add("ACTION", "DISPLAY");
        lines.text("DESCRIPTION", summary);
        lines.add("TRIGGER;VALUE=DATE-TIME", MOMENT.format(day.atTime(MORNING).toInstant(WIB)));
        lines.add("END", "VALARM");
    }

    /** So many working days before the due day; days of the calendar where it is not known that far. */
    private static LocalDate before(Deadline deadline, int days) {
        WorkingCalendar calendar = deadline.derivation().calendar();
        Coverage coverage = calendar.coverage();
        LocalDate date = deadline.date();
        return coverage.contains(date)
                ? calendar.tryShift(date, -days).orElse(date.minusDays(days))
                : date.minusDays(days);
    }

    private static String uid(String milestone, Deadline deadline) {
        String identity = String.join(
                "|",
                milestone,
                deadline.rule().code(),
                deadline.trigger().date().toString(),
                deadline.trigger().time().map(LocalTime::toString).orElse(""),
                deadline.policy().name());
        return UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)) + "@ppid";
    }
}
