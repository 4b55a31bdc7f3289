package id.go.bekasikota.ppid.letter;

import static id.go.bekasikota.ppid.letter.Need.may;
import static id.go.bekasikota.ppid.letter.Need.need;
import static id.go.bekasikota.ppid.letter.Need.sure;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.feed.Feed;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.marks.JsonForm;
import java.util.List;

/**
 * The receipt for what a unit handed in (tanda terima penyampaian data unit), PERKI 1/2021 Pasal 10 ayat (1) huruf d. No form of it is
 * printed.
 *
 * @param head the body
 * @param addressee the unit that handed it in
 * @param feed what came, on which day, with its figures where there are any
 * @param nextBy until when the next one is due
 */
@JsonForm
public record FeedReceiptLetter(Letterhead head, UnitAddressee addressee, Feed feed, Deadline nextBy)
        implements Letter {
    private static final String DUTY = "PERKI 1/2021 Pasal 10 ayat (1) huruf d";

    private static final List<Need<FeedReceiptLetter>> FORM = List.of(
            sure(FieldName.BODY, DUTY),
            sure(FieldName.UNIT, DUTY),
            sure(FieldName.RECEIVED, DUTY),
            need(
                    FieldName.FEED_CONTENTS,
                    DUTY,
                    letter -> !letter.feed.contents().isEmpty()),
            may(FieldName.FIGURES, DUTY, letter -> letter.feed.figures().isPresent()),
            need(FieldName.NEXT_FEED_BY, DUTY, letter -> Need.known(letter.nextBy)),
            need(FieldName.SIGNATORY, DUTY, letter -> Need.says(letter.head.signatory())));

    @Override
    public String title(Language language) {
        return LetterTexts.TEXTS.text(language, "title.feed-receipt");
    }

    @Override
    public List<LetterField> fields() {
        return Need.check(FORM, this, feed.date());
    }

    @Override
    public String toString() {
        return "FeedReceiptLetter[" + addressee.unit() + ", " + feed.date() + "]";
    }
}
