package id.go.bekasikota.ppid.letter;

import static id.go.bekasikota.ppid.letter.Need.may;
import static id.go.bekasikota.ppid.letter.Need.need;
import static id.go.bekasikota.ppid.letter.Need.sure;
import static id.go.bekasikota.ppid.marks.Holds.Kind.WORDS;

import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.meeting.MeetingNumber;
import id.go.bekasikota.ppid.meeting.OpenTask;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;
import java.util.List;

/**
 * The invitation of a unit to the coordination meeting (undangan rapat koordinasi), PERKI 1/2021 Pasal 10 ayat (2) huruf c. No form of
 * it is printed.
 *
 * @param head the body
 * @param addressee the unit
 * @param meeting the number of the meeting
 * @param date its day
 * @param place where it is
 * @param left what is left of what the unit was to do since the meetings before, with which this one opens
 */
@JsonForm
public record InvitationLetter(
        Letterhead head,
        UnitAddressee addressee,
        MeetingNumber meeting,
        @JsonIso LocalDate date,
        @Holds(WORDS) String place,
        List<OpenTask> left)
        implements Letter {
    static final String DUTY = "PERKI 1/2021 Pasal 10 ayat (2) huruf c";

    private static final List<Need<InvitationLetter>> FORM = List.of(
            sure(FieldName.BODY, DUTY),
            sure(FieldName.UNIT, DUTY),
            sure(FieldName.MEETING_NUMBER, DUTY),
            sure(FieldName.MEETING_DATE, DUTY),
            need(FieldName.MEETING_PLACE, DUTY, letter -> Need.says(letter.place)),
            may(FieldName.LEFT, DUTY, letter -> !letter.left.isEmpty()),
            need(FieldName.SIGNATORY, DUTY, letter -> Need.says(letter.head.signatory())));

    /** {@inheritDoc} */
    public InvitationLetter {
        Given.value(left, "left");
        left = List.copyOf(left);
    }

    @Override
    public String title(Language language) {
        return LetterTexts.TEXTS.text(language, "title.invitation");
    }

    @Override
    public List<LetterField> fields() {
        return Need.check(FORM, this, date);
    }

    @Override
    public String toString() {
        return "InvitationLetter[" + meeting + " to " + addressee.unit() + "]";
    }
}
