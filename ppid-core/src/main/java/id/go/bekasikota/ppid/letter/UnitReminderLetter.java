package id.go.bekasikota.ppid.letter;

import static id.go.bekasikota.ppid.letter.Need.need;
import static id.go.bekasikota.ppid.letter.Need.sure;

import id.go.bekasikota.ppid.duty.Duty;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;
import java.util.List;

/**
 * What PPID Utama reminds a unit of (surat pengingat kepada unit), PERKI 1/2021 Pasal 10 ayat (1) huruf j: what is overdue, what comes due
 * soon and what was never done. No form of it is printed.
 *
 * @param head the body
 * @param addressee the unit
 * @param date the day of the letter
 * @param duties what the unit is to do, the earliest last day first; {@link Duty#tell} writes each in one sentence
 */
@JsonForm
public record UnitReminderLetter(
        Letterhead head, UnitAddressee addressee, @JsonIso LocalDate date, List<Duty> duties) implements Letter {
    private static final String DUTY = "PERKI 1/2021 Pasal 10 ayat (1) huruf j";

    private static final List<Need<UnitReminderLetter>> FORM = List.of(
            sure(FieldName.BODY, DUTY),
            sure(FieldName.UNIT, DUTY),
            sure(FieldName.DATE, DUTY),
            need(FieldName.OWED, DUTY, letter -> !letter.duties.isEmpty()),
            need(FieldName.SIGNATORY, DUTY, letter -> Need.says(letter.head.signatory())));

    /** {@inheritDoc} */
    public UnitReminderLetter {
        Given.value(duties, "duties");
        duties = List.copyOf(duties);
    }

    /** {@return what is overdue on the day of the letter, an unmodifiable list in order} */
    public List<Duty> overdue() {
        return duties.stream().filter(duty -> duty.isOverdueOn(date)).toList();
    }

    @Override
    public String title(Language language) {
        return LetterTexts.TEXTS.text(language, "title.unit-reminder");
    }

    @Override
    public List<LetterField> fields() {
        return Need.check(FORM, this, date);
    }

    @Override
    public String toString() {
        return "UnitReminderLetter[" + addressee.unit() + ", " + date + "]";
    }
}
