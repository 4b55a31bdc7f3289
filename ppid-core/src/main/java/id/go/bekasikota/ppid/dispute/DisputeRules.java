package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the law denies about an act in a dispute: the table, the party, the order of days, and what its chapter demands. */
final class DisputeRules {
    private DisputeRules() {}

    static Optional<Denial> denial(Tried tried, DisputeAct act) {
        return table(tried)
                .or(() -> ownParty(tried))
                .or(() -> order(tried))
                .or(() -> gate(tried))
                .or(() -> content(tried, act));
    }

    /** What would not be denied that day, for whom, whatever the acts would say. */
    static Stream<Tried> offered(DisputeTerms terms, Stamp stamp) {
        if (stamp.on().isBefore(terms.facts().filed().on())) {
            return Stream.empty();
        }
        DisputeState state = terms.state(stamp.on());
        return DisputeTable.acts(state).stream()
                .flatMap(kind -> sides(kind).map(side -> Tried.of(kind, state, side, terms, stamp)))
                .filter(tried -> order(tried).or(() -> gate(tried)).isEmpty());
    }

    private static Stream<Optional<Side>> sides(DisputeActKind kind) {
        return kind.isSided() ? Arrays.stream(Side.values()).map(Optional::of) : Stream.of(Optional.empty());
    }

    private static Optional<Denial> table(Tried tried) {
        if (DisputeTable.allows(tried.state(), tried.kind())) {
            return Optional.empty();
        }
        return DisputeTable.closedBy(tried.state(), tried.kind())
                .flatMap(article -> impossible(tried, article))
                .or(() -> impossible(tried, tried.attempt().article()));
    }

    private static Optional<Denial> impossible(Tried tried, Citation article) {
        List<DisputeActKind> possible = possible(tried);
        return possible.isEmpty()
                ? tried.attempt().deny(article, "ended")
                : tried.attempt()
                        .deny(
                                article,
                                "state",
                                new BilingualText(
                                        names(possible, Language.INDONESIAN), names(possible, Language.ENGLISH)));
    }

    /** What would not be denied instead; on a day before the last act, what would not be denied on the day of that act. */
    private static List<DisputeActKind> possible(Tried tried) {
        LocalDate last = tried.facts().lastDay();
        Stamp stamp = tried.attempt().stamp();
        return offered(tried.terms(), tried.on().isBefore(last) ? stamp.on(last) : stamp)
                .map(Tried::kind)
                .distinct()
                .toList();
    }

    private static String names(List<DisputeActKind> kinds, Language language) {
        return kinds.stream().map(act -> act.label(language)).collect(Collectors.joining("; "));
    }

    /** What either party may do is done for the party of whoever does it. */
    private static Optional<Denial> ownParty(Tried tried) {
        boolean own = !tried.kind().isForEitherParty()
                || Side.of(tried.attempt().stamp().by()) == tried.party();
        Citation article = tried.kind().reservedBy().orElse(tried.attempt().article());
        return tried.attempt().unlessBy(article.toString(), own, "party");
    }

    private static Optional<Denial> order(Tried tried) {
        LocalDate earliest = tried.facts().earliest(tried.kind());
        return tried.attempt().unless(!tried.on().isBefore(earliest), "before", tried.on(), earliest);
    }

    /** Each chapter knows its own acts and lets all others pass. */
    private static Optional<Denial> gate(Tried tried) {
        return PetitionRules.gate(tried)
                .or(() -> HearingRules.gate(tried))
                .or(() -> DecisionRules.gate(tried))
                .or(() -> CourtRules.gate(tried));
    }

    private static Optional<Denial> content(Tried tried, DisputeAct act) {
        return PetitionRules.content(tried, act)
                .or(() -> HearingRules.content(tried, act))
                .or(() -> DecisionRules.content(tried, act))
                .or(() -> CourtRules.content(tried, act));
    }
}
