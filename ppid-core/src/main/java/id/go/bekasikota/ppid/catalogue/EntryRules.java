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
record EntryRules(Attempt attempt) {
    static final Citation LIST = Citation.parse("UU 14/2008 Pasal 11 ayat (1) huruf a");
    private static final String CHANNELS = "PERKI 1/2021 Pasal 24 ayat (3)";
    private static final String MADE = "PERKI 1/2021 Pasal 21 ayat (2) huruf e";

    Optional<Denial> entering(EntryDraft entry, ExemptionInventory exemptions) {
        return madeLater(entry.fields())
                .or(() -> knownLater(entry.disclosure()))
                .or(() -> namesDecision(entry.origin()))
                .or(() -> entry.origin()
                        .exemption()
                        .filter(link -> exemptions.stateOf(link, attempt.on()) == ExemptionState.EXEMPT)
                        .flatMap(link -> attempt.deny(LIST, "exempt.enter", link)));
    }

    Optional<Denial> amending(EntryFacts entry, EntryFields fields) {
        return inTheList(entry).or(() -> madeLater(fields));
    }

    Optional<Denial> serving(EntryFacts entry, List<String> kinds) {
        return inTheList(entry)
                .or(() -> kinds.stream()
                        .filter(code -> ObligatoryKind.find(code).isEmpty())
                        .findFirst()
                        .flatMap(unknown -> attempt.deny("kind.unknown", Quoted.of(unknown))));
    }

    Optional<Denial> linking(EntryFacts entry, ExemptionId link, ExemptionInventory exemptions) {
        return inTheList(entry)
                .or(() -> notDeclaredOpen(entry, "open.link"))
                .or(() -> exemptions
                        .find(link)
                        .map(this::inForce)
                        .orElseGet(() -> attempt.deny(ExemptionState.NOT_CLASSIFIED.citation(), "link.missing", link)));
    }

    private Optional<Denial> inForce(Exemption exemption) {
        Optional<Citing.Problem> bar = exemption.bar(attempt.on());
        return bar.flatMap(problem -> attempt.deny(problem.citation(), problem.text()));
    }

    Optional<Denial> publishing(
            EntryFacts entry, Publication publication, ExemptionInventory exemptions, UnitChannels channels) {
        return inTheList(entry)
                .or(() -> open(entry, publication.date(), exemptions))
                .or(() -> published(entry, publication.date()))
                .or(() -> shown(publication))
                .or(() ->
                        attempt.unlessBy(CHANNELS, channels.fit(publication), "channel.named", publication.channel()));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private Optional<Denial> open(EntryFacts entry, LocalDate day, ExemptionInventory exemptions) {
        return entry.withheldBy(day, exemptions)
                .flatMap(exemption -> attempt.deny(
                        exemption.decisionOn(day).orElseThrow().test().ground().citation(),
                        "exempt.publish",
                        exemption.id(),
                        day));
    }

    /** An edition amended later bars no earlier publication, and a day of making corrected to an earlier one counts. */
    private Optional<Denial> published(EntryFacts entry, LocalDate day) {
        LocalDate made =
                earlier(entry.fieldsOn(day).made().date(), entry.fields().made().date());
        return attempt.unlessBy(MADE, !day.isBefore(made), "publish.before", made)
                .or(() -> attempt.unlessBy(
                        "PERKI 1/2021 Pasal 24 ayat (1)", !day.isAfter(attempt.on()), "publish.later", day));
    }

    Optional<Denial> removing(EntryFacts entry) {
        return inTheList(entry).or(() -> notDeclaredOpen(entry, "open.remove"));
    }

    private Optional<Denial> madeLater(EntryFields fields) {
        LocalDate made = fields.made().date();
        return attempt.unlessBy(MADE, !made.isAfter(attempt.on()), "made.later", made);
    }

    private Optional<Denial> namesDecision(EntryOrigin origin) {
        boolean named = origin.reference().filter(text -> !text.isBlank()).isPresent();
        return attempt.unlessBy(
                origin.source().citation().toString(), named || !origin.source().isDeclaredOpen(), "origin.decision");
    }

    /** What the videotron showed is kept as a photo with its text; no article names this channel. */
    private Optional<Denial> shown(Publication publication) {
        return attempt.unlessBy(CHANNELS, publication.isShown(), "videotron.shown");
    }

    private Optional<Denial> knownLater(Disclosure disclosure) {
        return disclosure
                .immediate()
                .map(ImmediateCase::known)
                .flatMap(known -> attempt.unlessBy(
                        "UU 14/2008 Pasal 10 ayat (1)", !known.isAfter(attempt.on()), "known.later", known));
    }

    private Optional<Denial> notDeclaredOpen(EntryFacts entry, String key) {
        return attempt.unlessBy("UU 14/2008 Pasal 11 ayat (2)", !entry.isDeclaredOpen(), key);
    }

    private Optional<Denial> inTheList(EntryFacts entry) {
        LocalDate entered = entry.entered();
        return entry.isRemovedOn(attempt.on())
                ? attempt.deny(EntryState.REMOVED.citation(), "removed")
                : attempt.unlessBy(
                        "PERKI 1/2021 Pasal 45 ayat (2)", !attempt.on().isBefore(entered), "before.entry", entered);
    }
}
