/**
 * The working days of Indonesia (hari kerja): decreed holidays, collective leave and elections, as data with a history.
 *
 * <p>Start with {@link id.go.bekasikota.ppid.calendar.WorkingCalendar#indonesia()}. It is made by replaying the decrees
 * in order of issue, knows which decree made a day a day off, can be asked what was known on an earlier date, and
 * refuses to answer beyond the years that were decreed.
 *
 * <p>A host brings next year's decree, a local holiday, an election or a closure of its office as a
 * {@link id.go.bekasikota.ppid.calendar.HolidayDecree}, by value or from a file; combines a national, a regional and a unit
 * calendar; reads a whole list with {@link id.go.bekasikota.ppid.calendar.HolidayFile}; and counts over arrays with
 * {@link id.go.bekasikota.ppid.calendar.EpochDays}. All types are immutable and thread-safe.
 */
@NullMarked
package id.go.bekasikota.ppid.calendar;

import org.jspecify.annotations.NullMarked;
