package id.go.bekasikota.ppid.letter;

import static id.go.bekasikota.ppid.letter.Need.may;
import static id.go.bekasikota.ppid.letter.Need.need;
import static id.go.bekasikota.ppid.letter.Need.needIf;
import static id.go.bekasikota.ppid.letter.Need.says;
import static id.go.bekasikota.ppid.letter.Need.sure;

import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.organization.Power;
import id.go.bekasikota.ppid.request.Cost;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.Delivery;
import id.go.bekasikota.ppid.request.WrittenNotice;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The written notice as a letter (pemberitahuan tertulis), UU 14/2008 Pasal 22 ayat (7), PERKI 1/2021 Pasal 31 ayat (4) and
 * annex VII: every element, item by item.
 *
 * <p>Where the statute and the regulation demand the same, the statute is cited. Annex VII has boxes for information that is
 * held but not documented yet and for other costs than copying and sending; the domain knows neither.
 *
 * @param head the body and PPID
 * @param addressee who asks
 * @param asked what is asked for
 * @param date the day of the notice
 * @param notice the decisions, the cost and the approval
 */
@JsonForm
public record NoticeLetter(
        Letterhead head,
        Addressee addressee,
        Asked asked,
        @JsonIso LocalDate date,
        WrittenNotice notice) implements Letter {
    private static final String ANNEX = "PERKI 1/2021 Lampiran VII";
    private static final String COST = "UU 14/2008 Pasal 22 ayat (7) huruf g";

    private static final List<Need<NoticeLetter>> TOP = List.of(
            sure(FieldName.BODY, ANNEX),
            need(FieldName.BODY_ADDRESS, ANNEX, letter -> says(letter.head.address())),
            may(FieldName.BODY_CONTACT, ANNEX, letter -> says(letter.head.contact())),
            sure(FieldName.RECEIVED, ANNEX),
            sure(FieldName.NUMBER, ANNEX),
            need(FieldName.NAME, ANNEX, letter -> letter.addressee.hasName()),
            need(FieldName.ADDRESS, ANNEX, letter -> letter.addressee.hasAddress()),
            need(FieldName.CONTACT, ANNEX, letter -> letter.addressee.hasContact()),
            need(FieldName.INFORMATION, "UU 14/2008 Pasal 22 ayat (7)", NoticeLetter::namesItems));

    private static final List<Need<NoticeLetter>> BOTTOM = List.of(
            needIf(FieldName.FORMAT, "UU 14/2008 Pasal 22 ayat (7) huruf f", NoticeLetter::gives, NoticeLetter::gives),
            needIf(FieldName.COST, COST, NoticeLetter::gives, NoticeLetter::gives),
            needIf(
                    FieldName.PAYMENT,
                    COST,
                    NoticeLetter::costs,
                    letter -> !letter.notice.cost().methods().isEmpty()),
            needIf(
                    FieldName.TARIFF,
                    "PERKI 1/2021 Pasal 38 ayat (1)",
                    NoticeLetter::costs,
                    letter -> says(letter.notice.cost().tariff().map(Cost.PublishedTariff::decision))),
            needIf(
                    FieldName.AVAILABLE,
                    "PERKI 1/2021 Pasal 31 ayat (4) huruf f",
                    NoticeLetter::gives,
                    NoticeLetter::gives),
            needIf(
                    FieldName.APPROVAL,
                    "PERKI 1/2021 Pasal 10 ayat (2) huruf f",
                    NoticeLetter::withholds,
                    NoticeLetter::isApproved),
            need(FieldName.PLACE, ANNEX, letter -> says(letter.head.place())),
            sure(FieldName.DATE, ANNEX),
            need(FieldName.SIGNATORY, ANNEX, letter -> says(letter.head.signatory())));

    /** {@return the items that the notice answers, each with its decision, in the order of the notice} */
    public List<AnsweredItem> items() {
        return AnsweredItem.of(asked.items(), notice.decisions());
    }

    /** {@return form and means: those of the notice, or those asked for where it names none} */
    public Delivery delivery() {
        return notice.delivery().orElse(asked.delivery());
    }

    /**
     * {@return the day from which what is granted can be had: that of the notice, or the day of the notice where it names none}
     */
    public LocalDate availableFrom() {
        return notice.available().orElse(date);
    }

    @Override
    public String title(Language language) {
        return LetterTexts.TEXTS.text(language, "title.notice");
    }

    @Override
    public List<LetterField> fields() {
        return Stream.of(
                        Need.check(TOP, this, asked.received()).stream(),
                        items().stream().flatMap(item -> item.fields(asked.received()).stream()),
                        Need.check(BOTTOM, this, asked.received()).stream())
                .flatMap(fields -> fields)
                .toList();
    }

    private boolean namesItems() {
        return items().size() == notice.decisions().size();
    }

    private boolean gives() {
        return notice.decisions().stream().anyMatch(Decision::gives);
    }

    private boolean costs() {
        return notice.cost().total() > 0;
    }

    private boolean withholds() {
        return notice.decisions().stream()
                .anyMatch(decision -> !decision.withheld().isEmpty());
    }

    private boolean isApproved() {
        return notice.approval()
                .filter(approval -> approval.standsFor(Power.APPROVE_REFUSAL, date))
                .isPresent();
    }

    @Override
    public String toString() {
        return "NoticeLetter[" + asked.number() + ", " + date + "]";
    }
}
