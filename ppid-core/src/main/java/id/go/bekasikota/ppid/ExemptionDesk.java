package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.command.CommandCheck;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.Citing;
import id.go.bekasikota.ppid.exemption.Classification;
import id.go.bekasikota.ppid.exemption.ConsequenceTest;
import id.go.bekasikota.ppid.exemption.DeclaredOpen;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionActs;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.exemption.ExemptionState;
import id.go.bekasikota.ppid.exemption.OpeningOrder;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.storage.CaseKind;
import id.go.bekasikota.ppid.storage.Relation;
import id.go.bekasikota.ppid.storage.Stores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The desk for exempt information (informasi yang dikecualikan), UU 14/2008 Pasal 17 to 20, PP 61/2010, PERKI 1/2021 Pasal 49
 * to 53. Every act is one transaction; a denied act changes nothing. Thread-safe.
 */
public final class ExemptionDesk {
    private final DeskContext context;
    private final Cases<ExemptionId, Exemption, ExemptionActs> cases;

    ExemptionDesk(DeskContext context) {
        this.context = context;
        this.cases = new Cases<>(
                context,
                CaseKind.EXEMPTION,
                Stores::exemptions,
                ExemptionId::value,
                Exemption::acting,
                (exemption, stores) -> units(exemption.lastDecision().test()));
    }

    private static List<String> units(ConsequenceTest test) {
        return test.subject().unit().stream().toList();
    }

    /**
     * Classifies information as exempt (PP 61/2010 Pasal 3 and 4).
     *
     * @param test the consequence test, made before
     * @param letter the classification letter, by whose number the exemption is known
     * @param actor who records it
     * @return the exemption; denied as {@link Exemption#classify}; with a remark where the same information was opened to the
     *     public under another letter (UU 14/2008 Pasal 18 ayat (1) huruf g)
     * @throws id.go.bekasikota.ppid.storage.DuplicateCaseException if the body has a letter of this number
     */
    public Result<Exemption> classify(ConsequenceTest test, Classification letter, Actor actor) {
        complete(test, letter);
        ExemptionId id = ExemptionId.of(letter.number());
        Stamp stamp = context.within(units(test), context.stamp(actor));
        return cases.begin(
                CaseLocks.NONE,
                stores -> reminded(stores, Exemption.classify(id, test, letter, context.law(), stamp)),
                Exemption::id);
    }

    /** Where the same information was opened to the public under another letter, the officer is told. */
    private Result<Exemption> reminded(Stores stores, Result<Exemption> classified) {
        return classified.denial().isPresent()
                ? classified
                : context.inventory(stores)
                        .openedBefore(classified.orThrow(), context.today())
                        .map(opened -> Result.of(classified.orThrow(), opened.text()))
                        .orElse(classified);
    }

    /**
     * Changes a classification on a new test (PP 61/2010 Pasal 10).
     *
     * @param number the exemption
     * @param test the new test
     * @param letter the new letter
     * @param actor who records it
     * @return the exemption; denied as {@link ExemptionActs#reclassify}
     */
    public Result<Exemption> reclassify(ExemptionId number, ConsequenceTest test, Classification letter, Actor actor) {
        complete(test, letter);
        return cases.act(number, actor, acts -> acts.reclassify(test, letter));
    }

    private static void complete(ConsequenceTest test, Classification letter) {
        CommandCheck.complete("test", test);
        CommandCheck.complete("letter", letter);
    }

    /**
     * Opens exempt information (PP 61/2010 Pasal 5 ayat (2), 8 ayat (3), 11; PERKI 1/2021 Pasal 52).
     *
     * @param number the exemption
     * @param order what opens it
     * @param actor who
     * @return the exemption; denied as {@link ExemptionActs#open}
     */
    public Result<Exemption> open(ExemptionId number, OpeningOrder order, Actor actor) {
        CommandCheck.complete("order", order);
        return cases.act(number, actor, acts -> acts.open(order));
    }

    /**
     * {@return the exemption as it is kept}
     *
     * @param number the exemption
     * @throws id.go.bekasikota.ppid.storage.NoSuchCaseException if the body has none of this id
     */
    public Exemption get(ExemptionId number) {
        return cases.get(number);
    }

    /** {@return all exemptions of the body, with the exempt list (DIK) and what is about to end} */
    public ExemptionInventory inventory() {
        return context.storage().inTransaction(context::inventory);
    }

    /**
     * Lists the exemptions that end by their date within some working days, and then open by themselves (PP 61/2010 Pasal 11
     * ayat (3)).
     *
     * @param workingDays how many working days from today, 0 for today
     * @return the exemptions in force today whose information is public by that day; where it lies beyond the calendar, by the
     *     last day that the calendar knows
     */
    public List<Exemption> expiringWithin(int workingDays) {
        LocalDate today = context.today();
        return inventory().endingBetween(today, context.law().ahead(today, workingDays));
    }

    /**
     * Lists exemptions for work, page by page; the most urgent are those that become public first.
     *
     * @param which in which states today, begun when, and in which order
     * @param listing which page and unit
     * @return the page
     */
    public Page<Exemption> list(Worklist<ExemptionState> which, Listing listing) {
        Given.value(which, "which");
        Given.value(listing, "listing");
        return context.storage().inTransaction(stores -> new ExemptionPages(context, stores, which, listing).page());
    }

    /**
     * Finds refusals that cite a decision which is not, or no longer, in force; of which a part was open to the public by then; or
     * that an objection or dispute overruled for the public without naming the exemption, which so can still be cited.
     *
     * @return each such refusal with the article, by the day of the written notice
     */
    public List<Citing.Fault> unfoundedRefusals() {
        return context.storage().inTransaction(stores -> {
            ExemptionInventory inventory = context.inventory(stores);
            List<Citing> citings = new ArrayList<>();
            stores.requests()
                    .links(
                            context.body().code(),
                            Relation.CITES,
                            (id, link) -> citings.add(new Citing(id, new ExemptionId(link.target()), link.on())));
            List<Citing.Fault> faults = new ArrayList<>(inventory.faults(citings));
            Map<String, List<DeclaredOpen>> unnamed = unnamed(stores, inventory);
            citings.forEach(citing -> unnamed.getOrDefault(citing.reference(), List.of())
                    .forEach(open ->
                            inventory.overruled(citing, open, context.today()).ifPresent(faults::add)));
            return List.copyOf(faults);
        });
    }

    /** What was opened under no exemption named, by the request that it followed. */
    private Map<String, List<DeclaredOpen>> unnamed(Stores stores, ExemptionInventory inventory) {
        LocalDate today = context.today();
        FollowUps followUps = new FollowUps(context, stores);
        Map<String, List<DeclaredOpen>> unnamed = new HashMap<>();
        opening(stores)
                .forEach(objection -> objection.filing().request().ifPresent(request -> {
                    List<DeclaredOpen> opened = new ArrayList<>(objection.opened(today));
                    followUps
                            .lastPetition(objection.number(), today)
                            .ifPresent(dispute -> opened.addAll(dispute.opened(today, context.law())));
                    opened.removeIf(open -> !inventory.isUnnamed(open));
                    unnamed.computeIfAbsent(request.text(), key -> new ArrayList<>())
                            .addAll(opened);
                }));
        return unnamed;
    }

    /** The objections whose answer, or a dispute on which, opened something. */
    private Collection<Objection> opening(Stores stores) {
        Set<String> numbers = new TreeSet<>();
        context.opening(stores.objections())
                .forEach(objection -> numbers.add(objection.number().text()));
        context.opening(stores.disputes())
                .forEach(dispute -> numbers.add(dispute.number().objection().text()));
        return stores.objections().find(context.body().code(), numbers).values();
    }
}
