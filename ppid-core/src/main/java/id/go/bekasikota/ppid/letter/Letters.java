package id.go.bekasikota.ppid.letter;

import static id.go.bekasikota.ppid.deadline.StatutoryDeadlines.OBJECTION_FILE;
import static id.go.bekasikota.ppid.deadline.StatutoryDeadlines.REQUEST_REPAIR;
import static id.go.bekasikota.ppid.deadline.StatutoryDeadlines.REQUEST_REPLY_EXTENDED;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionEvent;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.objection.PetitionTerm;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.IncompletenessNotice;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestEvent;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.request.RequestView;
import id.go.bekasikota.ppid.request.RequestedItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes letters from cases as they stand at the end of a day (pembuat surat), under a calendar, a policy and a letterhead.
 *
 * <p>A letter about an act takes the last act of its kind on or before the day. Whether the act was lawful was judged when it
 * was done; a letter only repeats it and says what it lacks. Immutable and thread-safe.
 */
public final class Letters {
    private final LocalDate asOf;
    private final Deadlines law;
    private final Letterhead head;

    private Letters(LocalDate asOf, Deadlines law, Letterhead head) {
        this.asOf = asOf;
        this.law = law;
        this.head = head;
    }

    /**
     * {@return the maker of the letters of a day}
     *
     * @param asOf the day, inclusive
     * @param law calendar and policy
     * @param head the body and who signs
     */
    public static Letters on(LocalDate asOf, Deadlines law, Letterhead head) {
        return new Letters(asOf, law, head);
    }

    /**
     * Makes the proof of receipt (UU 14/2008 Pasal 22 ayat (4)).
     *
     * @param request the request
     * @param addressee who asks
     * @return the letter
     * @throws PpidException if the request was not there on the day
     */
    public ReceiptLetter receipt(InformationRequest request, Addressee addressee) {
        Given.value(request, "request");
        RequestView view = request.on(asOf, law);
        return new ReceiptLetter(
                head, addressee, Asked.of(view), request.receipt().arrival().channel(), view.replyDue());
    }

    /**
     * Makes the letter that says what a request lacks (PERKI 1/2021 Pasal 33 ayat (2)).
     *
     * @param request the request
     * @param addressee who asks
     * @return the letter
     * @throws PpidException if the request was not found incomplete by the day
     */
    public IncompletenessLetter incompleteness(InformationRequest request, Addressee addressee) {
        Given.value(request, "request");
        RequestView view = request.on(asOf, law);
        Recorded<RequestEvent.DeclaredIncomplete> found = last(view.history(), RequestEvent.DeclaredIncomplete.class);
        IncompletenessNotice letter = found.event().notice();
        LocalDate date = found.on();
        Deadline repairBy = law.of(REQUEST_REPAIR, letter.arrived().orElse(date));
        IncompletenessLetter.Terms terms = new IncompletenessLetter.Terms(repairBy, view.replyDue());
        return new IncompletenessLetter(head, addressee, Asked.of(view), date, letter, terms);
    }

    /**
     * Makes the notice of an extension (UU 14/2008 Pasal 22 ayat (8)).
     *
     * @param request the request
     * @param addressee who asks
     * @return the letter
     * @throws PpidException if the request was not extended by the day, or too late after its receipt was corrected
     */
    public ExtensionLetter extension(InformationRequest request, Addressee addressee) {
        Given.value(request, "request");
        RequestView view = request.on(asOf, law);
        Recorded<RequestEvent.Extended> extended = last(view.history(), RequestEvent.Extended.class);
        Deadline replyBy = view.replyDue();
        if (!replyBy.rule().equals(REQUEST_REPLY_EXTENDED)) {
            throw new PpidException("the extension of " + extended.on() + " does not hold by " + asOf
                    + ", since it came after the days that it was to extend (expected one that came in time)");
        }
        return new ExtensionLetter(
                head, addressee, Asked.of(view), extended.on(), extended.event().notice(), replyBy);
    }

    /**
     * Makes the written notice (UU 14/2008 Pasal 22 ayat (7)) as it was given last.
     *
     * @param request the request
     * @param addressee who asks
     * @return the letter
     * @throws PpidException if nothing was answered by the day
     */
    public NoticeLetter notice(InformationRequest request, Addressee addressee) {
        Given.value(request, "request");
        RequestView view = request.on(asOf, law);
        Recorded<RequestEvent.Answered> answered = last(view.history(), RequestEvent.Answered.class);
        return new NoticeLetter(
                head, addressee, Asked.of(view), answered.on(), answered.event().notice());
    }

    /**
     * Makes the decision that refuses an item on Pasal 17 (PERKI 1/2021 annex IX).
     *
     * @param request the request
     * @param item the number of the item
     * @param addressee who asks
     * @return the letter; for ground 17.j the other statute is still to be named
     * @throws PpidException if the item was not refused on Pasal 17 by the day; what is not held, declined or given in part is
     *     told by the written notice
     */
    public RefusalDecision refusal(InformationRequest request, int item, Addressee addressee) {
        Given.value(request, "request");
        RequestView view = request.on(asOf, law);
        RequestedItem asked = request.item(item);
        for (Recorded<RequestEvent.Answered> answered : view.history().recorded(RequestEvent.Answered.class)) {
            for (Decision decision : answered.event().notice().decisions()) {
                if (decision.item() == item && decision instanceof Decision.Refused refused) {
                    return new RefusalDecision(
                            head,
                            addressee,
                            Asked.of(view, List.of(asked)),
                            refused.whole(),
                            Optional.empty(),
                            answered.event().notice().approval(),
                            dates(view, answered.on()));
                }
            }
        }
        throw new PpidException("item " + item + " of the request " + request.number() + " was not refused by " + asOf
                + " (expected a refusal on UU 14/2008 Pasal 17)");
    }

    /**
     * Makes the answer to an objection (UU 14/2008 Pasal 36, PERKI 1/2021 Pasal 44).
     *
     * @param objection the objection
     * @param addressee who objects
     * @return the letter
     * @throws PpidException if it was not answered by the day
     */
    public ObjectionAnswerLetter answer(Objection objection, Addressee addressee) {
        Given.value(objection, "objection");
        Recorded<ObjectionEvent.Answered> answered =
                last(objection.history().until(asOf), ObjectionEvent.Answered.class);
        PetitionTerm term = objection.basis(asOf, law).term(law);
        return new ObjectionAnswerLetter(
                head,
                addressee,
                Objected.of(objection, asOf, law),
                answered.on(),
                answered.event().answer(),
                term.afterAnswer().orElseThrow(),
                term.afterSilence());
    }

    /**
     * Makes a page of the register of requests (PERKI 1/2021 annex VIII).
     *
     * @param requests the requests, in the order of the page; those that were not there on the day are left out
     * @param identities who asked, as the host keeps it; {@link Addressee#unknown()} where it keeps nothing
     * @return the page
     */
    public RequestRegisterPage requestRegister(
            List<InformationRequest> requests, Function<RequestNumber, Addressee> identities) {
        Given.value(requests, "requests");
        Given.value(identities, "identities");
        RegisterRows rows = new RegisterRows(asOf, law);
        return new RequestRegisterPage(
                asOf,
                requests.stream()
                        .filter(rows::isThere)
                        .map(request -> rows.of(request, identities.apply(request.number())))
                        .toList());
    }

    /**
     * Makes a page of the register of objections (PERKI 1/2021 annex XI).
     *
     * @param objections the objections, in the order of the page; those that were not there on the day are left out
     * @param identities who objected, as the host keeps it; {@link Addressee#unknown()} where it keeps nothing
     * @return the page
     */
    public ObjectionRegisterPage objectionRegister(
            List<Objection> objections, Function<ObjectionNumber, Addressee> identities) {
        Given.value(objections, "objections");
        Given.value(identities, "identities");
        RegisterRows rows = new RegisterRows(asOf, law);
        return new ObjectionRegisterPage(
                asOf,
                objections.stream()
                        .filter(rows::isThere)
                        .map(objection -> rows.of(objection, identities.apply(objection.number())))
                        .toList());
    }

    /** A refusal is counted from receipt under every policy. */
    private RefusalDecision.Dates dates(RequestView view, LocalDate date) {
        return new RefusalDecision.Dates(
                date, law.of(view.replyDue().rule(), view.trigger()), law.of(OBJECTION_FILE, date));
    }

    private <E extends Event, X extends E> Recorded<X> last(History<E> history, Class<X> kind) {
        return history.lastRecorded(kind)
                .orElseThrow(() -> new PpidException("there is no act to write a letter about by " + asOf
                        + " (expected an act of the kind " + kind.getSimpleName() + ")"));
    }
}
