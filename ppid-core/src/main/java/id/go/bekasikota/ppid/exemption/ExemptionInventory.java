package id.go.bekasikota.ppid.exemption;

import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.text.Alike;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * All exemptions of a body (inventaris informasi yang dikecualikan), from which the exempt list of any day is made.
 *
 * <p>No text prints the term Daftar Informasi yang Dikecualikan; the list is practice on the columns of PERKI 1/2021 annex
 * II. Immutable and thread-safe.
 */
public final class ExemptionInventory {
    /** The article by which a mediated decision opens. */
    private static final Citation MEDIATED = Citation.parse("UU 14/2008 Pasal 39");

    private final Map<ExemptionId, Exemption> byId;

    private ExemptionInventory(Map<ExemptionId, Exemption> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    /**
     * {@return an inventory, in this order}
     *
     * @param exemptions the exemptions, each identity once
     * @throws PpidException if an identity stands twice
     */
    public static ExemptionInventory of(Collection<Exemption> exemptions) {
        Given.value(exemptions, "exemptions");
        Map<ExemptionId, Exemption> byId = new LinkedHashMap<>();
        for (Exemption exemption : exemptions) {
            if (byId.put(exemption.id(), exemption) != null) {
                throw new PpidException("the exemption \"" + exemption.id() + "\" stands twice (expected it once)");
            }
        }
        return new ExemptionInventory(byId);
    }

    /** {@return all exemptions, an unmodifiable list in order, of all days} */
    public List<Exemption> all() {
        return List.copyOf(byId.values());
    }

    /**
     * Finds an exemption.
     *
     * @param id its identity
     * @return the exemption; empty where there is none
     */
    public Optional<Exemption> find(ExemptionId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Finds the exemption that a letter decided or changed.
     *
     * @param letter the number of the classification letter
     * @return the exemption; empty where no letter of the inventory has this number
     */
    public Optional<Exemption> decidedBy(String letter) {
        return byId.values().stream()
                .filter(exemption -> exemption.decisions().stream()
                        .anyMatch(decision -> decision.letter().number().equals(letter)))
                .findFirst();
    }

    /**
     * {@return the standing of an exemption on a day; not classified where there is no such exemption}
     *
     * @param id its identity
     * @param day the day
     */
    public ExemptionState stateOf(ExemptionId id, LocalDate day) {
        return find(id).map(exemption -> exemption.state(day)).orElse(ExemptionState.NOT_CLASSIFIED);
    }

    /**
     * {@return what is exempt on a day, an unmodifiable list in order}
     *
     * @param day the day
     */
    public List<Exemption> inForceOn(LocalDate day) {
        return byId.values().stream()
                .filter(exemption -> exemption.isInForceOn(day))
                .toList();
    }

    /**
     * {@return the exempt list (daftar informasi yang dikecualikan) of a day, numbered from 1, an unmodifiable list: one row
     * for each exemption in force}
     *
     * @param day the day
     */
    public List<ExemptRow> listOn(LocalDate day) {
        List<Exemption> exempt = inForceOn(day);
        return IntStream.range(0, exempt.size())
                .mapToObj(index -> ExemptRow.of(index + 1, exempt.get(index), day))
                .toList();
    }

    /**
     * {@return what is exempt on a day and ends by a date within a span, an unmodifiable list in order}
     *
     * @param day the day
     * @param until the last day of the span, inclusive
     */
    public List<Exemption> endingBetween(LocalDate day, LocalDate until) {
        return inForceOn(day).stream()
                .filter(exemption -> exemption
                        .publicFrom(day)
                        .filter(end -> !end.isAfter(until))
                        .isPresent())
                .toList();
    }

    /**
     * Finds the acts that cite an exemption which was not in force on their day: never classified, ended or opened; or of which
     * a part was open to the public by then, so that only the rest could be refused.
     *
     * @param citings the acts
     * @return an unmodifiable list in their order; only those that do not hold
     */
    public List<Citing.Fault> faults(Collection<Citing> citings) {
        Given.value(citings, "citings");
        return citings.stream().flatMap(citing -> fault(citing).stream()).toList();
    }

    /**
     * Says what stands against an act that cites a letter on a day, by the article nearest to it.
     *
     * @param id the exemption cited
     * @param letter the number of the classification letter cited
     * @param day the day of the act
     * @return empty while the exemption is in force by this letter; else why not, as {@link Exemption#bar(String, LocalDate)}, or
     *     that the body has no such exemption (UU 14/2008 Pasal 19)
     */
    public Optional<Citing.Problem> bar(ExemptionId id, String letter, LocalDate day) {
        return find(id).map(exemption -> exemption.bar(letter, day)).orElseGet(() -> Optional.of(unknown(id, day)));
    }

    /**
     * {@return whether an opening names no exemption and its decision opened none since: it is still to be said which exemption
     * it opens, if any} What was agreed in mediation was refused on none (UU 14/2008 Pasal 40 ayat (2)).
     *
     * @param open what was opened
     */
    public boolean isUnnamed(DeclaredOpen open) {
        Given.value(open, "open");
        return open.opening().exemption().isEmpty()
                && !open.citation().equals(MEDIATED)
                && byId.values().stream()
                        .flatMap(exemption -> exemption.opening().stream())
                        .noneMatch(order ->
                                order.cause() == open.by() && order.reference().equals(open.decision()));
    }

    /**
     * Finds an act that was overruled for the public by an answer or decision which names no exemption, so that the one cited is
     * still in force.
     *
     * @param citing the act
     * @param open what was opened after it
     * @param asOf the day
     * @return the finding (UU 14/2008 Pasal 11 ayat (2)); empty where the exemption cited is in force no more
     */
    public Optional<Citing.Fault> overruled(Citing citing, DeclaredOpen open, LocalDate asOf) {
        Given.value(citing, "citing");
        return find(citing.exemption())
                .filter(exemption -> exemption.isInForceOn(asOf))
                .map(exemption -> Citing.Problem.unnamed(exemption.id(), open))
                .map(problem -> fault(citing, problem));
    }

    private Optional<Citing.Fault> fault(Citing citing) {
        return problem(citing.exemption(), citing.date()).map(problem -> fault(citing, problem));
    }

    private static Citing.Fault fault(Citing citing, Citing.Problem problem) {
        return new Citing.Fault(citing, problem.state(), problem.citation(), problem.text());
    }

    /**
     * Finds what an objection or a dispute opened to the public under another letter, where an exemption covers the same
     * information: that is never exempt again (UU 14/2008 Pasal 18 ayat (1) huruf g), whatever its letter.
     *
     * @param exemption the exemption, of this inventory or not yet
     * @param day the day
     * @return the finding; empty where nothing of that name was opened by then
     */
    public Optional<Citing.Problem> openedBefore(Exemption exemption, LocalDate day) {
        ExemptionId id = Given.value(exemption, "exemption").id();
        return byId.values().stream()
                .filter(other -> !other.id().equals(id))
                .flatMap(other -> other.declaredOpen(day).stream()
                        .filter(open -> isOf(open, exemption))
                        .map(open -> Citing.Problem.openedBefore(id, other.id(), open)))
                .findFirst();
    }

    /**
     * Finds the exemptions by which something that was opened to the public would be exempt again, under a letter that the
     * opening does not name (UU 14/2008 Pasal 18 ayat (1) huruf g).
     *
     * @param open what was opened
     * @param day the day
     * @return those in force on the day, an unmodifiable list in order
     */
    public List<Exemption> again(DeclaredOpen open, LocalDate day) {
        return inForceOn(day).stream()
                .filter(exemption -> !open.opening().exemption().equals(Optional.of(exemption.id())))
                .filter(exemption -> isOf(open, exemption))
                .toList();
    }

    private static boolean isOf(DeclaredOpen open, Exemption exemption) {
        return open.opening().information().stream()
                .map(Alike::plain)
                .anyMatch(Alike.plain(exemption.lastDecision().test().information())::equals);
    }

    private Optional<Citing.Problem> problem(ExemptionId id, LocalDate day) {
        return find(id).map(exemption ->
                        exemption.bar(day).or(() -> exemption.finding(day)).or(() -> openedBefore(exemption, day)))
                .orElseGet(() -> Optional.of(unknown(id, day)));
    }

    private static Citing.Problem unknown(ExemptionId id, LocalDate day) {
        ExemptionState state = ExemptionState.NOT_CLASSIFIED;
        return Citing.Problem.notInForce(id, state, state.citation(), day, day);
    }

    @Override
    public String toString() {
        return "ExemptionInventory" + byId.keySet();
    }
}
