package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.law.PpidException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What holds of every dispute for ever, whatever policy and calendar became (susunan perkara): it begins with one petition, not
 * before the statute; no act lies before what it follows from; nothing follows an end but what still may.
 */
final class DisputeStructure {
    /** What may still follow an end of the case, where the table has it there. */
    private static final Set<DisputeActKind> AFTER_AN_END = EnumSet.of(DisputeActKind.CARRIED_OUT);

    private DisputeStructure() {}

    static History<DisputeEvent> restored(List<Recorded<DisputeEvent>> events) {
        History<DisputeEvent> history = History.restored(events, PetitionAct.Filed.class);
        Recorded<PetitionAct.Filed> filed =
                history.recorded(PetitionAct.Filed.class).get(0);
        DisputeProgress progress = new DisputeProgress(filed);
        for (Recorded<DisputeEvent> recorded : events) {
            if (recorded.event() instanceof DisputeAct act && !(act instanceof PetitionAct.Filed)) {
                follows(progress, recorded, DisputeActKind.of(act));
                progress.add(act, recorded.on());
            }
        }
        return history;
    }

    private static void follows(DisputeProgress progress, Recorded<DisputeEvent> recorded, DisputeActKind kind) {
        DisputeState phase = progress.phase();
        boolean ended = phase == DisputeState.REFUSED || AFTER_AN_END.containsAll(DisputeTable.acts(phase));
        require(
                !ended || DisputeTable.allows(phase, kind),
                recorded,
                "the case had ended and stood at \"" + phase.code() + "\"");
        require(
                !recorded.on().isBefore(progress.earliest(kind)),
                recorded,
                "no act lies before what it follows from, here " + progress.earliest(kind));
    }

    private static void require(boolean holds, Recorded<? extends DisputeEvent> recorded, String rule) {
        if (!holds) {
            throw new PpidException("the act " + recorded.event().getClass().getSimpleName() + " of " + recorded.on()
                    + " of a dispute is out of place (expected: " + rule + ")");
        }
    }
}
