package id.go.bekasikota.ppid.objection;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Regulation;
import id.go.bekasikota.ppid.policy.Reading.LateObjection;
import id.go.bekasikota.ppid.policy.Reading.PeriodicObjection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the law denies about filing an objection; each rule with its article. */
final class FilingRules {
    private static final String ACT = "objection.file";
    private static final String STATE = "not-filed";

    private FilingRules() {}

    static Optional<Denial> denial(ObjectionFiling filing, GroundFacts facts, Deadlines law, Stamp stamp) {
        return objector(stamp)
                .or(() -> someGround(filing, facts, law, stamp.on()))
                .or(() -> subject(filing, law))
                .or(() -> grounds(filing, facts, law, stamp.on()))
                .or(() -> late(filing, facts, law, stamp.on()));
    }

    static List<FoundGround> found(ObjectionFiling filing, GroundFacts facts, Deadlines law, LocalDate on) {
        return filing.grounds().stream()
                .flatMap(ground -> facts.found(ground, on, law).map(day -> new FoundGround(ground, day)).stream())
                .toList();
    }

    private static Optional<Denial> objector(Stamp stamp) {
        return ObjectionRules.isObjectorOrDesk(stamp.by())
                ? Optional.empty()
                : deny("PERKI 1/2021 Pasal 39 ayat (1)", "file.objector");
    }

    private static Optional<Denial> someGround(ObjectionFiling filing, GroundFacts facts, Deadlines law, LocalDate on) {
        return filing.grounds().isEmpty()
                ? deny("PERKI 1/2021 Pasal 39 ayat (1)", "file.no-ground", offered(facts, law, on))
                : Optional.empty();
    }

    private static Optional<Denial> subject(ObjectionFiling filing, Deadlines law) {
        if (filing.request().isPresent()) {
            return Optional.empty();
        }
        if (!filing.grounds().equals(Set.of(ObjectionGround.B))) {
            return deny("UU 14/2008 Pasal 35 ayat (1)", "file.only-periodic");
        }
        return law.policy().reads(PeriodicObjection.NEEDS_REQUEST)
                ? deny("UU 14/2008 Pasal 1 angka 12", "file.needs-request")
                : Optional.empty();
    }

    private static Optional<Denial> grounds(ObjectionFiling filing, GroundFacts facts, Deadlines law, LocalDate on) {
        return filing.grounds().stream()
                .filter(ground -> facts.found(ground, on, law).isEmpty())
                .findFirst()
                .flatMap(ground -> ObjectionRules.deny(
                        ACT,
                        STATE,
                        article(ground),
                        "file.ground",
                        ground.code(),
                        ObjectionTexts.TEXTS.both("precondition." + ground.code()),
                        offered(facts, law, on)));
    }

    private static Optional<Denial> late(ObjectionFiling filing, GroundFacts facts, Deadlines law, LocalDate on) {
        if (!law.policy().reads(LateObjection.DENIED)) {
            return Optional.empty();
        }
        return found(filing, facts, law, on).stream()
                .filter(ground -> ground.due(law).isMissedOn(on))
                .findFirst()
                .flatMap(ground -> deny(
                        "UU 14/2008 Pasal 36 ayat (1)",
                        "file.late",
                        ground.ground().code(),
                        ground.found(),
                        ground.due(law).date()));
    }

    static Citation article(ObjectionGround ground) {
        return new Citation(Regulation.UU_14_2008, "Pasal 35 ayat (1) huruf " + ground.code());
    }

    private static Object offered(GroundFacts facts, Deadlines law, LocalDate on) {
        Set<ObjectionGround> offered = facts.grounds(on, law);
        return offered.isEmpty() ? ObjectionTexts.TEXTS.both("no-ground") : Grounds.codes(offered);
    }

    private static Optional<Denial> deny(String citation, String key, Object... arguments) {
        return ObjectionRules.deny(ACT, STATE, Citation.parse(citation), key, arguments);
    }
}
