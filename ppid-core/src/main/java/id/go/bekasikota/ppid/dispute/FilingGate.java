package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionState;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Officer;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What the law denies about filing a petition. */
final class FilingGate {
    /** The ends after which the texts do not bar a new petition; its days run on (PERKI 1/2013 Pasal 13). */
    private static final Set<DisputeState> ENDED =
            EnumSet.of(DisputeState.NOT_REGISTERED, DisputeState.STOPPED, DisputeState.LAPSED, DisputeState.WITHDRAWN);

    private FilingGate() {}

    static Optional<Denial> denial(Objection objection, Deadlines law, Stamp stamp) {
        ObjectionState state = objection.state(stamp.on(), law);
        if (!stamp.by().equals(Actor.requester()) && !(stamp.by() instanceof Officer)) {
            return deny(state, "PERKI 1/2013 Pasal 9 ayat (1)", "file.petitioner");
        }
        if (stamp.on().isBefore(objection.received())) {
            return deny(state, "UU 14/2008 Pasal 37 ayat (1)", "file.objection", objection.received());
        }
        boolean closed = state == ObjectionState.SETTLED || state == ObjectionState.WITHDRAWN;
        return closed ? deny(state, "UU 14/2008 Pasal 37 ayat (1)", "file.closed", state) : Optional.empty();
    }

    /** Why a second petition on the same objection is denied, while one is dealt with or after one was withdrawn early. */
    static Optional<Denial> again(Dispute before, Deadlines law, Stamp stamp) {
        DisputeState state = before.state(stamp.on(), law);
        if (state == DisputeState.WITHDRAWN && !before.history().has(HearingAct.Opened.class)) {
            return deny(state, "PERKI 1/2013 Pasal 15 ayat (4)", "file.withdrawn");
        }
        return ENDED.contains(state)
                ? Optional.empty()
                : deny(state, "UU 14/2008 Pasal 37 ayat (1)", "file.again", state);
    }

    private static Optional<Denial> deny(Coded state, String citation, String key, Object... arguments) {
        return Optional.of(new Denial(
                "dispute.file",
                state.code(),
                Citation.parse(citation),
                DisputeTexts.TEXTS.both("deny." + key, arguments)));
    }
}
