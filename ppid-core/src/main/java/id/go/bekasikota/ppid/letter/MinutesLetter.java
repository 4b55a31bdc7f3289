package id.go.bekasikota.ppid.letter;

import static id.go.bekasikota.ppid.letter.InvitationLetter.DUTY;
import static id.go.bekasikota.ppid.letter.Need.may;
import static id.go.bekasikota.ppid.letter.Need.need;
import static id.go.bekasikota.ppid.letter.Need.sure;
import static id.go.bekasikota.ppid.marks.Holds.Kind.OFFICIAL;
import static id.go.bekasikota.ppid.marks.Holds.Kind.WORDS;

import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.meeting.MeetingNumber;
import id.go.bekasikota.ppid.meeting.MeetingTask;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The minutes of the coordination meeting (notula rapat koordinasi), PERKI 1/2021 Pasal 10 ayat (2) huruf c: who was invited, who came,
 * what was agreed and what was done since. No form of it is printed.
 *
 * @param head the body
 * @param meeting the number of the meeting
 * @param date its day
 * @param place where it is
 * @param units every unit that was invited, in the order of the invitation
 * @param tasks what was agreed, in order
 */
@JsonForm
public record MinutesLetter(
        Letterhead head,
        MeetingNumber meeting,
        @JsonIso LocalDate date,
        @Holds(WORDS) String place,
        List<Invited> units,
        List<Agreed> tasks)
        implements Letter {
    private static final List<Need<MinutesLetter>> FORM = List.of(
            sure(FieldName.BODY, DUTY),
            sure(FieldName.MEETING_NUMBER, DUTY),
            sure(FieldName.MEETING_DATE, DUTY),
            need(FieldName.MEETING_PLACE, DUTY, letter -> Need.says(letter.place)),
            need(FieldName.ATTENDANCE, DUTY, letter -> letter.units.stream().anyMatch(unit -> Need.says(unit.came()))),
            may(FieldName.AGREED, DUTY, letter -> !letter.tasks.isEmpty()),
            need(FieldName.SIGNATORY, DUTY, letter -> Need.says(letter.head.signatory())));

    /** {@inheritDoc} */
    public MinutesLetter {
        Given.value(units, "units");
        Given.value(tasks, "tasks");
        units = List.copyOf(units);
        tasks = List.copyOf(tasks);
    }

    /**
     * A unit that was invited (unit yang diundang).
     *
     * @param unit the unit on the day of the meeting
     * @param came who came for it; empty where nobody did
     */
    @JsonForm
    public record Invited(
            UnitAddressee unit, @Holds(OFFICIAL) Optional<String> came) {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * A task that was agreed (tindak lanjut).
     *
     * @param number its number, from 1
     * @param unit the unit on the day of the meeting
     * @param task who does what until when
     * @param done what was told to be done; empty while nothing was
     */
    @JsonForm
    public record Agreed(
            int number,
            UnitAddressee unit,
            MeetingTask task,
            @Holds(WORDS) Optional<String> done) {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    @Override
    public String title(Language language) {
        return LetterTexts.TEXTS.text(language, "title.minutes");
    }

    @Override
    public List<LetterField> fields() {
        return Need.check(FORM, this, date);
    }

    @Override
    public String toString() {
        return "MinutesLetter[" + meeting + "]";
    }
}
