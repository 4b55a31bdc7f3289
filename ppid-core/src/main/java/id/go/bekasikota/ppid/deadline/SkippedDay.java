package id.go.bekasikota.ppid.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import id.go.bekasikota.ppid.calendar.Holiday;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;
import java.util.List;

/**
 * A day that a count stepped over (hari yang tidak dihitung) and why.
 *
 * @param date the day
 * @param reason the weekend, or holidays alone
 * @param holidays the days off that fall on it, also on a weekend; each names its decree
 */
@JsonForm
public record SkippedDay(
        @JsonIso LocalDate date,
        Reason reason,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Holiday> holidays) {

    /** {@inheritDoc} */
    public SkippedDay {
        Given.value(holidays, "holidays");
        holidays = List.copyOf(holidays);
    }

    /** Why a day is not counted. */
    public enum Reason implements Coded {
        /** The weekday is never worked. */
        WEEKEND("weekend"),
        /** A weekday that is a day off. */
        HOLIDAY("holiday");

        private final String code;

        Reason(String code) {
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
        public static Reason of(String code) {
            return Coded.of(Reason.class, code);
        }
    }
}
