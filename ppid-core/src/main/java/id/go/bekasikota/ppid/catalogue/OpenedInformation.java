package id.go.bekasikota.ppid.catalogue;

import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.DeclaredOpen;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.exemption.ExemptionState;
import id.go.bekasikota.ppid.exemption.OpeningOrder;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Information that is no longer exempt (informasi yang telah terbuka) and must be available, PP 61/2010 Pasal 11, PERKI
 * 1/2021 Pasal 52.
 *
 * @param exemption the exemption that ended or was opened
 * @param source how it came to be open, which its entry in the public list names
 * @param since the first day on which it is public
 */
@JsonForm
public record OpenedInformation(
        Exemption exemption, EntrySource source, @JsonIso LocalDate since) {

    /**
     * Finds what is open on a day and has no entry: none of the entries in the list is tied to its exemption.
     *
     * @param exemptions the exemptions of the body
     * @param entries the entries of the body
     * @param asOf the day
     * @return an unmodifiable list in the order of the exemptions
     */
    public static List<OpenedInformation> withoutEntry(
            ExemptionInventory exemptions, Collection<CatalogueEntry> entries, LocalDate asOf) {
        Given.value(exemptions, "exemptions");
        return exemptions.all().stream()
                .filter(exemption -> isOpen(exemption, asOf))
                .filter(exemption -> entries.stream()
                        .noneMatch(entry -> entry.links().contains(exemption.id()) && !entry.isRemovedOn(asOf)))
                .map(exemption -> new OpenedInformation(
                        exemption,
                        source(exemption, asOf),
                        exemption.publicFrom().orElse(asOf)))
                .toList();
    }

    /** {@return the article that demands the entry} */
    public Citation citation() {
        return source.citation();
    }

    /** {@return the origin that its entry names: source, exemption and what opened it} */
    public EntryOrigin origin() {
        String reference = exemption
                .opening()
                .map(OpeningOrder::reference)
                .orElseGet(() -> exemption.lastDecision().letter().number());
        return EntryOrigin.opened(source, exemption.id(), reference);
    }

    /**
     * Lists what PPID does with what was declared open (UU 14/2008 Pasal 11 ayat (2), PERKI 1/2021 Pasal 52 ayat (3)-(4)).
     *
     * @param declared what was declared open and has no entry in the public list yet
     * @param exemptions the exemptions of the body
     * @param asOf the day
     * @return for each: to open the exemption that it may be under, where none was named and none opened by that decision, and
     *     to enter it in the public list; a last day stands where the order sets one
     */
    public static List<NextStep> steps(
            Collection<DeclaredOpen> declared, ExemptionInventory exemptions, LocalDate asOf) {
        Given.value(declared, "declared");
        Given.value(exemptions, "exemptions");
        Given.value(asOf, "asOf");
        return OpenedSteps.of(declared, exemptions, asOf);
    }

    /**
     * Lists the exemptions that PPID opens because they cover anew what was opened to the public (UU 14/2008 Pasal 18 ayat (1)
     * huruf g).
     *
     * @param declared what was declared open, with or without an entry in the public list
     * @param exemptions the exemptions that may cover it
     * @param asOf the day
     * @return one step for each exemption in force, without a last day: no text sets one
     */
    public static List<NextStep> stepsAgain(
            Collection<DeclaredOpen> declared, ExemptionInventory exemptions, LocalDate asOf) {
        Given.value(declared, "declared");
        Given.value(exemptions, "exemptions");
        Given.value(asOf, "asOf");
        return OpenedSteps.again(declared, exemptions, asOf);
    }

    private static boolean isOpen(Exemption exemption, LocalDate day) {
        ExemptionState state = exemption.state(day);
        return state == ExemptionState.ENDED || state == ExemptionState.OPENED;
    }

    private static EntrySource source(Exemption exemption, LocalDate day) {
        if (exemption.state(day) == ExemptionState.ENDED) {
            return EntrySource.ENDED;
        }
        return exemption.opening().map(order -> EntrySource.of(order.cause())).orElse(EntrySource.OPENED);
    }
}
