package id.go.bekasikota.ppid.calendar;

import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;

/**
 * A day off with its name (hari libur) and the decree that made it one. Two holidays may share a day.
 *
 * @param date the day
 * @param kind what kind of day off it is
 * @param nameId its Indonesian name
 * @param nameEn its English name
 * @param decree the decree's short title, for example {@code SKB 1017/2024, 2/2024, 2/2024}; empty where not known
 * @param status how sure it is
 */
@JsonForm
public record Holiday(
        @JsonIso LocalDate date, HolidayKind kind, String nameId, String nameEn, String decree, HolidayStatus status) {

    /**
     * Makes a day off that nobody doubts.
     *
     * @param date the day
     * @param kind what kind of day off it is
     * @param nameId its Indonesian name
     * @param nameEn its English name
     * @param decree the decree's short title; empty where not known
     */
    public Holiday(LocalDate date, HolidayKind kind, String nameId, String nameEn, String decree) {
        this(date, kind, nameId, nameEn, decree, HolidayStatus.AGREED);
    }

    /**
     * {@return the name in a language}
     *
     * @param language the language
     */
    public String name(Language language) {
        return language == Language.INDONESIAN ? nameId : nameEn;
    }

    /** What makes it the same day off: the day and the name. */
    String key() {
        return date + " " + nameId;
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
