package id.go.bekasikota.ppid.meeting;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;
import static id.go.bekasikota.ppid.marks.Holds.Kind.OFFICIAL;
import static id.go.bekasikota.ppid.marks.Holds.Kind.WORDS;

import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.List;

/** The events of {@link MeetingEvent}. */
final class MeetingEvents {
    private MeetingEvents() {}

    /**
     * PPID Utama called the units together (undangan rapat).
     *
     * @param number the number of the meeting
     * @param date the day of the meeting
     * @param place where
     * @param invited the codes of the units invited
     */
    @JsonForm
    record Convened(
            MeetingNumber number,
            @JsonIso LocalDate date,
            @Holds(WORDS) String place,
            @Holds(CODE) List<String> invited)
            implements MeetingEvent {

        /** {@inheritDoc} */
        public Convened {
            Given.value(invited, "invited");
            invited = List.copyOf(invited);
        }

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * Somebody came for a unit (daftar hadir).
     *
     * @param unit the code of the unit
     * @param name who came, or the office where the name is not known
     */
    @JsonForm
    record Attended(
            @Holds(CODE) String unit, @Holds(OFFICIAL) String name) implements MeetingEvent {
        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * Something was agreed (hasil rapat); the first is task 1.
     *
     * @param task who does what until when
     */
    @JsonForm
    record Agreed(MeetingTask task) implements MeetingEvent {
        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * A task was done (tindak lanjut selesai).
     *
     * @param task the number of the task, from 1
     * @param note what was done
     */
    @JsonForm
    record Done(int task, @Holds(WORDS) String note) implements MeetingEvent {
        @Override
        public String toString() {
            return Printed.of(this);
        }
    }
}
