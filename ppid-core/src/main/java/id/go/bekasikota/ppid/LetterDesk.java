package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.letter.Addressee;
import id.go.bekasikota.ppid.letter.ExtensionLetter;
import id.go.bekasikota.ppid.letter.FeedReceiptLetter;
import id.go.bekasikota.ppid.letter.IncompletenessLetter;
import id.go.bekasikota.ppid.letter.InvitationLetter;
import id.go.bekasikota.ppid.letter.Letterhead;
import id.go.bekasikota.ppid.letter.Letters;
import id.go.bekasikota.ppid.letter.MinutesLetter;
import id.go.bekasikota.ppid.letter.NoticeLetter;
import id.go.bekasikota.ppid.letter.ObjectionAnswerLetter;
import id.go.bekasikota.ppid.letter.ObjectionRegisterPage;
import id.go.bekasikota.ppid.letter.ProposalAnswerLetter;
import id.go.bekasikota.ppid.letter.ReceiptLetter;
import id.go.bekasikota.ppid.letter.RefusalDecision;
import id.go.bekasikota.ppid.letter.RequestRegisterPage;
import id.go.bekasikota.ppid.letter.UnitLetters;
import id.go.bekasikota.ppid.letter.UnitReminderLetter;
import id.go.bekasikota.ppid.meeting.MeetingNumber;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.proposal.ProposalNumber;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.storage.Stores;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The desk for letters (surat dan register), PERKI 1/2021 annexes VI to XI: makes them as data from the cases as they stand
 * today, with the identity that is kept apart from them; and what PPID Utama writes to the units.
 *
 * <p>Nothing is stored or sent, and nothing is laid out; each letter says which of its fields are missing. A letter holds
 * identity, for whoever writes it, and never prints it. Thread-safe.
 */
public final class LetterDesk {
    private final DeskContext context;
    private final LocalDate today;
    private final Letterhead head;
    private final Letters letters;

    LetterDesk(DeskContext context, Letterhead head) {
        this.context = context;
        this.today = context.today();
        this.head = head;
        this.letters = Letters.on(today, context.law(), head);
    }

    /**
     * Makes the proof of receipt (UU 14/2008 Pasal 22 ayat (4)).
     *
     * @param id the request
     * @return the letter
     */
    public ReceiptLetter receipt(RequestNumber id) {
        return aboutRequest(id, letters::receipt);
    }

    /**
     * Makes the letter that says what a request lacks (PERKI 1/2021 Pasal 33 ayat (2)).
     *
     * @param id the request
     * @return the letter
     * @throws id.go.bekasikota.ppid.law.PpidException if it was not found incomplete
     */
    public IncompletenessLetter incompleteness(RequestNumber id) {
        return aboutRequest(id, letters::incompleteness);
    }

    /**
     * Makes the notice of an extension (UU 14/2008 Pasal 22 ayat (8)).
     *
     * @param id the request
     * @return the letter
     * @throws id.go.bekasikota.ppid.law.PpidException if it was not extended
     */
    public ExtensionLetter extension(RequestNumber id) {
        return aboutRequest(id, letters::extension);
    }

    /**
     * Makes the written notice that was given last (UU 14/2008 Pasal 22 ayat (7), annex VII).
     *
     * @param id the request
     * @return the letter
     * @throws id.go.bekasikota.ppid.law.PpidException if nothing was answered
     */
    public NoticeLetter notice(RequestNumber id) {
        return aboutRequest(id, letters::notice);
    }

    /**
     * Makes the decision that refuses an item on Pasal 17 (PERKI 1/2021 Pasal 34, annex IX); on ground 17.j it names the
     * other statute as the exemption does.
     *
     * @param id the request
     * @param item the number of the item
     * @return the letter
     * @throws id.go.bekasikota.ppid.law.PpidException if the item was not refused on Pasal 17
     */
    public RefusalDecision refusal(RequestNumber id, int item) {
        return context.storage().inTransaction(stores -> {
            InformationRequest request = context.require(stores.requests(), id.text());
            RefusalDecision refusal = letters.refusal(request, item, addressee(stores, id.text()));
            return refusal.exemption().ground() == ExemptionGround.J
                    ? refusal.restingOn(context.require(
                            stores.exemptions(), refusal.exemption().id().value()))
                    : refusal;
        });
    }

    /**
     * Makes the answer to an objection (UU 14/2008 Pasal 36, PERKI 1/2021 Pasal 44).
     *
     * @param number the objection
     * @return the letter
     * @throws id.go.bekasikota.ppid.law.PpidException if it was not answered
     */
    public ObjectionAnswerLetter answer(ObjectionNumber number) {
        return context.storage()
                .inTransaction(stores -> letters.answer(
                        context.require(stores.objections(), number.text()), addressee(stores, number.text())));
    }

    /**
     * Makes a page of the register of requests (PERKI 1/2021 Pasal 32, annex VIII).
     *
     * @param ids the requests, in the order of the page
     * @return the page
     */
    public RequestRegisterPage requestRegister(List<RequestNumber> ids) {
        return context.storage().inTransaction(stores -> {
            List<InformationRequest> requests = ids.stream()
                    .map(id -> context.require(stores.requests(), id.text()))
                    .toList();
            return letters.requestRegister(requests, number -> addressee(stores, number.text()));
        });
    }

    /**
     * Makes a page of the register of objections (PERKI 1/2021 Pasal 43, annex XI).
     *
     * @param numbers the objections, in the order of the page
     * @return the page
     */
    public ObjectionRegisterPage objectionRegister(List<ObjectionNumber> numbers) {
        return context.storage().inTransaction(stores -> {
            List<Objection> objections = numbers.stream()
                    .map(number -> context.require(stores.objections(), number.text()))
                    .toList();
            return letters.objectionRegister(objections, number -> addressee(stores, number.text()));
        });
    }

    /**
     * Makes the invitation of a unit to a coordination meeting, which opens with what is left of what the unit was to do (PERKI 1/2021
     * Pasal 10 ayat (2) huruf c).
     *
     * @param number the meeting
     * @param unit the code of a unit that is invited
     * @return the letter
     * @throws id.go.bekasikota.ppid.law.PpidException if the unit is not invited, or the service does not know its units
     */
    public InvitationLetter invitation(MeetingNumber number, String unit) {
        Given.value(number, "number");
        Given.value(unit, "unit");
        return context.storage()
                .inTransaction(stores -> toUnits()
                        .invitation(
                                context.require(stores.meetings(), number.text()),
                                unit,
                                MeetingDesk.left(context, stores, today)));
    }

    /**
     * Makes the minutes of a coordination meeting (PERKI 1/2021 Pasal 10 ayat (2) huruf c).
     *
     * @param number the meeting
     * @return the letter
     * @throws id.go.bekasikota.ppid.law.PpidException if the service does not know its units
     */
    public MinutesLetter minutes(MeetingNumber number) {
        Given.value(number, "number");
        return context.storage()
                .inTransaction(stores -> toUnits().minutes(context.require(stores.meetings(), number.text())));
    }

    /**
     * Makes the answer to a unit's proposal (PERKI 1/2021 Pasal 10 ayat (2) huruf e, Pasal 45 ayat (4)).
     *
     * @param number the proposal
     * @return the letter
     * @throws id.go.bekasikota.ppid.law.PpidException if it still waits for PPID Utama, or the service does not know its units
     */
    public ProposalAnswerLetter answer(ProposalNumber number) {
        Given.value(number, "number");
        return context.storage()
                .inTransaction(stores -> toUnits().answer(context.require(stores.proposals(), number.text())));
    }

    /**
     * Makes the reminder to a unit (PERKI 1/2021 Pasal 10 ayat (1) huruf j): what comes due within some working days, what is overdue, and
     * what it owes PPID Utama without a last day, as an inventory that it never made.
     *
     * @param unit the code of the unit
     * @param workingDays how many working days ahead, 0 for the day itself
     * @return the letter; it lacks what is owed where nothing is
     * @throws id.go.bekasikota.ppid.law.PpidException if the service does not know its units
     */
    public UnitReminderLetter reminder(String unit, int workingDays) {
        Given.value(unit, "unit");
        return context.storage()
                .inTransaction(stores ->
                        toUnits().reminder(unit, new Reminders(context, stores, today).of(unit, workingDays)));
    }

    /**
     * Makes the receipt for what a unit handed in last (PERKI 1/2021 Pasal 10 ayat (1) huruf d).
     *
     * @param unit the code of the unit
     * @return the letter
     * @throws id.go.bekasikota.ppid.storage.NoSuchCaseException if it never handed in anything
     * @throws id.go.bekasikota.ppid.law.PpidException if the service does not know its units
     */
    public FeedReceiptLetter receipt(String unit) {
        Given.value(unit, "unit");
        return context.storage().inTransaction(stores -> toUnits().receipt(context.require(stores.feeds(), unit)));
    }

    private UnitLetters toUnits() {
        return UnitLetters.on(today, context.law(), head, context.knownOrganization());
    }

    private <L> L aboutRequest(RequestNumber id, BiFunction<InformationRequest, Addressee, L> letter) {
        return context.storage()
                .inTransaction(stores ->
                        letter.apply(context.require(stores.requests(), id.text()), addressee(stores, id.text())));
    }

    private Addressee addressee(Stores stores, String number) {
        return stores.identities()
                .find(context.body().code(), number)
                .map(identity -> new Addressee(identity.requester(), identity.representation()))
                .orElseGet(Addressee::unknown);
    }
}
