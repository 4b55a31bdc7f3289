package id.go.bekasikota.ppid.request;

import org.jspecify.annotations.Nullable;

/** What the events say of duplicates. Filled once by {@link RequestFacts}, then never changed. */
final class DuplicateFacts {
    /** Whether the request is voided as it stands. */
    boolean voided;

    /** Whether it ever was voided, undone or not. */
    boolean everVoided;

    /** The objection by which the voiding is undone. */
    @Nullable
    String undoneBy;

    /** Whether it stands for another request that was voided. */
    boolean standsForAnother;

    void take(RequestEvent event) {
        if (event instanceof RequestEvents.Voided) {
            voided = true;
            everVoided = true;
        } else if (event instanceof RequestEvents.VoidingUndone undone) {
            voided = false;
            undoneBy = undone.objection();
        } else if (event instanceof RequestEvents.VoidingRestored) {
            voided = true;
            undoneBy = null;
        } else if (event instanceof RequestEvents.KeptForDuplicate) {
            standsForAnother = true;
        }
    }
}
