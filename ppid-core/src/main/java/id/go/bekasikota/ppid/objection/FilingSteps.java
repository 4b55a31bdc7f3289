package id.go.bekasikota.ppid.objection;

import id.go.bekasikota.ppid.attempt.Step;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The objections that a requester may file on a day (kesempatan mengajukan keberatan), UU 14/2008 Pasal 35 and 36. */
final class FilingSteps {
    private FilingSteps() {}

    /** One step per ground that is there and on which none is pending, in the order of the law. */
    static List<NextStep> of(GroundFacts facts, Set<ObjectionGround> pending, LocalDate asOf, Deadlines law) {
        FilingRules rules = FilingRules.proposed(facts, law, asOf);
        return rules.offered().stream()
                .filter(ground -> !pending.contains(ground.ground()))
                .filter(ground -> rules.late(ground).isEmpty())
                .map(ground -> step(ground, facts.safeLastDay(ground, law), ground.due(law), asOf))
                .toList();
    }

    private static NextStep step(FoundGround found, Optional<LocalDate> safe, Deadline due, LocalDate asOf) {
        String late = due.isMissedOn(asOf) ? "file-late" : "file";
        BilingualText why = ObjectionTexts.TEXTS.both("filing." + found.ground().code());
        boolean doubtful =
                safe.flatMap(day -> due.due().known().filter(day::isBefore)).isPresent();
        BilingualText wording = ObjectionTexts.TEXTS.both(
                "step." + late, doubtful ? ObjectionTexts.TEXTS.both("filing.safe", why, safe.get()) : why);
        return Step.of(ObjectionActKind.FILE)
                .by(due)
                .ground(found.ground())
                .saying(
                        Citation.parse("UU 14/2008 Pasal 36 ayat (1)"),
                        wording,
                        ObjectionTexts.TEXTS.both("otherwise." + late));
    }
}
