package id.go.bekasikota.ppid.letter;

import static id.go.bekasikota.ppid.letter.Need.may;
import static id.go.bekasikota.ppid.letter.Need.need;
import static id.go.bekasikota.ppid.letter.Need.needIf;
import static id.go.bekasikota.ppid.letter.Need.says;
import static id.go.bekasikota.ppid.letter.Need.sure;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.request.Channel;
import java.util.List;
import java.util.stream.Stream;

/**
 * The proof that a request was received (tanda bukti penerimaan permintaan), UU 14/2008 Pasal 22 ayat (4) to (6), PERKI 1/2021
 * Pasal 29, 30 and annex VI.
 *
 * <p>The articles cited are those of the form filled in at the desk (Pasal 29 ayat (5)); of an e-mail, those of Pasal 30 ayat
 * (1), which asks the same. PERKI 1/2021 knows no other channel, so the form is taken for those too. What annex VI adds for
 * the desk, as the place and the desk officer, is demanded there alone. The annex has a line for the occupation, which no
 * article demands.
 *
 * @param head the body and the desk officer
 * @param addressee who asks
 * @param asked what is asked for
 * @param channel how the request arrived
 * @param replyBy until when the written notice is due
 */
@JsonForm
public record ReceiptLetter(Letterhead head, Addressee addressee, Asked asked, Channel channel, Deadline replyBy)
        implements Letter {
    private static final String ANNEX = "PERKI 1/2021 Lampiran VI";

    private static final List<Need<ReceiptLetter>> TOP = List.of(
            sure(FieldName.BODY, ANNEX),
            needIf(FieldName.BODY_ADDRESS, ANNEX, ReceiptLetter::isAtDesk, letter -> says(letter.head.address())),
            may(FieldName.BODY_CONTACT, ANNEX, letter -> says(letter.head.contact())),
            sure(FieldName.NUMBER, "UU 14/2008 Pasal 22 ayat (4)"),
            sure(FieldName.RECEIVED, "UU 14/2008 Pasal 22 ayat (4)"));

    private static final List<Need<ReceiptLetter>> FORM = form("PERKI 1/2021 Pasal 29 ayat (5) huruf ", 'b');
    private static final List<Need<ReceiptLetter>> EMAIL = form("PERKI 1/2021 Pasal 30 ayat (1) huruf ", 'a');

    private static final List<Need<ReceiptLetter>> BOTTOM = List.of(
            may(FieldName.OCCUPATION, ANNEX, letter -> letter.addressee.hasOccupation()),
            need(FieldName.REPLY_BY, ANNEX, letter -> Need.known(letter.replyBy)),
            needIf(FieldName.PLACE, ANNEX, ReceiptLetter::isAtDesk, letter -> says(letter.head.place())),
            needIf(FieldName.SIGNATORY, ANNEX, ReceiptLetter::isAtDesk, letter -> says(letter.head.signatory())));

    /** The nine items that the form and the e-mail share, from the letter that the name has in the article. */
    private static List<Need<ReceiptLetter>> form(String article, char name) {
        return List.of(
                need(FieldName.NAME, article + name, letter -> letter.addressee.hasName()),
                needIf(
                        FieldName.IDENTITY_NUMBER,
                        article + after(name, 1),
                        letter -> letter.addressee.needsIdentityNumber(),
                        letter -> letter.addressee.hasIdentityNumber()),
                need(FieldName.ADDRESS, article + after(name, 2), letter -> letter.addressee.hasAddress()),
                need(FieldName.CONTACT, article + after(name, 3), letter -> letter.addressee.hasContact()),
                needIf(
                        FieldName.POWER,
                        article + after(name, 4),
                        letter -> letter.addressee.needsPower(),
                        letter -> letter.addressee.power().isPresent()),
                need(FieldName.INFORMATION, article + after(name, 5), letter -> letter.asked.hasItems()),
                need(FieldName.PURPOSE, article + after(name, 6), letter -> letter.asked.hasPurpose()),
                sure(FieldName.OBTAINED_BY, article + after(name, 7)),
                sure(FieldName.SENT_BY, article + after(name, 8)));
    }

    private static char after(char letter, int places) {
        return (char) (letter + places);
    }

    private boolean isAtDesk() {
        return channel == Channel.IN_PERSON;
    }

    @Override
    public String title(Language language) {
        return LetterTexts.TEXTS.text(language, "title.receipt");
    }

    @Override
    public List<LetterField> fields() {
        return Stream.of(TOP, channel == Channel.EMAIL ? EMAIL : FORM, BOTTOM)
                .flatMap(form -> Need.check(form, this, asked.received()).stream())
                .toList();
    }

    @Override
    public String toString() {
        return "ReceiptLetter[" + asked.number() + "]";
    }
}
