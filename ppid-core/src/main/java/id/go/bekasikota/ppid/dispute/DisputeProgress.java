package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * How far a dispute got, act by act: its state by acts alone, and from which day on the next act may lie. Receipts are dated
 * after what is received, and hold up nothing else; no more does the appointment of a representative. Not thread-safe.
 */
final class DisputeProgress {
    private static final Set<DisputeActKind> ASIDE = EnumSet.of(
            DisputeActKind.REPRESENTATIVE_APPOINTED,
            DisputeActKind.REPRESENTATIVE_WITHDRAWN,
            DisputeActKind.PETITION_COPY_SERVED,
            DisputeActKind.COPY_RECEIVED,
            DisputeActKind.COURT_NOTIFIED,
            DisputeActKind.COURT_COPY_RECEIVED);

    private final Set<ObjectionGround> grounds;
    private final LocalDate filed;
    private DisputeState phase = DisputeState.FILED;
    private LocalDate latest;
    private LocalDate read;
    private LocalDate courtDecided;

    DisputeProgress(Recorded<PetitionAct.Filed> filed) {
        this.grounds = filed.event().basis().grounds();
        this.filed = filed.on();
        this.latest = filed.on();
        this.read = filed.on();
        this.courtDecided = filed.on();
    }

    void add(DisputeAct act, LocalDate on) {
        DisputeActKind kind = DisputeActKind.of(act);
        phase = DisputeTable.after(phase, act, grounds);
        boolean decides = kind == DisputeActKind.DECISION_READ || kind == DisputeActKind.INTERIM_DECIDED;
        read = decides ? on : read;
        courtDecided = kind == DisputeActKind.COURT_DECIDED ? on : courtDecided;
        latest = ASIDE.contains(kind) || on.isBefore(latest) ? latest : on;
    }

    /** The state by acts alone, without what the passing of time adds. */
    DisputeState phase() {
        return phase;
    }

    /** The first day on which an act may lie, after what it follows from. */
    LocalDate earliest(DisputeActKind kind) {
        return switch (kind) {
            case PETITION_COPY_SERVED, REPRESENTATIVE_APPOINTED, REPRESENTATIVE_WITHDRAWN -> filed;
            case COPY_RECEIVED -> read;
            case COURT_NOTIFIED, COURT_COPY_RECEIVED -> courtDecided;
            default -> latest;
        };
    }
}
