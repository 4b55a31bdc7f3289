package id.go.bekasikota.ppid.catalogue;

import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.text.CodePointOrder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What may be done with an entry of the public list (tindakan atas informasi publik), bound to the law and to who acts when.
 * Each act gives the entry with one event more, or the denial that says why not. Immutable and thread-safe.
 */
public final class EntryActs {
    private final CatalogueEntry entry;
    private final Deadlines law;
    private final Stamp stamp;

    /** The function takes what is appended; nothing is where an act changes nothing. */
    EntryActs(CatalogueEntry entry, Deadlines law, Stamp stamp) {
        this.entry = entry;
        this.law = law;
        this.stamp = stamp;
    }

    /**
     * Changes the fields.
     *
     * @param fields the fields now
     * @return the changed entry; denied where it is removed
     */
    public Result<CatalogueEntry> amend(EntryFields fields) {
        return act(EntryActKind.AMEND, rules -> rules.amend(fields), new EntryEvents.Amended(fields));
    }

    /**
     * Ties the entry to an exemption of it or of a part of it; while one of the whole is in force it is not published.
     *
     * @param exemption the identity of the exemption
     * @param exemptions the exemptions of the body
     * @return the tied entry, the same where it was tied before; denied where the exemption is not in force, or the
     *     information was declared open
     */
    public Result<CatalogueEntry> link(ExemptionId exemption, ExemptionInventory exemptions) {
        Attempt attempt = attempt(EntryActKind.LINK, entry.facts().actedState(stamp.on()));
        return attempt.result(
                () -> rules(attempt).link(exemption, exemptions),
                () -> entry.links().contains(exemption) ? entry : entry.plus(stamp, new EntryEvents.Linked(exemption)));
    }

    /**
     * Says which obligatory kinds of documents the entry serves, in the place of what was said before.
     *
     * @param kinds the codes of the kinds; none where it serves none
     * @return the entry; denied where a kind is unknown, or the entry is removed
     */
    public Result<CatalogueEntry> serve(Collection<String> kinds) {
        List<String> ordered =
                kinds.stream().distinct().sorted(CodePointOrder.INSTANCE).toList();
        return act(EntryActKind.SERVE, rules -> rules.serve(ordered), new EntryEvents.Served(ordered));
    }

    /**
     * Records a publication.
     *
     * @param publication where and on which day, at the latest the day of the stamp
     * @param exemptions the exemptions of the body
     * @return the entry; denied where an exemption of the whole is in force, with the article of its ground
     */
    public Result<CatalogueEntry> publish(Publication publication, ExemptionInventory exemptions) {
        return publish(publication, exemptions, UnitChannels.none());
    }

    /**
     * Records a publication of a body that knows the channels of its units.
     *
     * @param publication where and on which day, at the latest the day of the stamp
     * @param exemptions the exemptions of the body
     * @param channels the channels of its units
     * @return the entry; denied as {@link #publish(Publication, ExemptionInventory)}, and where the publication does not name a channel of
     *     its kind that existed on its day
     */
    public Result<CatalogueEntry> publish(
            Publication publication, ExemptionInventory exemptions, UnitChannels channels) {
        LocalDate day = publication.date();
        boolean withheld = entry.withheldBy(day, exemptions).isPresent() && !entry.isRemovedOn(stamp.on());
        Attempt attempt = attempt(
                EntryActKind.PUBLISH,
                withheld ? EntryState.WITHHELD : entry.facts().actedState(stamp.on()));
        return attempt.result(
                () -> rules(attempt).publish(publication, exemptions, channels),
                () -> entry.plus(stamp, new EntryEvents.Published(publication)));
    }

    /**
     * Takes the entry out of the list.
     *
     * @param reason why
     * @return the entry; denied where it was declared open and so stays available (UU 14/2008 Pasal 11 ayat (2))
     */
    public Result<CatalogueEntry> remove(String reason) {
        return act(EntryActKind.REMOVE, EntryRules::remove, new EntryEvents.Removed(reason));
    }

    private Result<CatalogueEntry> act(
            EntryActKind kind, Function<EntryRules, Optional<Denial>> rules, EntryEvent done) {
        Attempt attempt = attempt(kind, entry.facts().actedState(stamp.on()));
        return attempt.result(() -> rules.apply(rules(attempt)), () -> entry.plus(stamp, done));
    }

    private EntryRules rules(Attempt attempt) {
        return new EntryRules(entry.facts(), attempt);
    }

    private Attempt attempt(EntryActKind kind, EntryState state) {
        return new Attempt(kind, state.code(), law, stamp);
    }
}
