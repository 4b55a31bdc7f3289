package id.go.bekasikota.ppid.letter;

import static id.go.bekasikota.ppid.letter.Need.may;
import static id.go.bekasikota.ppid.letter.Need.need;
import static id.go.bekasikota.ppid.letter.Need.needIf;
import static id.go.bekasikota.ppid.letter.Need.says;
import static id.go.bekasikota.ppid.letter.Need.sure;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.organization.Approval;
import id.go.bekasikota.ppid.organization.Power;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.request.CitedExemption;
import id.go.bekasikota.ppid.request.Withholding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The decision of PPID that refuses one item on Pasal 17 (surat keputusan PPID tentang penolakan permintaan), PERKI 1/2021
 * annex IX. It says that the information is exempt, on which ground, and that the request is refused.
 *
 * @param head the body and PPID
 * @param addressee who asks
 * @param asked what is asked for: the item refused
 * @param withheld the exemption cited, the consequence of opening, and the exemption decision that is attached
 * @param otherStatute the other statute that forbids opening, with its article, as ground 17.j needs it; empty where none is
 *     named
 * @param approval the approval by Atasan PPID; empty where there is none
 * @param dates the day of the decision, and the time limits before and after it
 */
@JsonForm
public record RefusalDecision(
        Letterhead head,
        Addressee addressee,
        Asked asked,
        Withholding withheld,
        Optional<String> otherStatute,
        Optional<Approval> approval,
        Dates dates)
        implements Letter {
    private static final String ANNEX = "PERKI 1/2021 Lampiran IX";

    private static final List<Need<RefusalDecision>> FORM = List.of(
            sure(FieldName.BODY, ANNEX),
            need(FieldName.BODY_ADDRESS, ANNEX, letter -> says(letter.head.address())),
            may(FieldName.BODY_CONTACT, ANNEX, letter -> says(letter.head.contact())),
            sure(FieldName.NUMBER, ANNEX),
            need(FieldName.NAME, ANNEX, letter -> letter.addressee.hasName()),
            need(FieldName.ADDRESS, ANNEX, letter -> letter.addressee.hasAddress()),
            need(FieldName.CONTACT, ANNEX, letter -> letter.addressee.hasContact()),
            need(FieldName.INFORMATION, ANNEX, letter -> letter.asked.hasItems()),
            sure(FieldName.EXEMPTION_GROUND, ANNEX),
            needIf(
                    FieldName.OTHER_STATUTE,
                    ANNEX,
                    letter -> letter.exemption().ground() == ExemptionGround.J,
                    letter -> says(letter.otherStatute)),
            need(FieldName.CONSEQUENCE, ANNEX, letter -> says(letter.exemption().consequence())),
            sure(FieldName.DECISION, ANNEX),
            need(FieldName.REFUSAL_REASON, "PERKI 1/2021 Pasal 34 ayat (1)", letter -> says(letter.withheld.reason())),
            need(
                    FieldName.EXEMPTION_DECISION,
                    "PERKI 1/2021 Pasal 34 ayat (2)",
                    letter -> says(letter.exemption().letter())),
            need(FieldName.APPROVAL, "PERKI 1/2021 Pasal 10 ayat (2) huruf f", RefusalDecision::isApproved),
            need(FieldName.OBJECTION_BY, ANNEX, letter -> Need.known(letter.dates.objectionBy)),
            need(FieldName.PLACE, ANNEX, letter -> says(letter.head.place())),
            sure(FieldName.DATE, ANNEX),
            need(FieldName.SIGNATORY, ANNEX, letter -> says(letter.head.signatory())));

    /**
     * The day of the decision, and what runs before and after it (tanggal dan jangka waktu).
     *
     * @param date the day of the decision
     * @param noticeBy until when it had to be given, which annex IX tells PPID to watch; always from receipt (PERKI 1/2021
     *     Pasal 34 ayat (3))
     * @param objectionBy until when the requester may object to Atasan PPID (UU 14/2008 Pasal 36 ayat (1)), counted as if the
     *     decision arrived on its day; by law the days run from its arrival
     */
    @JsonForm
    public record Dates(@JsonIso LocalDate date, Deadline noticeBy, Deadline objectionBy) {

        /** {@return whether the decision came after its time limit; false where the limit is not known} */
        public boolean late() {
            return noticeBy.isMissedOn(date);
        }
    }

    /** {@return the exemption that the refusal rests on: ground, consequence, number and document of the exemption decision} */
    public CitedExemption exemption() {
        return withheld.exemption();
    }

    /**
     * Names the other statute that forbids opening.
     *
     * @param statute the statute with its article
     * @return the new value
     */
    public RefusalDecision restingOn(String statute) {
        Given.value(statute, "statute");
        return new RefusalDecision(head, addressee, asked, withheld, Optional.of(statute), approval, dates);
    }

    /**
     * Names the other statute that forbids opening, as the consequence test names it.
     *
     * @param cited the exemption that the refusal rests on
     * @return the new value
     * @throws PpidException if the refusal rests on another exemption or on another decision
     */
    public RefusalDecision restingOn(Exemption cited) {
        Given.value(cited, "cited");
        return cited.decisions().stream()
                .filter(decision -> cited.id().equals(exemption().id()))
                .filter(decision ->
                        decision.letter().number().equals(exemption().letter()))
                .map(decision -> restingOn(decision.test().legalBasis()))
                .findFirst()
                .orElseThrow(() -> new PpidException("the refusal of " + asked.number() + " rests on "
                        + exemption().id() + ", letter " + exemption().letter() + " (expected that exemption, not "
                        + cited.id() + ")"));
    }

    @Override
    public String title(Language language) {
        return LetterTexts.TEXTS.text(language, "title.refusal");
    }

    @Override
    public List<LetterField> fields() {
        return Need.check(FORM, this, asked.received());
    }

    private boolean isApproved() {
        return approval.filter(given -> given.standsFor(Power.APPROVE_REFUSAL, dates.date))
                .isPresent();
    }

    @Override
    public String toString() {
        return "RefusalDecision[" + asked.number() + ", "
                + asked.items().stream().map(item -> item.number()).toList() + ", " + dates.date + "]";
    }
}
