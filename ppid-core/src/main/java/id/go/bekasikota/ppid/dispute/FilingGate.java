package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionState;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Officer;
import java.util.Optional;

/** What the law denies about filing a petition. */
final class FilingGate {
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
        return closed ? deny(state, "UU 14/2008 Pasal 37 ayat (1)", "file.closed", state.label()) : Optional.empty();
    }

    private static Optional<Denial> deny(ObjectionState state, String citation, String key, Object... arguments) {
        return Optional.of(new Denial(
                "dispute.file",
                state.code(),
                Citation.parse(citation),
                DisputeTexts.TEXTS.both("deny." + key, arguments)));
    }
}
