package id.go.bekasikota.ppid.catalogue;

import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.law.Result;
import java.util.Collection;
import java.util.List;

/**
 * What may be done with the public list (tindakan atas Daftar Informasi Publik), bound to the law and to who acts when. Each
 * act gives the list with one event more, or the denial that says why not. Immutable and thread-safe.
 */
public final class PublicListActs {
    private final PublicList list;
    private final Deadlines law;
    private final Stamp stamp;

    PublicListActs(PublicList list, Deadlines law, Stamp stamp) {
        this.list = list;
        this.law = law;
        this.stamp = stamp;
    }

    /**
     * Updates the list, at least every six months (PERKI 1/2021 Pasal 45 ayat (7)).
     *
     * @param decision the new decision of PPID, approved by Atasan PPID
     * @param entries what is in the list now
     * @param exemptions the exemptions of the body
     * @return the updated list; denied as the first decision, and where the decision is not later than the last one
     */
    public Result<PublicList> update(
            ListDecision decision, Collection<CatalogueEntry> entries, ExemptionInventory exemptions) {
        Attempt attempt = new Attempt(ListActKind.UPDATE, "decided", law, stamp);
        ListRules rules = new ListRules(decision, attempt);
        return attempt.result(
                () -> rules.update(list.lastDecision()).or(() -> rules.contents(entries, exemptions)),
                () -> list.plus(
                        stamp,
                        new PublicListEvents.Updated(
                                decision, numbers(entries), list.lastDecision().date())));
    }

    static List<EntryNumber> numbers(Collection<CatalogueEntry> entries) {
        return entries.stream().map(entry -> entry.entry().number()).distinct().toList();
    }
}
