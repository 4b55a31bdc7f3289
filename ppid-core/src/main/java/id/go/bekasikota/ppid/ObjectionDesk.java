package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.command.FileObjection;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.AnswerFlag;
import id.go.bekasikota.ppid.objection.GroundFacts;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionActs;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.objection.ObjectionState;
import id.go.bekasikota.ppid.objection.SuperiorAnswer;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestActs;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.requester.Gap;
import id.go.bekasikota.ppid.requester.Identity;
import id.go.bekasikota.ppid.requester.RequesterMatch;
import id.go.bekasikota.ppid.storage.CaseKind;
import id.go.bekasikota.ppid.storage.Relation;
import id.go.bekasikota.ppid.storage.Stores;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The desk for objections (layanan keberatan), UU 14/2008 Pasal 35 and 36, PERKI 1/2021 Pasal 39 to 44. Every act is one
 * transaction; a denied act changes nothing. What an objection to silence does to a request that was voided as a duplicate is
 * recorded on that request. Thread-safe.
 */
public final class ObjectionDesk {
    private final DeskContext context;
    private final Cases<RequestNumber, InformationRequest, RequestActs> requests;
    private final Cases<ObjectionNumber, Objection, ObjectionActs> cases;

    ObjectionDesk(DeskContext context) {
        this.context = context;
        this.requests = RequestDesk.cases(context);
        this.cases = cases(context);
    }

    static Cases<ObjectionNumber, Objection, ObjectionActs> cases(DeskContext context) {
        Cases<RequestNumber, InformationRequest, RequestActs> requests = RequestDesk.cases(context);
        return new Cases<>(
                context,
                CaseKind.OBJECTION,
                Stores::objections,
                ObjectionNumber::text,
                Objection::acting,
                (objection, stores) -> units(objection, requests, stores),
                Optional.of(objection -> tie(objection.filing().request())));
    }

    /** The units of the request that it is about, and the unit whose officer took it in. */
    private static Collection<String> units(
            Objection objection, Cases<RequestNumber, InformationRequest, RequestActs> requests, Stores stores) {
        Set<String> units = new TreeSet<>();
        objection.history().events().get(0).stamp().by().homeUnit().ifPresent(units::add);
        objection
                .filing()
                .request()
                .ifPresent(request -> units.addAll(requests.get(stores, request).units()));
        return units;
    }

    /** The request that it is about, which it may bring back, and which other objections about it rest on. */
    private static CaseLocks tie(Optional<RequestNumber> request) {
        return CaseLocks.toChange(
                CaseKind.REQUEST, request.stream().map(RequestNumber::text).toList());
    }

    /** Who may take in an objection: about a request, the officers of its units; about a publication, those of every unit. */
    private Stamp within(Optional<InformationRequest> request, Stamp stamp) {
        return request.map(known -> context.within(known.units(), stamp)).orElse(stamp);
    }

    /**
     * Files an objection about a request.
     *
     * @param command what was typed; names the request
     * @param actor who records it
     * @return the objection; denied as {@link Objection#file}
     * @throws id.go.bekasikota.ppid.command.InvalidCommandException if it cannot be recorded at all
     */
    public Result<Objection> file(FileObjection command, Actor actor) {
        return file(command, UnaryOperator.identity(), actor);
    }

    /**
     * Files an objection about periodic information that was not published (UU 14/2008 Pasal 35 ayat (1) huruf b).
     *
     * @param command what was typed; may name a request, and must under {@code PeriodicObjection.NEEDS_REQUEST}
     * @param due the last day on which the information was due
     * @param actor who records it
     * @return the objection; denied as {@link Objection#file}
     * @throws id.go.bekasikota.ppid.command.InvalidCommandException if it cannot be recorded at all
     */
    public Result<Objection> fileAboutPublication(FileObjection command, LocalDate due, Actor actor) {
        Given.value(due, "due");
        if (due.isAfter(DateRange.ALWAYS.to())) {
            throw new PpidException("a publication is due on a day after the year 9999 (expected an earlier day)");
        }
        return file(command, facts -> facts.withPublicationDue(due), actor);
    }

    private Result<Objection> file(FileObjection command, UnaryOperator<GroundFacts> more, Actor actor) {
        context.check().require(command);
        Stamp stamp = context.stamp(actor);
        LocalTime time = context.times().timeOfDay();
        Identity objector = new Identity(command.objector(), command.representation());
        return cases.begin(
                tie(command.request()),
                stores -> {
                    Optional<InformationRequest> request =
                            command.request().map(number -> requests.get(stores, number));
                    Optional<String> unit = request.map(
                            known -> known.on(stamp.on(), context.law()).unit());
                    return Objection.file(
                            OpenGrounds.filing(time, unit.or(() -> stamp.by().homeUnit()), command),
                            () -> new ObjectionNumber(context.nextNumber(stores, "K", unit.orElse("ppid"), stamp.on())),
                            more.apply(request.map(
                                            known -> new OpenGrounds(context, stores).of(known, objector, stamp.on()))
                                    .orElseGet(() -> GroundFacts.builder().build())),
                            context.law(),
                            within(request, stamp));
                },
                Objection::number,
                (stores, objection) -> {
                    stores.identities().put(body(), objection.number().text(), objector);
                    follow(stores, objection, stamp);
                });
    }

    private Result<Objection> act(
            ObjectionNumber number, Actor actor, BiFunction<ObjectionActs, Stores, Result<Objection>> act) {
        return act(number, CaseLocks.NONE, context.stamp(actor), act);
    }

    /** Carries out an act on an objection, and what it does to a request that was voided as a duplicate. */
    private Result<Objection> act(
            ObjectionNumber number,
            CaseLocks more,
            Stamp stamp,
            BiFunction<ObjectionActs, Stores, Result<Objection>> act) {
        return cases.act(
                number,
                more,
                stamp,
                (acts, stores) -> act.apply(acts, stores).then(after -> follow(stores, after, stamp)));
    }

    private void follow(Stores stores, Objection after, Stamp stamp) {
        boolean onSilence = after.filing().grounds().stream().anyMatch(found -> found.ground() == ObjectionGround.C);
        after.filing()
                .request()
                .filter(request -> onSilence)
                .ifPresent(request -> requests.follow(
                        stores,
                        request,
                        stamp,
                        acts -> bringsBack(stores, request, after)
                                ? acts.undoVoiding(after.number().text())
                                : acts.restoreVoiding(after.number().text())));
    }

    /** A stranger's objection brings nothing back unless the superior upholds it. */
    private boolean bringsBack(Stores stores, RequestNumber request, Objection objection) {
        boolean byAnother =
                context.match(stores, request.text(), objection.number().text()) == RequesterMatch.OTHER;
        return objection.bringsBack(context.law()) && (objection.answered().isPresent() || !byAnother);
    }

    /**
     * Lists what is missing in who objects, the special power of attorney and its stamp duty included (PERKI 1/2021 Pasal 39,
     * 41 ayat (5) huruf d), and whether somebody else than the requester objects. No text stops an objection for it: the register
     * records it, the superior decides.
     *
     * @param number the objection
     * @return the gaps
     * @throws id.go.bekasikota.ppid.law.PpidException if the identity of the objection is not kept
     */
    public Set<Gap> gaps(ObjectionNumber number) {
        return context.storage()
                .inTransaction(stores -> new ObjectionReview(context, stores).gaps(cases.get(stores, number)));
    }

    /**
     * Enters an objection in the register (PERKI 1/2021 Pasal 43).
     *
     * @param number the objection
     * @param actor who
     * @return the objection; denied as {@link ObjectionActs#enter}
     */
    public Result<Objection> enter(ObjectionNumber number, Actor actor) {
        return cases.act(number, actor, ObjectionActs::enter);
    }

    /**
     * Corrects a wrong day of receipt.
     *
     * @param number the objection
     * @param day the right day
     * @param reason why
     * @param actor who
     * @return the objection; denied as {@link ObjectionActs#correctReceipt}
     */
    public Result<Objection> correctReceipt(ObjectionNumber number, LocalDate day, String reason, Actor actor) {
        return act(number, actor, (acts, stores) -> acts.correctReceipt(day, reason));
    }

    /**
     * Settles an objection amicably; grounds b to g only (UU 14/2008 Pasal 35 ayat (2)).
     *
     * @param number the objection
     * @param grounds the grounds settled
     * @param terms what was agreed
     * @param document the record of it
     * @param actor who
     * @return the objection; denied as {@link ObjectionActs#settle}
     */
    public Result<Objection> settle(
            ObjectionNumber number, Set<ObjectionGround> grounds, String terms, DocumentRef document, Actor actor) {
        return cases.act(number, actor, acts -> acts.settle(grounds, terms, document));
    }

    /**
     * Records the answer of Atasan PPID (UU 14/2008 Pasal 36 ayat (2), PERKI 1/2021 Pasal 44), and on each exemption that it
     * names what it opens to the public (Pasal 11 ayat (2)).
     *
     * @param number the objection
     * @param answer the answer
     * @param actor Atasan PPID
     * @return the objection; denied as {@link ObjectionActs#answer}
     * @throws id.go.bekasikota.ppid.law.PpidException if it opens an exemption that the body has not
     */
    public Result<Objection> answer(ObjectionNumber number, SuperiorAnswer answer, Actor actor) {
        Given.value(answer, "answer");
        Stamp stamp = context.stamp(actor);
        CaseLocks held = Openings.held(answer.opens())
                .and(CaseLocks.toRestOn(CaseKind.EXEMPTION, stores -> attachedIds(stores, answer)));
        return act(
                number,
                held,
                stamp,
                (acts, stores) -> acts.answer(answer, attached(stores, answer))
                        .then(answered -> new Openings(context, stores)
                                .record(number.text(), answer.opens(), answered.opens(), stamp)));
    }

    /**
     * Returns what the answer to an objection is flagged with: one person may be PPID and acting Atasan PPID, which PERKI 1/2021
     * Pasal 1 angka 10 leaves open.
     *
     * @param number the objection
     * @return the flags; none while there is no answer. PPID is whoever answered the request and, where the organisation is known,
     *     who holds the office on the day of the answer
     */
    public Set<AnswerFlag> flags(ObjectionNumber number) {
        return context.storage()
                .inTransaction(stores -> new ObjectionReview(context, stores).flags(cases.get(stores, number)));
    }

    /**
     * Records that the objector received the answer, from which the days for a petition run (UU 14/2008 Pasal 37 ayat (2)).
     *
     * @param number the objection
     * @param actor who
     * @return the objection; denied as {@link ObjectionActs#receiveAnswer}
     */
    public Result<Objection> receiveAnswer(ObjectionNumber number, Actor actor) {
        return cases.act(number, actor, ObjectionActs::receiveAnswer);
    }

    /**
     * Records that what Atasan PPID ordered was done.
     *
     * @param number the objection
     * @param done what was done
     * @param actor who
     * @return the objection; denied as {@link ObjectionActs#execute}
     */
    public Result<Objection> execute(ObjectionNumber number, String done, Actor actor) {
        return cases.act(number, actor, acts -> acts.execute(done));
    }

    /**
     * Records that the objector withdraws the objection.
     *
     * @param number the objection
     * @param reason why, as far as said
     * @param actor who
     * @return the objection; denied as {@link ObjectionActs#withdraw}
     */
    public Result<Objection> withdraw(ObjectionNumber number, String reason, Actor actor) {
        return act(number, actor, (acts, stores) -> acts.withdraw(reason));
    }

    /**
     * {@return the objection as it is kept}
     *
     * @param number the objection
     * @throws id.go.bekasikota.ppid.storage.NoSuchCaseException if the body has none of this number
     */
    public Objection get(ObjectionNumber number) {
        return cases.get(number);
    }

    /**
     * {@return the objections about a request: the objections in order of their numbers}
     *
     * @param request the request
     */
    public List<Objection> about(RequestNumber request) {
        Given.value(request, "request");
        return context.storage().inTransaction(stores -> new FollowUps(context, stores).objections(request));
    }

    /**
     * Lists objections for work, page by page.
     *
     * @param which in which states today, received when, and in which order
     * @param listing which page; of a unit are the objections about the requests that it had when they were filed, and those about
     *     publications that its officers took in
     * @return the page
     */
    public Page<Objection> list(Worklist<ObjectionState> which, Listing listing) {
        return context.storage().inTransaction(stores -> new ObjectionPages(context, stores, which, listing).page());
    }

    /**
     * {@return the numbers of the objections received in a period, as the register lists them, page by page}
     *
     * @param period the days of receipt
     * @param listing which page and unit, as {@link #list} says of which unit an objection is
     */
    public Page<ObjectionNumber> received(DateRange period, Listing listing) {
        return cases.received(period, listing, ObjectionNumber::new);
    }

    private ExemptionInventory attached(Stores stores, SuperiorAnswer answer) {
        return answer.exemption()
                .map(attached -> context.decidedBy(stores, attached.number()))
                .orElseGet(() -> ExemptionInventory.of(List.of()));
    }

    private Collection<String> attachedIds(Stores stores, SuperiorAnswer answer) {
        return answer.exemption()
                .map(attached -> stores.exemptions().linked(body(), Relation.LETTER, attached.number()))
                .orElseGet(List::of);
    }

    private String body() {
        return context.body().code();
    }
}
