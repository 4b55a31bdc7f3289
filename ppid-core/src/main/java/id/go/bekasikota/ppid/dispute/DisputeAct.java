package id.go.bekasikota.ppid.dispute;

/**
 * A legal act in a dispute (tindakan hukum dalam sengketa), of a party, of Komisi Informasi or of a court, with its stamp.
 * Each kind has its row in {@link DisputeTable} and its code, actor and article in {@link ActKind}.
 */
public sealed interface DisputeAct extends DisputeEvent
        permits PetitionAct, HearingAct, MediationAct, DecisionAct, CourtAct {

    /**
     * Returns the kind of the act.
     *
     * @return the kind
     */
    default ActKind kind() {
        return ActKind.of(this);
    }
}
