/**
 * The working days of Indonesia (hari kerja): decreed holidays, collective leave and elections, as data with a history.
 *
 * <p>Start with {@link id.go.bekasikota.ppid.calendar.WorkingCalendar#indonesia()}. It is made by replaying the decrees
 * in order of issue, knows which decree made a day a day off, can be asked what was known on an earlier date, and
 * refuses to answer beyond the years that were decreed. A host with days of its own builds one from
 * {@link id.go.bekasikota.ppid.calendar.Holiday} values or reads a file with
 * {@link id.go.bekasikota.ppid.calendar.HolidayFile}. All types are immutable and thread-safe.
 */
@NullMarked
package id.go.bekasikota.ppid.calendar;

import org.jspecify.annotations.NullMarked;
