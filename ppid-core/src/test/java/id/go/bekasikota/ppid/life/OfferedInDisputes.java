package id.go.bekasikota.ppid.life;

import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.dispute.Acts;
import id.go.bekasikota.ppid.dispute.Dispute;
import id.go.bekasikota.ppid.dispute.Side;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * For every step of a dispute some command in order, by who the step names, is allowed on that day; and an act that is denied,
 * whatever party it concerns, is no step.
 */
final class OfferedInDisputes {
    /** A representative may be appointed beside another, but no step asks for it. */
    private static final Set<String> UNASKED = Set.of("dispute.representative-appointed");

    private OfferedInDisputes() {}

    static void in(Life life) {
        for (Dispute dispute : life.disputes()) {
            for (int later : List.of(0, 5, 60)) {
                LocalDate day = life.today().plusDays(later);
                dispute.nextSteps(day, life.law()).forEach(step -> allowed(step, dispute, day, life.law()));
            }
            deniedIsNotOffered(dispute, life.today(), life.law());
        }
    }

    private static void allowed(NextStep step, Dispute dispute, LocalDate day, Deadlines law) {
        assertThat(Acts.kinds()).contains(step.act());
        assertThat(sides(step))
                .as("%s is on offer on %s, so some command of it is allowed", step, day)
                .anyMatch(side -> isAllowed(step.act(), side, by(step), dispute, day, law));
    }

    private static Stream<Side> sides(NextStep step) {
        return Arrays.stream(Side.values())
                .filter(side -> side.code().equals(step.actor())
                        || Arrays.stream(Side.values())
                                .noneMatch(other -> other.code().equals(step.actor())));
    }

    /** For the body Atasan PPID, who may do all that it does in a dispute. */
    private static Actor by(NextStep step) {
        if (step.actor().equals(Side.PETITIONER.code())) {
            return Actor.requester();
        }
        if (step.actor().equals(Party.COMMISSION.code())) {
            return Actor.commission();
        }
        return step.actor().equals(Party.COURT.code()) ? Actor.court() : SUPERIOR;
    }

    private static boolean isAllowed(
            String kind, Side side, Actor actor, Dispute dispute, LocalDate day, Deadlines law) {
        return dispute.acting(law, new Stamp(actor, day, Instant.EPOCH))
                .record(Acts.ordinary(kind, side, day, dispute))
                .denial()
                .isEmpty();
    }

    private static void deniedIsNotOffered(Dispute dispute, LocalDate day, Deadlines law) {
        Set<String> offered =
                dispute.nextSteps(day, law).stream().map(NextStep::act).collect(toSet());
        for (String kind : Acts.kinds()) {
            if (UNASKED.contains(kind)) {
                continue;
            }
            boolean allowed = !kind.equals("dispute.filed")
                    && Arrays.stream(Side.values())
                            .anyMatch(side -> isAllowed(kind, side, Life.by(kind, side), dispute, day, law));
            assertThat(offered.contains(kind))
                    .as("%s is on offer on %s, or denied", kind, day)
                    .isEqualTo(allowed);
        }
    }
}
