package id.go.bekasikota.ppid.dispute;

/**
 * A legal act in a dispute (tindakan hukum dalam sengketa), of a party, of Komisi Informasi or of a court, with its stamp.
 * Each kind has its row in {@link DisputeTable} and its code, actor and article in {@link DisputeActKind}.
 */
public sealed interface DisputeAct extends DisputeEvent
        permits PetitionAct, HearingAct, MediationAct, DecisionAct, CourtAct {}
