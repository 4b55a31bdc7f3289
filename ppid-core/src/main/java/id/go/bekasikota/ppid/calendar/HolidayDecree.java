package id.go.bekasikota.ppid.calendar;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A decree that declares days off or takes them back (keputusan bersama tentang hari libur nasional dan cuti bersama).
 *
 * @param code its stable code, for example {@code 2025-r1}
 * @param year the year whose days it decrees
 * @param issuedOn its date of issue, empty where that was not found
 * @param title its short title
 * @param changes what it added and removed, in order
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record HolidayDecree(
        String code,
        int year,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> issuedOn,
        String title,
        List<Change> changes) {

    /**
     * Takes a copy of the changes.
     *
     * @param code its stable code
     * @param year the year whose days it decrees
     * @param issuedOn its date of issue
     * @param title its short title
     * @param changes what it added and removed
     */
    public HolidayDecree {
        changes = List.copyOf(changes);
    }

    /**
     * Says whether this is the first decree of its year, without which the year is not known.
     *
     * @return whether it is the base decree
     */
    @JsonIgnore
    public boolean isBase() {
        return code.endsWith("-base");
    }

    /**
     * Says whether a change of this decree could be known on a date.
     *
     * @param change one of its changes
     * @param date the date
     * @return whether the decree was issued by then; without a date of issue, whether the declared day had come
     */
    public boolean isKnown(Change change, LocalDate date) {
        return !issuedOn.orElse(change.holiday().date()).isAfter(date);
    }

    /**
     * One day that a decree adds or removes.
     *
     * @param action whether the day is added or removed
     * @param holiday the day off, citing this decree
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Change(Action action, Holiday holiday) {}

    /** What a decree does with a day. */
    public enum Action {
        /** The day becomes a day off. */
        @JsonProperty("add")
        ADD,
        /** The day is a day off no longer. */
        @JsonProperty("remove")
        REMOVE
    }
}
