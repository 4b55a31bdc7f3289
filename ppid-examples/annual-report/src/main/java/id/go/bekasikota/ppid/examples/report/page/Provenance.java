package id.go.bekasikota.ppid.examples.report.page;

import id.go.bekasikota.ppid.calendar.Coverage;
import id.go.bekasikota.ppid.calendar.HolidayDecree;
import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import java.util.Comparator;

/**
 * What a report was made from (asal laporan), as far as the report itself does not say so.
 *
 * @param body the code of the public body
 * @param register the name of the register's file
 * @param clockStart when the clock for the written notice starts
 * @param coverage the days that the calendar knows
 * @param latestDecree the decree on holidays that was issued last
 */
public record Provenance(
        String body, String register, ClockStart clockStart, Coverage coverage, HolidayDecree latestDecree) {

    /**
     * Describes a report on the built-in calendar.
     *
     * @param body the code of the public body
     * @param register the name of the register's file
     * @param clockStart when the clock for the written notice starts
     * @return the provenance
     */
    public static Provenance of(String body, String register, ClockStart clockStart) {
        HolidayDecree latest = WorkingCalendar.indonesia().decrees().stream()
                .filter(decree -> decree.issuedOn().isPresent())
                .max(Comparator.comparing(decree -> decree.issuedOn().orElseThrow()))
                .orElseThrow();
        return new Provenance(
                body, register, clockStart, WorkingCalendar.indonesia().coverage(), latest);
    }

    String clock(PageWords words) {
        return words.label("clock", clockStart.code());
    }

    String decree(PageWords words) {
        return words.say(
                "decree",
                latestDecree.title(),
                latestDecree.issuedOn().map(words::date).orElse(PageWords.ABSENT));
    }
}
