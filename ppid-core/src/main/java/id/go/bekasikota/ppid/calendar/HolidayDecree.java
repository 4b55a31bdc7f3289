package id.go.bekasikota.ppid.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.UnreadableInputException;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A decree that declares days off or takes them back (keputusan bersama tentang hari libur nasional dan cuti bersama).
 *
 * <p>A host adds next year's decree, an election day, a local holiday or a closure of its office as one of these, as a
 * value or from a file, without a new release: {@code WorkingCalendar.indonesia().plus(HolidayDecree.read(file))}.
 *
 * @param code its stable code, for example {@code 2025-r1}; one that ends with {@code -base} is the first of its year and
 *     makes that year known
 * @param year the year whose days it decrees
 * @param issuedOn its date of issue, empty where that was not found
 * @param title its short title, which each of its days cites
 * @param changes what it added and removed, in order
 */
@JsonForm
public record HolidayDecree(
        String code, int year, @JsonIso Optional<LocalDate> issuedOn, String title, List<Change> changes) {

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if a day of another year is among them, or a base decree has no date of issue
     */
    public HolidayDecree {
        Given.value(code, "code");
        Given.value(changes, "changes");
        changes = List.copyOf(changes);
        if (code.endsWith("-base") && issuedOn.isEmpty()) {
            throw new PpidException("decree " + code + " makes a year known and needs its date of issue");
        }
        for (Change change : changes) {
            if (change.holiday().date().getYear() != year) {
                throw new PpidException("decree " + code + " of the year " + year + " cannot decree "
                        + change.holiday().date());
            }
        }
    }

    /**
     * Reads a decree from a file: tab-separated with the columns {@code decree}, {@code year}, {@code issued_on},
     * {@code title}, {@code change} ({@code add} or {@code remove}), {@code date}, {@code kind} and {@code name_id}, the
     * first four alike in every row; {@code name_en} and {@code status} are read where present.
     *
     * @param file the file
     * @return the decree
     * @throws UnreadableInputException if the file is missing or malformed; the message names file and line
     */
    public static HolidayDecree read(Path file) {
        Given.value(file, "file");
        return of(DecreeFile.read(file));
    }

    /**
     * Reads a decree from a stream.
     *
     * @param in the stream, closed afterwards
     * @param name what to call it in messages
     * @return the decree
     * @throws UnreadableInputException as {@link #read(Path)}
     */
    public static HolidayDecree read(InputStream in, String name) {
        Given.value(in, "in");
        return of(DecreeFile.read(in, name));
    }

    static HolidayDecree of(DecreeFile file) {
        return new HolidayDecree(
                file.code(),
                file.year(),
                file.issuedOn(),
                file.title(),
                file.all().stream().map(Change::of).toList());
    }

    /** {@return whether this is the first decree of its year, without which the year is not known} */
    @JsonIgnore
    public boolean isBase() {
        return code.endsWith("-base");
    }

    /**
     * {@return whether a change of this decree could be known on a date: the decree was issued by then; without a date of
     * issue, the declared day had come}
     *
     * @param change one of its changes
     * @param date the date
     */
    public boolean isKnown(Change change, LocalDate date) {
        Given.value(change, "change");
        Given.value(date, "date");
        return !issuedOn.orElse(change.holiday().date()).isAfter(date);
    }

    boolean isIssuedBy(LocalDate date) {
        return issuedOn.isPresent() && !issuedOn.get().isAfter(date);
    }

    HolidayDecree asKnownOn(LocalDate date) {
        return new HolidayDecree(
                code,
                year,
                issuedOn,
                title,
                changes.stream().filter(change -> isKnown(change, date)).toList());
    }

    /**
     * One day that a decree adds or removes.
     *
     * @param action whether the day is added or removed
     * @param holiday the day off, citing this decree
     */
    @JsonForm
    public record Change(Action action, Holiday holiday) {

        static Change of(DecreeRows.Day day) {
            return new Change(day.added() ? Action.ADD : Action.REMOVE, day.holiday());
        }
    }

    /** What a decree does with a day. */
    public enum Action implements Coded {
        /** The day becomes a day off. */
        ADD("add"),
        /** The day is a day off no longer. */
        REMOVE("remove");

        private final String code;

        Action(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /**
         * {@return the constant of a code, compared exactly}
         *
         * @param code the code
         */
        @JsonCreator
        public static Action of(String code) {
            return Coded.of(Action.class, code);
        }
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
