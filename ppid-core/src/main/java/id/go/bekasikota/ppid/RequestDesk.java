package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.command.CommandCheck;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.deadline.Trigger;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.request.ExtensionNotice;
import id.go.bekasikota.ppid.request.IncompletenessNotice;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.Receipt;
import id.go.bekasikota.ppid.request.RequestActs;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.request.RequestState;
import id.go.bekasikota.ppid.request.RequestedItem;
import id.go.bekasikota.ppid.request.WrittenNotice;
import id.go.bekasikota.ppid.requester.Gap;
import id.go.bekasikota.ppid.requester.Identity;
import id.go.bekasikota.ppid.requester.RequesterMatch;
import id.go.bekasikota.ppid.storage.CaseKind;
import id.go.bekasikota.ppid.storage.Stores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The desk for requests (layanan permintaan informasi), UU 14/2008 Pasal 21 and 22, PERKI 1/2021 Pasal 27 to 36. What follows a
 * written notice is done at the {@link FulfilmentDesk}.
 *
 * <p>Every act is one transaction, takes its time from the host's clock and appends one event; a denied act changes nothing.
 * Thread-safe.
 */
public final class RequestDesk {
    private final DeskContext context;
    private final Cases<RequestNumber, InformationRequest, RequestActs> cases;

    RequestDesk(DeskContext context) {
        this.context = context;
        this.cases = cases(context);
    }

    static Cases<RequestNumber, InformationRequest, RequestActs> cases(DeskContext context) {
        return new Cases<>(
                context,
                CaseKind.REQUEST,
                Stores::requests,
                RequestNumber::text,
                InformationRequest::acting,
                (request, stores) -> request.units());
    }

    /**
     * Receives a request and gives it its number at once (UU 14/2008 Pasal 22 ayat (4)).
     *
     * @param command what was typed
     * @param actor who registers it
     * @return the request; denied where the day of receipt lies in the future or before the statute
     * @throws id.go.bekasikota.ppid.command.InvalidCommandException if it cannot be registered at all, as where a service that
     *     knows its units has none of that code on the day of receipt
     */
    public Result<InformationRequest> receive(ReceiveRequest command, Actor actor) {
        context.check().require(command);
        Stamp stamp = context.stamp(actor);
        Trigger received = command.arrival()
                .received()
                .map(Trigger::on)
                .orElseGet(() -> Trigger.at(stamp.on(), context.times().timeOfDay()));
        context.organization().ifPresent(known -> CommandCheck.existing(command, known.units(), received.date()));
        Identity identity = new Identity(command.requester(), command.representation());
        return cases.begin(
                CaseLocks.NONE,
                stores -> InformationRequest.receive(
                        received.date(),
                        () -> receipt(
                                new RequestNumber(context.nextNumber(stores, "P", command.unit(), received.date())),
                                received,
                                command),
                        context.law(),
                        context.within(List.of(command.unit()), stamp)),
                InformationRequest::number,
                (stores, request) ->
                        stores.identities().put(body(), request.number().text(), identity));
    }

    /**
     * Lists what the completeness check would find in identity and form (PERKI 1/2021 Pasal 27, 29).
     *
     * @param number the request
     * @return the gaps; PPID decides whether the request is complete
     * @throws id.go.bekasikota.ppid.law.PpidException if the identity of the request is not kept
     */
    public Set<Gap> gaps(RequestNumber number) {
        return context.storage().inTransaction(stores -> {
            InformationRequest request = cases.get(stores, number);
            Identity identity = stores.identities()
                    .find(body(), number.text())
                    .orElseThrow(() -> DeskContext.withoutIdentity(number.text()));
            Receipt receipt =
                    request.on(request.history().lastDay(), context.law()).receipt();
            return identity.gaps(
                    receipt.purpose().orElse(""),
                    receipt.received(),
                    context.law().policy());
        });
    }

    /**
     * Declares a request complete (PERKI 1/2021 Pasal 31).
     *
     * @param number the request
     * @param actor who
     * @return the request; denied as {@link RequestActs#declareComplete}
     */
    public Result<InformationRequest> declareComplete(RequestNumber number, Actor actor) {
        return cases.act(number, actor, RequestActs::declareComplete);
    }

    /**
     * Finds a request incomplete (PERKI 1/2021 Pasal 33).
     *
     * @param number the request
     * @param notice what it lacks
     * @param actor who
     * @return the request; denied as {@link RequestActs#declareIncomplete}
     */
    public Result<InformationRequest> declareIncomplete(
            RequestNumber number, IncompletenessNotice notice, Actor actor) {
        return cases.act(number, actor, acts -> acts.declareIncomplete(notice));
    }

    /**
     * Records a repair, with identity and purpose as they are now (PERKI 1/2021 Pasal 33 ayat (3)).
     *
     * @param number the request
     * @param command the form as repaired; identity and the purpose are taken from it
     * @param actor who
     * @return the request; denied as {@link RequestActs#repair}, as where the form names another requester; then the identity stays
     *     as it was
     * @throws id.go.bekasikota.ppid.command.InvalidCommandException if the form cannot be recorded at all
     */
    public Result<InformationRequest> repair(RequestNumber number, ReceiveRequest command, Actor actor) {
        context.check().require(command);
        String purpose = command.purpose().orElse("");
        Identity identity = new Identity(command.requester(), command.representation());
        return cases.act(
                number,
                CaseLocks.NONE,
                context.stamp(actor),
                (acts, stores) -> acts.repair("form", purpose, repairing(stores, number, identity))
                        .then(request -> stores.identities().put(body(), number.text(), identity)));
    }

    private RequesterMatch repairing(Stores stores, RequestNumber number, Identity form) {
        return stores.identities()
                .find(body(), number.text())
                .map(kept -> kept.repairedBy(form))
                .orElse(RequesterMatch.UNKNOWN);
    }

    /**
     * Passes a request to a unit or back (disposisi).
     *
     * @param number the request
     * @param unit the code of the unit
     * @param reason why
     * @param actor who
     * @return the request; denied as {@link RequestActs#dispose}
     */
    public Result<InformationRequest> dispose(RequestNumber number, String unit, String reason, Actor actor) {
        return cases.act(
                number,
                actor,
                acts -> context.organization()
                        .map(known -> acts.dispose(unit, reason, known.units()))
                        .orElseGet(() -> acts.dispose(unit, reason)));
    }

    /**
     * Extends the days for the written notice (UU 14/2008 Pasal 22 ayat (8)).
     *
     * @param number the request
     * @param notice the written reasons
     * @param actor who
     * @return the request; denied as {@link RequestActs#extend}
     */
    public Result<InformationRequest> extend(RequestNumber number, ExtensionNotice notice, Actor actor) {
        return cases.act(number, actor, acts -> acts.extend(notice));
    }

    /**
     * Answers items in writing (UU 14/2008 Pasal 22 ayat (7)).
     *
     * @param number the request
     * @param notice the written notice
     * @param actor who
     * @return the request; denied as {@link RequestActs#answer}
     */
    public Result<InformationRequest> answer(RequestNumber number, WrittenNotice notice, Actor actor) {
        Given.value(notice, "notice");
        List<String> cited = notice.decisions().stream()
                .flatMap(decision -> decision.withheld().stream())
                .map(part -> part.exemption().id().value())
                .toList();
        return cases.act(
                number,
                CaseLocks.toRestOn(CaseKind.EXEMPTION, cited),
                context.stamp(actor),
                (acts, stores) -> acts.answer(
                        notice,
                        ExemptionInventory.of(
                                stores.exemptions().find(body(), cited).values())));
    }

    /**
     * Records that the requester withdraws a request.
     *
     * @param number the request
     * @param reason why, as far as said
     * @param actor who
     * @return the request; denied as {@link RequestActs#withdraw}
     */
    public Result<InformationRequest> withdraw(RequestNumber number, String reason, Actor actor) {
        return cases.act(number, actor, acts -> acts.withdraw(reason));
    }

    /**
     * Corrects a wrong day of receipt.
     *
     * @param number the request
     * @param day the right day
     * @param reason why
     * @param actor who
     * @return the request; denied as {@link RequestActs#correctReceipt}
     */
    public Result<InformationRequest> correctReceipt(RequestNumber number, LocalDate day, String reason, Actor actor) {
        return cases.act(number, actor, acts -> acts.correctReceipt(day, reason));
    }

    /**
     * Voids a request as a duplicate; its number stays used. Recorded on the request that stands as well. An objection to silence
     * brings it back (UU 14/2008 Pasal 35 ayat (1) huruf c).
     *
     * @param number the request to void
     * @param original the request that stands, which must exist
     * @param reason why
     * @param actor who
     * @return the voided request; denied as {@link RequestActs#voidDuplicate}
     */
    public Result<InformationRequest> voidDuplicate(
            RequestNumber number, RequestNumber original, String reason, Actor actor) {
        Given.value(original, "original");
        Stamp stamp = context.stamp(actor);
        return cases.act(
                number,
                CaseLocks.toChange(CaseKind.REQUEST, List.of(original.text())),
                stamp,
                (acts, stores) -> acts.voidDuplicate(
                                cases.get(stores, original),
                                context.match(stores, number.text(), original.text()),
                                reason)
                        .then(voided -> cases.follow(stores, original, stamp, kept -> kept.keepFor(number))));
    }

    /**
     * {@return the request as it is kept}
     *
     * @param number the request
     * @throws id.go.bekasikota.ppid.storage.NoSuchCaseException if the body has none of this number
     */
    public InformationRequest get(RequestNumber number) {
        return cases.get(number);
    }

    /**
     * Makes the proof of receipt as data, without identity (UU 14/2008 Pasal 22 ayat (4)).
     *
     * @param number the request
     * @return the slip, as the request stands after its last event
     * @throws id.go.bekasikota.ppid.law.PpidException if the body has none of this number
     */
    public ReceiptSlip slip(RequestNumber number) {
        return ReceiptSlip.of(get(number), context.body(), context.law());
    }

    /** {@return the requests whose answer is owed: all of them, those due soon, those overdue} */
    public OwedRequests owed() {
        return new OwedRequests(context);
    }

    /**
     * Lists requests for work, page by page.
     *
     * @param which in which states today, received when, and in which order
     * @param listing which page and unit
     * @return the page
     */
    public Page<InformationRequest> list(Worklist<RequestState> which, Listing listing) {
        return context.storage().inTransaction(stores -> new RequestPages(context, stores, which, listing).page());
    }

    /**
     * {@return the numbers of the requests received in a period, as the register lists them, page by page; those that were
     * voided too}
     *
     * @param period the days of receipt
     * @param listing which page and unit
     */
    public Page<RequestNumber> received(DateRange period, Listing listing) {
        return cases.received(period, listing, RequestNumber::new);
    }

    private String body() {
        return context.body().code();
    }

    private static Receipt receipt(RequestNumber number, Trigger received, ReceiveRequest command) {
        List<RequestedItem> items = new ArrayList<>();
        command.items().forEach(details -> items.add(new RequestedItem(items.size() + 1, details)));
        return new Receipt(
                number,
                command.unit(),
                received.date(),
                new Receipt.Arrival(
                        command.arrival().channel(),
                        command.arrival().manner(),
                        command.requester().kind(),
                        received.time()),
                items,
                command.purpose(),
                command.delivery(),
                command.category());
    }
}
