package id.go.bekasikota.ppid.letter;

import static id.go.bekasikota.ppid.letter.Need.may;
import static id.go.bekasikota.ppid.letter.Need.need;
import static id.go.bekasikota.ppid.letter.Need.needIf;
import static id.go.bekasikota.ppid.letter.Need.says;
import static id.go.bekasikota.ppid.letter.Need.sure;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.go.bekasikota.ppid.law.Language;
import java.util.List;

/**
 * The proof that a request was received (tanda bukti penerimaan permintaan), UU 14/2008 Pasal 22 ayat (4) to (6), PERKI 1/2021
 * Pasal 29 ayat (5) and annex VI.
 *
 * <p>The articles cited are those of the form filled in at the desk; Pasal 30 ayat (1) asks the same of an e-mail, without the
 * number. The annex has a line for the occupation, which no article demands. The name of the desk officer stands where the
 * annex has a signature.
 *
 * @param head the body and the desk officer
 * @param addressee who asks
 * @param asked what is asked for
 * @param replyBy until when the written notice is due
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ReceiptLetter(Letterhead head, Addressee addressee, Asked asked, TimeLimit replyBy) implements Letter {
    private static final String ANNEX = "PERKI 1/2021 Lampiran VI";
    private static final String FORM_OF = "PERKI 1/2021 Pasal 29 ayat (5) huruf ";

    private static final List<Need<ReceiptLetter>> FORM = List.of(
            sure(FieldName.BODY, ANNEX),
            need(FieldName.BODY_ADDRESS, ANNEX, letter -> says(letter.head.address())),
            may(FieldName.BODY_CONTACT, ANNEX, letter -> says(letter.head.contact())),
            sure(FieldName.NUMBER, "UU 14/2008 Pasal 22 ayat (4)"),
            sure(FieldName.RECEIVED, "UU 14/2008 Pasal 22 ayat (4)"),
            need(FieldName.NAME, FORM_OF + "b", letter -> letter.addressee.hasName()),
            needIf(
                    FieldName.IDENTITY_NUMBER,
                    FORM_OF + "c",
                    letter -> letter.addressee.needsIdentityNumber(),
                    letter -> letter.addressee.hasIdentityNumber()),
            need(FieldName.ADDRESS, FORM_OF + "d", letter -> letter.addressee.hasAddress()),
            need(FieldName.CONTACT, FORM_OF + "e", letter -> letter.addressee.hasContact()),
            may(FieldName.OCCUPATION, ANNEX, letter -> letter.addressee.hasOccupation()),
            needIf(
                    FieldName.POWER,
                    FORM_OF + "f",
                    letter -> letter.addressee.needsPower(),
                    letter -> letter.addressee.power().isPresent()),
            need(FieldName.INFORMATION, FORM_OF + "g", letter -> letter.asked.hasItems()),
            need(FieldName.PURPOSE, FORM_OF + "h", letter -> letter.asked.hasPurpose()),
            sure(FieldName.OBTAINED_BY, FORM_OF + "i"),
            sure(FieldName.SENT_BY, FORM_OF + "j"),
            need(FieldName.REPLY_BY, ANNEX, letter -> letter.replyBy.isKnown()),
            need(FieldName.PLACE, ANNEX, letter -> says(letter.head.place())),
            need(FieldName.SIGNATORY, ANNEX, letter -> says(letter.head.signatory())));

    @Override
    public String title(Language language) {
        return LetterTexts.TEXTS.text(language, "title.receipt");
    }

    @Override
    public List<LetterField> fields() {
        return Need.check(FORM, this);
    }

    @Override
    public String toString() {
        return "ReceiptLetter[" + asked.number() + "]";
    }
}
