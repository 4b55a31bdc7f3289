package id.go.bekasikota.ppid.objection;

import static id.go.bekasikota.ppid.deadline.StatutoryDeadlines.REQUEST_REPLY;

import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Regulation;
import id.go.bekasikota.ppid.policy.Reading.LateObjection;
import id.go.bekasikota.ppid.policy.Reading.PeriodicObjection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the law denies about filing an objection; each rule with its article.
 *
 * @param attempt the filing that is tried
 * @param offered the grounds that are there on its day, each with the day on which it was found
 * @param pending the grounds on which an objection of the same requester awaits its answer, each with the number of that objection
 */
record FilingRules(Attempt attempt, List<FoundGround> offered, Map<ObjectionGround, ObjectionNumber> pending) {

    private static final String STATE = "not-filed";

    static FilingRules of(GroundFacts facts, Deadlines law, Stamp stamp) {
        return of(facts, new Attempt(ObjectionActKind.FILE, STATE, law, stamp));
    }

    /** A filing of a day as a next step asks what stands against it. */
    static FilingRules proposed(GroundFacts facts, Deadlines law, LocalDate day) {
        return of(facts, Attempt.proposed(ObjectionActKind.FILE, STATE, law, day));
    }

    private static FilingRules of(GroundFacts facts, Attempt attempt) {
        return new FilingRules(attempt, facts.found(attempt.on(), attempt.law()), facts.pending());
    }

    Optional<Denial> file(ObjectionFiling filing) {
        return inForce()
                .or(() -> someGround(filing))
                .or(() -> subject(filing))
                .or(() -> again(filing))
                .or(() -> missing(filing))
                .or(() -> found(filing).stream()
                        .flatMap(ground -> late(ground).stream())
                        .findFirst());
    }

    /** The grounds raised, each with the day on which it was found. */
    List<FoundGround> found(ObjectionFiling filing) {
        return offered.stream()
                .filter(ground -> filing.grounds().contains(ground.ground()))
                .toList();
    }

    /** Under the reading that denies it, an objection after its term. */
    Optional<Denial> late(FoundGround ground) {
        Deadline due = ground.due(attempt.law());
        boolean denied = attempt.law().policy().reads(LateObjection.DENIED) && due.isMissedOn(attempt.on());
        return denied
                ? attempt.deny(
                        Citation.parse("UU 14/2008 Pasal 36 ayat (1)"),
                        "file.late",
                        ground.ground().code(),
                        ground.found(),
                        due.date())
                : Optional.empty();
    }

    private Optional<Denial> inForce() {
        return attempt.unlessBy(
                "UU 14/2008 Pasal 64 ayat (1)",
                REQUEST_REPLY.basis().isInForceOn(attempt.on()),
                "file.before-law",
                REQUEST_REPLY.basis().from().orElse(attempt.on()));
    }

    private Optional<Denial> someGround(ObjectionFiling filing) {
        return attempt.unless(!filing.grounds().isEmpty(), "file.no-ground", names());
    }

    private Optional<Denial> subject(ObjectionFiling filing) {
        if (filing.request().isPresent()) {
            return Optional.empty();
        }
        return attempt.unlessBy(
                        "UU 14/2008 Pasal 35 ayat (1)",
                        filing.grounds().equals(Set.of(ObjectionGround.B)),
                        "file.only-periodic")
                .or(() -> attempt.unlessBy(
                        "UU 14/2008 Pasal 1 angka 12",
                        !attempt.law().policy().reads(PeriodicObjection.NEEDS_REQUEST),
                        "file.needs-request"));
    }

    /** The superior answers the objection that lies already; a second one on the same ground would start no other term. */
    private Optional<Denial> again(ObjectionFiling filing) {
        return pending.entrySet().stream()
                .filter(lying -> filing.grounds().contains(lying.getKey()))
                .findFirst()
                .flatMap(lying -> attempt.deny(
                        Citation.parse("UU 14/2008 Pasal 36 ayat (2)"),
                        "file.again",
                        lying.getKey().code(),
                        lying.getValue()));
    }

    private Optional<Denial> missing(ObjectionFiling filing) {
        List<ObjectionGround> there = offered.stream().map(FoundGround::ground).toList();
        return filing.grounds().stream()
                .filter(ground -> !there.contains(ground))
                .findFirst()
                .flatMap(ground -> attempt.deny(
                        new Citation(Regulation.UU_14_2008, "Pasal 35 ayat (1) huruf " + ground.code()),
                        "file.ground",
                        ground.code(),
                        ObjectionTexts.TEXTS.both("precondition." + ground.code()),
                        names()));
    }

    private BilingualText names() {
        return Grounds.named(offered.stream().map(FoundGround::ground).toList(), "offered");
    }
}
