package id.go.bekasikota.ppid.letter;

import static id.go.bekasikota.ppid.letter.Need.may;
import static id.go.bekasikota.ppid.letter.Need.need;
import static id.go.bekasikota.ppid.letter.Need.needIf;
import static id.go.bekasikota.ppid.letter.Need.says;
import static id.go.bekasikota.ppid.letter.Need.sure;

import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.Delivery;
import id.go.bekasikota.ppid.request.PaymentMethod;
import id.go.bekasikota.ppid.request.RequestState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One request in the register (baris register permintaan), PERKI 1/2021 Pasal 32 ayat (1) huruf a to o and annex VIII. What
 * follows the answer is not demanded before it.
 *
 * <p>Annex VIII has no column for the identity number, but Pasal 32 ayat (1) huruf d demands it, and the article prevails. The
 * occupation is a column of the annex alone and nothing obliges a requester to tell it.
 *
 * @param asked what is asked for
 * @param requester who asks
 * @param state where it stands on the day of the page; a voided duplicate keeps its number and its row
 * @param decisions what was decided, by item; empty while nothing was
 * @param heldAs the forms in which the body holds what it gives or refuses; the domain knows those of copies given, others
 *     the host adds
 * @param service what was done and what it costs
 * @param notes what silence and expiry did, as that a request was not repaired (PERKI 1/2021 Pasal 33 ayat (4))
 */
@JsonForm
public record RequestRegisterRow(
        Asked asked,
        Addressee requester,
        RequestState state,
        List<Decision> decisions,
        Set<Delivery.Form> heldAs,
        Service service,
        List<Expiry> notes) {
    private static final String REGISTER = "PERKI 1/2021 Pasal 32 ayat (1) huruf ";
    private static final String ANNEX = "PERKI 1/2021 Lampiran VIII";

    private static final List<Need<RequestRegisterRow>> FORM = List.of(
            sure(FieldName.NUMBER, REGISTER + "a"),
            sure(FieldName.RECEIVED, REGISTER + "b"),
            need(FieldName.NAME, REGISTER + "c", row -> row.requester.hasName()),
            needIf(
                    FieldName.IDENTITY_NUMBER,
                    REGISTER + "d",
                    row -> row.requester.needsIdentityNumber(),
                    row -> row.requester.hasIdentityNumber()),
            need(FieldName.ADDRESS, REGISTER + "e", row -> row.requester.hasAddress()),
            need(FieldName.CONTACT, REGISTER + "f", row -> row.requester.hasContact()),
            needIf(
                    FieldName.POWER,
                    REGISTER + "g",
                    row -> row.requester.needsPower(),
                    row -> row.requester.power().isPresent()),
            may(FieldName.OCCUPATION, ANNEX, row -> row.requester.hasOccupation()),
            need(FieldName.INFORMATION, REGISTER + "h", row -> row.asked.hasItems()),
            need(FieldName.PURPOSE, REGISTER + "i", row -> row.asked.hasPurpose()),
            needIf(FieldName.HELD, REGISTER + "j", row -> row.isNoticed(), row -> row.isDecided()),
            needIf(FieldName.HELD_AS, REGISTER + "k", RequestRegisterRow::holds, row -> !row.heldAs.isEmpty()),
            sure(FieldName.OBTAINED_BY, REGISTER + "l"),
            needIf(FieldName.DECISION, ANNEX, row -> row.isNoticed(), row -> row.isDecided()),
            needIf(
                    FieldName.REFUSAL_REASON,
                    REGISTER + "m",
                    RequestRegisterRow::refuses,
                    RequestRegisterRow::saysWhyRefused),
            needIf(FieldName.NOTICED, REGISTER + "n", row -> row.isDecided(), row -> row.isNoticed()),
            may(FieldName.GIVEN, REGISTER + "n", row -> row.service.given().isPresent()),
            needIf(FieldName.COST, REGISTER + "o", RequestRegisterRow::gives, RequestRegisterRow::gives),
            needIf(
                    FieldName.PAYMENT,
                    REGISTER + "o",
                    row -> row.service.cost() > 0,
                    row -> !row.service.payment().isEmpty()));

    /** {@inheritDoc} */
    public RequestRegisterRow {
        Given.value(decisions, "decisions");
        Given.value(heldAs, "heldAs");
        Given.value(notes, "notes");
        decisions = List.copyOf(decisions);
        notes = List.copyOf(notes);
        Set<Delivery.Form> forms = EnumSet.noneOf(Delivery.Form.class);
        forms.addAll(heldAs);
        heldAs = Collections.unmodifiableSet(forms);
    }

    /**
     * What was done and what it costs (pemberitahuan, pemberian dan biaya).
     *
     * @param noticed the day of the last written notice; empty while there is none
     * @param given the day of the last handing over; empty while there is none
     * @param cost the cost by the notices, in rupiah
     * @param payment how it was paid, or may be paid while it was not
     */
    @JsonForm
    public record Service(
            @JsonIso Optional<LocalDate> noticed,
            @JsonIso Optional<LocalDate> given,
            long cost,
            List<PaymentMethod> payment) {

        /** {@inheritDoc} */
        public Service {
            Given.value(payment, "payment");
            payment = List.copyOf(payment);
        }
    }

    /**
     * {@return this row with the forms in which the body holds the information}
     *
     * @param forms the forms
     */
    public RequestRegisterRow heldIn(Delivery.Form... forms) {
        Given.value(forms, "forms");
        return new RequestRegisterRow(
                asked, requester, state, decisions, new HashSet<>(Arrays.asList(forms)), service, notes);
    }

    /** {@return the items that are decided, each with its decision} */
    public List<AnsweredItem> items() {
        return AnsweredItem.of(asked.items(), decisions);
    }

    /**
     * {@return every field in the order of the register: what each is about, its article, and whether it is there; an
     * unmodifiable list}
     */
    public List<LetterField> fields() {
        return Need.check(FORM, this, Optional.of(asked.number().text()), asked.received());
    }

    /** {@return what the row lacks: the missing fields in the order of the register; empty where nothing is missing} */
    public List<LetterField> missing() {
        return Need.missing(fields());
    }

    private boolean isNoticed() {
        return service.noticed().isPresent();
    }

    private boolean isDecided() {
        return !decisions.isEmpty();
    }

    private boolean gives() {
        return decisions.stream().anyMatch(Decision::gives);
    }

    private boolean holds() {
        return decisions.stream().anyMatch(decision -> !(decision instanceof Decision.NotHeld));
    }

    private boolean refuses() {
        return decisions.stream().anyMatch(RequestRegisterRow::refuses);
    }

    private boolean saysWhyRefused() {
        return refuses()
                && decisions.stream().filter(RequestRegisterRow::refuses).allMatch(RequestRegisterRow::isReasoned);
    }

    private static boolean refuses(Decision decision) {
        return decision instanceof Decision.Declined || !decision.withheld().isEmpty();
    }

    private static boolean isReasoned(Decision decision) {
        return decision instanceof Decision.Declined declined
                ? says(declined.reason())
                : decision.withheld().stream().allMatch(part -> says(part.reason()));
    }

    @Override
    public String toString() {
        return "RequestRegisterRow[" + asked.number() + "]";
    }
}
