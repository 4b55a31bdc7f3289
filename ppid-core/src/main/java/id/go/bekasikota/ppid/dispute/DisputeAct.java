package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.exemption.PublicOpening;
import java.util.List;

/**
 * A legal act in a dispute (tindakan hukum dalam sengketa), of a party, of Komisi Informasi or of a court, with its stamp.
 * Each kind has its row in the table of states and acts, with its code, actor and article.
 */
public sealed interface DisputeAct extends DisputeEvent
        permits PetitionAct, HearingAct, MediationAct, DecisionAct, CourtAct {

    /** {@return what the act itself names as opened to the public, an unmodifiable list; none unless it decides} */
    default List<PublicOpening> named() {
        return List.of();
    }
}
