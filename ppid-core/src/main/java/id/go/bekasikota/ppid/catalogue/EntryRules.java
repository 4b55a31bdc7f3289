package id.go.bekasikota.ppid.catalogue;

import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.exemption.Citing;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.exemption.ExemptionState;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.text.Quoted;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the law denies about an entry of the public list; each rule with its article. */
record EntryRules(EntryFacts entry, Attempt attempt) {
    static final Citation LIST = Citation.parse("UU 14/2008 Pasal 11 ayat (1) huruf a");
    private static final String CHANNELS = "PERKI 1/2021 Pasal 24 ayat (3)";
    private static final String MADE = "PERKI 1/2021 Pasal 21 ayat (2) huruf e";

    static Optional<Denial> enter(EntryDraft draft, ExemptionInventory exemptions, Attempt attempt) {
        return madeLater(draft.fields(), attempt)
                .or(() -> knownLater(draft.disclosure(), attempt))
                .or(() -> namesDecision(draft.origin(), attempt))
                .or(() -> draft.origin()
                        .exemption()
                        .filter(link -> exemptions.stateOf(link, attempt.on()) == ExemptionState.EXEMPT)
                        .flatMap(link -> attempt.deny(LIST, "exempt.enter", link)));
    }

    Optional<Denial> amend(EntryFields fields) {
        return inTheList().or(() -> madeLater(fields, attempt));
    }

    Optional<Denial> serve(List<String> kinds) {
        return inTheList()
                .or(() -> kinds.stream()
                        .filter(code -> ObligatoryKind.find(code).isEmpty())
                        .findFirst()
                        .flatMap(unknown -> attempt.deny("kind.unknown", Quoted.of(unknown))));
    }

    Optional<Denial> link(ExemptionId link, ExemptionInventory exemptions) {
        return inTheList()
                .or(() -> notDeclaredOpen("open.link"))
                .or(() -> exemptions
                        .find(link)
                        .map(this::inForce)
                        .orElseGet(() -> attempt.deny(ExemptionState.NOT_CLASSIFIED.citation(), "link.missing", link)));
    }

    private Optional<Denial> inForce(Exemption exemption) {
        Optional<Citing.Problem> bar = exemption.bar(attempt.on());
        return bar.flatMap(problem -> attempt.deny(problem.citation(), problem.text()));
    }

    Optional<Denial> publish(Publication publication, ExemptionInventory exemptions, UnitChannels channels) {
        return inTheList()
                .or(() -> open(publication.date(), exemptions))
                .or(() -> published(publication.date()))
                .or(() -> shown(publication))
                .or(() ->
                        attempt.unlessBy(CHANNELS, channels.fit(publication), "channel.named", publication.channel()));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private Optional<Denial> open(LocalDate day, ExemptionInventory exemptions) {
        return entry.withheldBy(day, exemptions)
                .flatMap(exemption -> attempt.deny(
                        exemption.decisionOn(day).orElseThrow().test().ground().citation(),
                        "exempt.publish",
                        exemption.id(),
                        day));
    }

    /** An edition amended later bars no earlier publication, and a day of making corrected to an earlier one counts. */
    private Optional<Denial> published(LocalDate day) {
        LocalDate made =
                earlier(entry.fieldsOn(day).made().date(), entry.fields().made().date());
        return attempt.unlessBy(MADE, !day.isBefore(made), "publish.before", made)
                .or(() -> attempt.unlessBy(
                        "PERKI 1/2021 Pasal 24 ayat (1)", !day.isAfter(attempt.on()), "publish.later", day));
    }

    Optional<Denial> remove() {
        return inTheList().or(() -> notDeclaredOpen("open.remove"));
    }

    private static Optional<Denial> madeLater(EntryFields fields, Attempt attempt) {
        LocalDate made = fields.made().date();
        return attempt.unlessBy(MADE, !made.isAfter(attempt.on()), "made.later", made);
    }

    private static Optional<Denial> namesDecision(EntryOrigin origin, Attempt attempt) {
        boolean named = origin.reference().filter(text -> !text.isBlank()).isPresent();
        return attempt.unlessBy(
                origin.source().citation().toString(), named || !origin.source().isDeclaredOpen(), "origin.decision");
    }

    /** What the videotron showed is kept as a photo with its text; no article names this channel. */
    private Optional<Denial> shown(Publication publication) {
        return attempt.unlessBy(CHANNELS, publication.isShown(), "videotron.shown");
    }

    private static Optional<Denial> knownLater(Disclosure disclosure, Attempt attempt) {
        return disclosure
                .immediate()
                .map(ImmediateCase::known)
                .flatMap(known -> attempt.unlessBy(
                        "UU 14/2008 Pasal 10 ayat (1)", !known.isAfter(attempt.on()), "known.later", known));
    }

    private Optional<Denial> notDeclaredOpen(String key) {
        return attempt.unlessBy("UU 14/2008 Pasal 11 ayat (2)", !entry.isDeclaredOpen(), key);
    }

    private Optional<Denial> inTheList() {
        LocalDate entered = entry.entered();
        return entry.isRemovedOn(attempt.on())
                ? attempt.deny(EntryState.REMOVED.citation(), "removed")
                : attempt.unlessBy(
                        "PERKI 1/2021 Pasal 45 ayat (2)", !attempt.on().isBefore(entered), "before.entry", entered);
    }
}
