package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.command.FileObjection;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.AnswerFlag;
import id.go.bekasikota.ppid.objection.GroundFacts;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionActs;
import id.go.bekasikota.ppid.objection.ObjectionFiling;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.objection.RequestGrounds;
import id.go.bekasikota.ppid.objection.SuperiorAnswer;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.request.Gap;
import id.go.bekasikota.ppid.request.Identity;
import id.go.bekasikota.ppid.request.IdentityCheck;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestEvent;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.storage.LifecycleStores;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The desk for objections (layanan keberatan), UU 14/2008 Pasal 35 and 36, PERKI 1/2021 Pasal 39 to 44. Every act is one
 * transaction; a denied act changes nothing. Thread-safe.
 */
public final class ObjectionDesk {
    private static final Office.Docket<Objection, ObjectionActs> OBJECTIONS =
            new Office.Docket<>(LifecycleStores::objections, Objection::acting);

    private final Office office;

    ObjectionDesk(Office office) {
        this.office = office;
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
        return file(command, facts -> facts.withPublicationDue(due), actor);
    }

    private Result<Objection> file(FileObjection command, UnaryOperator<GroundFacts> more, Actor actor) {
        office.check().require(command);
        Stamp stamp = office.stamp(actor);
        LocalTime time = office.timeOfDay();
        return office.storage().inTransaction(stores -> {
            Optional<InformationRequest> request =
                    command.request().map(number -> office.require(stores.requests(), number.text()));
            GroundFacts facts = more.apply(request.map(known -> RequestGrounds.of(known, stamp.on(), office.law()))
                    .orElseGet(() -> GroundFacts.builder().build()));
            Result<Objection> attempt =
                    Objection.file(filing(new ObjectionNumber("-"), time, command), facts, office.law(), stamp);
            if (attempt.denial().isPresent()) {
                return attempt;
            }
            String unit = request.map(
                            known -> known.on(stamp.on(), office.law()).unit())
                    .orElse("ppid");
            ObjectionNumber number = new ObjectionNumber(office.nextNumber(stores, "K", unit, stamp.on()));
            Objection objection = Objection.file(filing(number, time, command), facts, office.law(), stamp)
                    .orThrow();
            office.add(stores.objections(), number.text(), objection);
            stores.identities()
                    .put(
                            office.body().code(),
                            number.text(),
                            new Identity(command.objector(), command.representation()));
            return Result.of(objection);
        });
    }

    /**
     * Lists what is missing in who objects, the special power of attorney and its stamp duty included (PERKI 1/2021 Pasal 39,
     * 41 ayat (5) huruf d). No text stops an objection for it.
     *
     * @param number the objection
     * @return the gaps
     * @throws id.go.bekasikota.ppid.law.PpidException if the identity of the objection is not kept
     */
    public Set<Gap> gaps(ObjectionNumber number) {
        return office.storage().inTransaction(stores -> {
            Objection objection = office.require(stores.objections(), number.text());
            Identity identity = stores.identities()
                    .find(office.body().code(), objection.number().text())
                    .orElseThrow(() -> Office.withoutIdentity(number.text()));
            return IdentityCheck.ofObjector(identity, office.law().policy());
        });
    }

    /**
     * Enters an objection in the register (PERKI 1/2021 Pasal 43).
     *
     * @param number the objection
     * @param actor who
     * @return the objection; denied as {@link ObjectionActs#enter}
     */
    public Result<Objection> enter(ObjectionNumber number, Actor actor) {
        return office.act(OBJECTIONS, number.text(), actor, ObjectionActs::enter);
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
        return office.act(OBJECTIONS, number.text(), actor, acts -> acts.correctReceipt(day, reason));
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
        return office.act(OBJECTIONS, number.text(), actor, acts -> acts.settle(grounds, terms, document));
    }

    /**
     * Records the answer of Atasan PPID (UU 14/2008 Pasal 36 ayat (2), PERKI 1/2021 Pasal 44).
     *
     * @param number the objection
     * @param answer the answer
     * @param actor Atasan PPID
     * @return the objection; denied as {@link ObjectionActs#answer}
     */
    public Result<Objection> answer(ObjectionNumber number, SuperiorAnswer answer, Actor actor) {
        return office.act(
                OBJECTIONS, number.text(), actor, (acts, stores) -> acts.answer(answer, office.inventory(stores)));
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
        return office.storage().inTransaction(stores -> {
            Objection objection = office.require(stores.objections(), number.text());
            return objection.flags(ppid(stores, objection));
        });
    }

    private List<Actor> ppid(LifecycleStores stores, Objection objection) {
        Stream<Actor> decided = objection.filing().request().stream()
                .map(request -> office.require(stores.requests(), request.text()))
                .flatMap(request -> request.history().recorded(RequestEvent.Answered.class).stream())
                .map(answered -> answered.stamp().by());
        Stream<Actor> inOffice = office.organization().stream()
                .flatMap(known -> objection.answered().stream().map(answer -> known.holderOn(Role.PPID, answer.on())));
        return Stream.concat(decided, inOffice).toList();
    }

    /**
     * Records that the objector received the answer, from which the days for a petition run (UU 14/2008 Pasal 37 ayat (2)).
     *
     * @param number the objection
     * @param actor who
     * @return the objection; denied as {@link ObjectionActs#receiveAnswer}
     */
    public Result<Objection> receiveAnswer(ObjectionNumber number, Actor actor) {
        return office.act(OBJECTIONS, number.text(), actor, ObjectionActs::receiveAnswer);
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
        return office.act(OBJECTIONS, number.text(), actor, acts -> acts.execute(done));
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
        return office.act(OBJECTIONS, number.text(), actor, acts -> acts.withdraw(reason));
    }

    /**
     * Returns an objection.
     *
     * @param number the objection
     * @return the objection as it is kept
     * @throws id.go.bekasikota.ppid.law.PpidException if the body has none of this number
     */
    public Objection get(ObjectionNumber number) {
        return office.find(OBJECTIONS, number.text());
    }

    /**
     * Returns the objections about a request.
     *
     * @param request the request
     * @return the objections in order of their numbers
     */
    public List<Objection> about(RequestNumber request) {
        return office.storage().inTransaction(stores -> about(stores, request));
    }

    List<Objection> about(LifecycleStores stores, RequestNumber request) {
        return office.all(stores.objections()).stream()
                .filter(objection ->
                        objection.filing().request().filter(request::equals).isPresent())
                .toList();
    }

    private static ObjectionFiling filing(ObjectionNumber number, LocalTime time, FileObjection command) {
        ObjectionFiling.Builder builder = command.request().isPresent()
                ? ObjectionFiling.about(command.request().get(), command.information())
                : ObjectionFiling.aboutPublication(command.information());
        return builder.on(command.grounds()).at(time).numbered(number, command.form());
    }
}
