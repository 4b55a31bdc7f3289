package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.organization.Actor;
import java.util.Optional;

/** What the law denies about an act: the table, the actor, the order of days, the conditions, the contents. */
final class DisputeRules {
    private DisputeRules() {}

    static Optional<Denial> denial(DisputeView view, DisputeAct act, Deadlines law, Stamp stamp) {
        Optional<Side> side = act instanceof Sided sided ? Optional.of(sided.side()) : Optional.empty();
        Attempt attempt = new Attempt(view, law, act.kind(), side, stamp.on());
        return attempt.table()
                .or(() -> actor(attempt, stamp))
                .or(() -> DisputeGates.denial(attempt))
                .or(() -> DisputeContent.denial(attempt, act));
    }

    private static Optional<Denial> actor(Attempt attempt, Stamp stamp) {
        DisputeActor actor = attempt.kind().actor();
        boolean own = actor != DisputeActor.EITHER
                || stamp.by().equals(Actor.requester()) == (attempt.party() == Side.PETITIONER);
        return attempt.unless(actor.includes(stamp.by()) && own, "actor", actor);
    }
}
