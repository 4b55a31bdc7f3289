package id.go.bekasikota.ppid.catalogue;

import id.go.bekasikota.ppid.attempt.Step;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What may be done next with an entry of the public list. */
record EntrySteps(EntryFacts entry, LocalDate asOf, EntryStanding standing) {

    EntrySteps(EntryFacts entry, LocalDate asOf, Deadlines law, ExemptionInventory exemptions) {
        this(entry, asOf, new EntryStanding(entry, law, exemptions));
    }

    List<NextStep> all() {
        if (entry.isRemovedOn(asOf) || asOf.isBefore(entry.entered())) {
            return List.of();
        }
        Stream<NextStep> publish = standing.isWithheld(asOf) ? Stream.empty() : Stream.of(publish());
        Stream<NextStep> amend = Stream.of(step(EntryActKind.AMEND, "PERKI 1/2021 Pasal 12 ayat (1)", "next.amend"));
        boolean open = entry.isDeclaredOpen();
        Stream<NextStep> rest = open
                ? Stream.empty()
                : Stream.of(step(EntryActKind.REMOVE, "PERKI 1/2021 Pasal 45 ayat (5)", "next.remove"));
        boolean tieable = !open
                && standing.exemptions().inForceOn(asOf).stream()
                        .anyMatch(exemption -> !entry.links().contains(exemption.id()));
        Stream<NextStep> link = tieable
                ? Stream.of(step(EntryActKind.LINK, "UU 14/2008 Pasal 6 ayat (1)", "next.link"))
                : Stream.empty();
        List<NextStep> all =
                Stream.of(publish, amend, link, rest).flatMap(steps -> steps).toList();
        return Step.inForce(all, asOf);
    }

    private NextStep publish() {
        Step step =
                Step.of(EntryActKind.PUBLISH).ground(entry.entry().disclosure().kind());
        List<LocalDate> days = standing.published(asOf);
        return switch (entry.entry().disclosure().kind()) {
            case PERIODIC -> {
                Deadline due = standing.periodic(days.isEmpty() ? entry.entered() : days.get(days.size() - 1));
                yield step.by(due).saying(due.citation(), text("next.publish", number()), text("next.stale"));
            }
            case IMMEDIATE -> {
                entry.known().filter(day -> days.isEmpty()).ifPresent(step::by);
                yield step.saying(EntryStanding.AT_ONCE, text("next.publish", number()), text("next.at-once"));
            }
            case AT_ANY_TIME ->
                step.saying(
                        Citation.parse("UU 14/2008 Pasal 11 ayat (1)"),
                        text("next.publish", number()),
                        text("next.available"));
        };
    }

    private NextStep step(EntryActKind act, String citation, String key) {
        return Step.of(act).saying(Citation.parse(citation), text(key, number()), text("next.stays"));
    }

    private static BilingualText text(String key, Object... arguments) {
        return CatalogueTexts.TEXTS.both(key, arguments);
    }

    private EntryNumber number() {
        return entry.entry().number();
    }
}
