package id.go.bekasikota.ppid.catalogue;

import id.go.bekasikota.ppid.catalogue.CatalogueTexts.Attempt;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.exemption.ExemptionState;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.organization.Power;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** What the law denies about an entry of the public list; each rule with its article. */
final class PublicInformationRules {
    static final Citation LIST = Citation.parse("UU 14/2008 Pasal 11 ayat (1) huruf a");

    private PublicInformationRules() {}

    /** The exemption of the whole that is in force on a day among those an entry is tied to. */
    static Optional<Exemption> withholding(
            Collection<ExemptionId> links, ExemptionInventory exemptions, LocalDate day) {
        return links.stream()
                .flatMap(link -> exemptions.find(link).stream())
                .filter(exemption -> exemption
                        .decisionOn(day)
                        .filter(decision -> decision.test().subject().extent() == Extent.WHOLE)
                        .isPresent())
                .filter(exemption -> exemption.isInForceOn(day))
                .findFirst();
    }

    static Optional<Denial> entering(Entry entry, ExemptionInventory exemptions, Stamp stamp) {
        Attempt attempt = new Attempt("catalogue.enter", "not-listed");
        return Power.PROPOSE_ENTRY
                .denial(attempt.act(), attempt.state(), stamp.by())
                .or(() -> madeLater(attempt, entry.fields(), stamp))
                .or(() -> knownLater(attempt, entry.disclosure(), stamp))
                .or(() -> entry.origin()
                        .exemption()
                        .filter(link -> exemptions.stateOf(link, stamp.on()) == ExemptionState.EXEMPT)
                        .flatMap(link -> CatalogueTexts.deny(attempt, LIST, "exempt.enter", link)));
    }

    static Optional<Denial> amending(PublicInformation entry, EntryFields fields, Stamp stamp) {
        Attempt attempt = new Attempt("catalogue.amend", entry.basicState(stamp.on()));
        return removed(entry, attempt, stamp)
                .or(() -> Power.PROPOSE_ENTRY.denial(attempt.act(), attempt.state(), stamp.by()))
                .or(() -> madeLater(attempt, fields, stamp));
    }

    static Optional<Denial> linking(
            PublicInformation entry, ExemptionId link, ExemptionInventory exemptions, Stamp stamp) {
        Attempt attempt = new Attempt("catalogue.link", entry.basicState(stamp.on()));
        return removed(entry, attempt, stamp)
                .or(() -> Power.CLASSIFY.denial(attempt.act(), attempt.state(), stamp.by()))
                .or(() -> declaredOpen(entry, attempt, "open.link"))
                .or(() -> exemptions
                        .find(link)
                        .map(exemption -> exemption
                                .bar(stamp.on())
                                .map(bar -> new Denial(attempt.act(), attempt.state(), bar.citation(), bar.text())))
                        .orElseGet(() -> CatalogueTexts.deny(
                                attempt, ExemptionState.NOT_CLASSIFIED.citation(), "link.missing", link)));
    }

    static Optional<Denial> publishing(
            PublicInformation entry, Publication publication, ExemptionInventory exemptions, Stamp stamp) {
        Attempt attempt = new Attempt("catalogue.publish", entry.basicState(stamp.on()));
        return removed(entry, attempt, stamp)
                .or(() -> Power.PUBLISH.denial(attempt.act(), attempt.state(), stamp.by()))
                .or(() -> exempt(entry, publication.date(), exemptions))
                .or(() -> published(attempt, entry, publication, stamp));
    }

    static Optional<Denial> removing(PublicInformation entry, Stamp stamp) {
        Attempt attempt = new Attempt("catalogue.remove", entry.basicState(stamp.on()));
        return removed(entry, attempt, stamp)
                .or(() -> Power.SET_LIST.denial(attempt.act(), attempt.state(), stamp.by()))
                .or(() -> declaredOpen(entry, attempt, "open.remove"));
    }

    private static Optional<Denial> exempt(PublicInformation entry, LocalDate day, ExemptionInventory exemptions) {
        Attempt attempt = new Attempt("catalogue.publish", PublicInformationState.WITHHELD.code());
        return withholding(entry.links(), exemptions, day)
                .flatMap(exemption -> CatalogueTexts.deny(
                        attempt,
                        exemption.decisionOn(day).orElseThrow().test().ground().citation(),
                        "exempt.publish",
                        exemption.id(),
                        day));
    }

    private static Optional<Denial> published(
            Attempt attempt, PublicInformation entry, Publication publication, Stamp stamp) {
        Citation article = Citation.parse("PERKI 1/2021 Pasal 21 ayat (2) huruf e");
        LocalDate made = made(entry, publication.date());
        if (publication.date().isBefore(made)) {
            return CatalogueTexts.deny(attempt, article, "publish.before", made);
        }
        return publication.date().isAfter(stamp.on())
                ? CatalogueTexts.deny(
                        attempt, Citation.parse("PERKI 1/2021 Pasal 24 ayat (1)"), "publish.later", publication.date())
                : Optional.empty();
    }

    /** An edition amended later bars no earlier publication, and a day of making corrected to an earlier one counts. */
    private static LocalDate made(PublicInformation entry, LocalDate published) {
        LocalDate then = entry.fieldsOn(published).made().date();
        LocalDate now = entry.fields().made().date();
        return now.isBefore(then) ? now : then;
    }

    private static Optional<Denial> madeLater(Attempt attempt, EntryFields fields, Stamp stamp) {
        return fields.made().date().isAfter(stamp.on())
                ? CatalogueTexts.deny(
                        attempt,
                        Citation.parse("PERKI 1/2021 Pasal 21 ayat (2) huruf e"),
                        "made.later",
                        fields.made().date())
                : Optional.empty();
    }

    private static Optional<Denial> knownLater(Attempt attempt, Disclosure disclosure, Stamp stamp) {
        return disclosure
                .immediate()
                .map(ImmediateCase::known)
                .filter(known -> known.isAfter(stamp.on()))
                .flatMap(known -> CatalogueTexts.deny(
                        attempt, Citation.parse("UU 14/2008 Pasal 10 ayat (1)"), "known.later", known));
    }

    private static Optional<Denial> declaredOpen(PublicInformation entry, Attempt attempt, String key) {
        EntrySource source = entry.entry().origin().source();
        return source.isDeclaredOpen()
                ? CatalogueTexts.deny(attempt, Citation.parse("UU 14/2008 Pasal 11 ayat (2)"), key)
                : Optional.empty();
    }

    private static Optional<Denial> removed(PublicInformation entry, Attempt attempt, Stamp stamp) {
        if (entry.isRemovedOn(stamp.on())) {
            return CatalogueTexts.deny(attempt, PublicInformationState.REMOVED.citation(), "removed");
        }
        LocalDate entered = entry.entered();
        return stamp.on().isBefore(entered)
                ? CatalogueTexts.deny(
                        attempt, Citation.parse("PERKI 1/2021 Pasal 45 ayat (2)"), "before.entry", entered)
                : Optional.empty();
    }
}
