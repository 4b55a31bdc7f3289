package id.go.bekasikota.ppid.letter;

import static id.go.bekasikota.ppid.letter.Need.need;
import static id.go.bekasikota.ppid.letter.Need.sure;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.request.ExtensionNotice;
import java.time.LocalDate;
import java.util.List;

/**
 * The notice that the answer takes longer (pemberitahuan perpanjangan waktu), UU 14/2008 Pasal 22 ayat (8), PERKI 1/2021 Pasal
 * 36. No form of it is printed.
 *
 * @param head the body
 * @param addressee who asks
 * @param asked what is asked for
 * @param date the day of the notice
 * @param notice the reason, and the reasons in words
 * @param replyBy until when the written notice is due now
 */
@JsonForm
public record ExtensionLetter(
        Letterhead head,
        Addressee addressee,
        Asked asked,
        @JsonIso LocalDate date,
        ExtensionNotice notice,
        Deadline replyBy)
        implements Letter {
    private static final String DUTY = "UU 14/2008 Pasal 22 ayat (8)";

    private static final List<Need<ExtensionLetter>> FORM = List.of(
            sure(FieldName.BODY, DUTY),
            need(FieldName.NAME, DUTY, letter -> letter.addressee.hasName()),
            sure(FieldName.NUMBER, DUTY),
            sure(FieldName.DATE, DUTY),
            sure(FieldName.EXTENSION_REASON, "PERKI 1/2021 Pasal 36 ayat (1)"),
            need(FieldName.EXTENSION_EXPLANATION, DUTY, letter -> Need.says(letter.notice.explanation())),
            need(FieldName.REPLY_BY, "PERKI 1/2021 Pasal 36 ayat (2)", letter -> Need.known(letter.replyBy)));

    @Override
    public String title(Language language) {
        return LetterTexts.TEXTS.text(language, "title.extension");
    }

    @Override
    public List<LetterField> fields() {
        return Need.check(FORM, this, asked.received());
    }

    @Override
    public String toString() {
        return "ExtensionLetter[" + asked.number() + ", " + date + "]";
    }
}
