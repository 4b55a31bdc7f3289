package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.law.Holds.Kind.CODE;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.go.bekasikota.ppid.exemption.PublicOpening;
import id.go.bekasikota.ppid.law.Holds;
import id.go.bekasikota.ppid.parts.Printed;
import java.util.List;

/**
 * Acts in court (gugatan dan kasasi), UU 14/2008 Bab X, Perma 2/2011. A suit is not the objection to the superior.
 */
public sealed interface CourtAct extends DisputeAct {

    /**
     * A party declared in writing that it does not accept the decision (gugatan); the day is that of filing, also at the home court. UU 14/2008 Pasal 48 ayat (1).
     *
     * @param side the party
     * @param court the court
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record SuitFiled(Side side, Court court) implements CourtAct, Sided {}

    /**
     * The competent court registered the suit (gugatan diregister). Perma 2/2011 Pasal 6 ayat (1).
     *
     * @param number its number
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record SuitRegistered(@Holds(CODE) String number) implements CourtAct {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * The registrar asked Komisi Informasi for decision and file (permintaan berkas). Perma 2/2011 Pasal 6 ayat (1).
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record FileRequested() implements CourtAct {}

    /**
     * Komisi Informasi sent decision and file (pengiriman berkas). Perma 2/2011 Pasal 6 ayat (2).
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record FileSent() implements CourtAct {}

    /**
     * The other party answered (jawaban termohon keberatan). Perma 2/2011 Pasal 6 ayat (3).
     *
     * @param side the party that answers
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record SuitAnswered(Side side) implements CourtAct, Sided {}

    /**
     * The head of the court set the judges (penetapan majelis hakim). Perma 2/2011 Pasal 6 ayat (4).
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record JudgesSet() implements CourtAct {}

    /**
     * The court decided (putusan pengadilan); the day is that of the reading. Perma 2/2011 Pasal 10.
     *
     * @param decision the decision
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Decided(CourtDecision decision) implements CourtAct {
        @Override
        public List<PublicOpening> named() {
            return decision.opens();
        }
    }

    /**
     * A party was notified by the bailiff (PN), or the notice was posted (PTUN) (pemberitahuan putusan); the day is that of notice or posting. Perma 2/2011 Pasal 9 ayat (2).
     *
     * @param side the party
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Notified(Side side) implements CourtAct, Sided {}

    /**
     * A party received the decision of the court (putusan diterima); the day is that of receipt. UU 14/2008 Pasal 50.
     *
     * @param side the party
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record CopyReceived(Side side) implements CourtAct, Sided {}

    /**
     * A party went to the Supreme Court (kasasi). UU 14/2008 Pasal 50.
     *
     * @param side the party
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record CassationFiled(Side side) implements CourtAct, Sided {}

    /**
     * The judges of the Supreme Court were set (majelis kasasi). Perma 2/2011 Pasal 9 ayat (3).
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record SupremeJudgesSet() implements CourtAct {}

    /**
     * The Supreme Court decided (putusan kasasi). Perma 2/2011 Pasal 9 ayat (3).
     *
     * @param decision the decision, by what it makes of that of Komisi Informasi
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record SupremeDecided(CourtDecision decision) implements CourtAct {
        @Override
        public List<PublicOpening> named() {
            return decision.opens();
        }
    }
}
