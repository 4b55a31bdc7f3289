package id.go.bekasikota.ppid.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.marks.JsonForm;

/**
 * What a reader of a due date must know besides the date (catatan kehati-hatian).
 *
 * @param kind what it is about
 * @param text a sentence in both languages
 */
@JsonForm
public record Remark(Kind kind, BilingualText text) {

    /** What a remark is about. */
    public enum Kind implements Coded {
        /** The rule was not yet in force on the day of the trigger. */
        NOT_YET_IN_FORCE("not-yet-in-force"),
        /** The rule was no longer in force on the day of the trigger. */
        NO_LONGER_IN_FORCE("no-longer-in-force"),
        /** The text of the regulation was not read. */
        NOT_READ("not-read"),
        /** The text of the regulation leaves a part of the rule open, and the rest is our reading. */
        READING("reading"),
        /** A day off in between was decreed, but may still move. */
        PROVISIONAL_DAY("provisional-day"),
        /** A day off in between is known from one source alone. */
        SINGLE_SOURCE_DAY("single-source-day"),
        /** Sources differ on a day off in between. */
        CONFLICT_DAY("conflict-day"),
        /** The due date lies near the end of the calendar: the next decree should be entered. */
        COVERAGE_ENDS_SOON("coverage-ends-soon"),
        /** The date was computed over another calendar than the one at hand, which gives another date. */
        OTHER_CALENDAR("other-calendar"),
        /** Another rule gives another date for the same act; the earlier one is to be kept. */
        OTHER_READING("other-reading");

        private final String code;

        Kind(String code) {
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
        public static Kind of(String code) {
            return Coded.of(Kind.class, code);
        }
    }
}
