package id.go.bekasikota.ppid.contract;

import id.go.bekasikota.ppid.contract.Samples.Fill;
import id.go.bekasikota.ppid.dispute.CourtAct;
import id.go.bekasikota.ppid.dispute.DecisionAct;
import id.go.bekasikota.ppid.dispute.Dispute;
import id.go.bekasikota.ppid.dispute.DisputeEvent;
import id.go.bekasikota.ppid.dispute.HearingAct;
import id.go.bekasikota.ppid.dispute.MediationAct;
import id.go.bekasikota.ppid.dispute.PetitionAct;
import id.go.bekasikota.ppid.event.ExpiryEvent;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.organization.Actor;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Samples of disputes: one that is open, and one for each act that may end it, in which together each kind of event happens. */
final class DisputeSamples {
    private static final Set<Class<?>> ENDS = Set.of(
            PetitionAct.NotRegistered.class,
            PetitionAct.Stopped.class,
            PetitionAct.WithdrawalSet.class,
            HearingAct.InterimDecided.class,
            HearingAct.Lapsed.class,
            MediationAct.Decided.class,
            DecisionAct.ExecutionRuled.class,
            CourtAct.SupremeDecided.class);

    private DisputeSamples() {}

    static List<Dispute> all(Fill fill) {
        return Stream.concat(Stream.of(open(fill)), ENDS.stream().map(end -> ended(fill, end)))
                .toList();
    }

    /** A dispute with one event of each kind that does not end it. */
    static Dispute open(Fill fill) {
        return dispute(
                fill,
                Samples.members(DisputeEvent.class)
                        .filter(kind -> kind != PetitionAct.Filed.class && !ENDS.contains(kind)));
    }

    private static Dispute ended(Fill fill, Class<?> end) {
        return dispute(fill, Stream.of(end, DisputeEvent.Expired.class));
    }

    private static Dispute dispute(Fill fill, Stream<Class<?>> following) {
        return Dispute.restore(Stream.concat(Stream.of(PetitionAct.Filed.class), following)
                .map(kind -> recorded((DisputeEvent) Samples.of(kind, fill), fill))
                .toList());
    }

    /** Time notes what expired and does nothing else. */
    private static Recorded<DisputeEvent> recorded(DisputeEvent event, Fill fill) {
        Stamp sample = Samples.of(Stamp.class, fill);
        Actor by = event instanceof ExpiryEvent ? Actor.time() : SampleLife.PPID;
        return new Recorded<>(new Stamp(by, sample.on(), sample.recorded()), event);
    }
}
