package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.exemption.PublicOpening;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
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
    @JsonForm
    record SuitFiled(Side side, Court court) implements CourtAct, Sided {}

    /**
     * The competent court registered the suit (gugatan diregister). Perma 2/2011 Pasal 6 ayat (1).
     *
     * @param number its number
     */
    @JsonForm
    record SuitRegistered(@Holds(CODE) String number) implements CourtAct {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * The registrar asked Komisi Informasi for decision and file (permintaan berkas). Perma 2/2011 Pasal 6 ayat (1).
     */
    @JsonForm
    record FileRequested() implements CourtAct {}

    /**
     * Komisi Informasi sent decision and file (pengiriman berkas). Perma 2/2011 Pasal 6 ayat (2).
     */
    @JsonForm
    record FileSent() implements CourtAct {}

    /**
     * The other party answered (jawaban termohon keberatan). Perma 2/2011 Pasal 6 ayat (3).
     *
     * @param side the party that answers
     */
    @JsonForm
    record SuitAnswered(Side side) implements CourtAct, Sided {}

    /**
     * The head of the court set the judges (penetapan majelis hakim). Perma 2/2011 Pasal 6 ayat (4).
     */
    @JsonForm
    record JudgesSet() implements CourtAct {}

    /**
     * The court decided (putusan pengadilan); the day is that of the reading. Perma 2/2011 Pasal 10.
     *
     * @param decision the decision
     */
    @JsonForm
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
    @JsonForm
    record Notified(Side side) implements CourtAct, Sided {}

    /**
     * A party received the decision of the court (putusan diterima); the day is that of receipt. UU 14/2008 Pasal 50.
     *
     * @param side the party
     */
    @JsonForm
    record CopyReceived(Side side) implements CourtAct, Sided {}

    /**
     * A party went to the Supreme Court (kasasi). UU 14/2008 Pasal 50.
     *
     * @param side the party
     */
    @JsonForm
    record CassationFiled(Side side) implements CourtAct, Sided {}

    /**
     * The judges of the Supreme Court were set (majelis kasasi). Perma 2/2011 Pasal 9 ayat (3).
     */
    @JsonForm
    record SupremeJudgesSet() implements CourtAct {}

    /**
     * The Supreme Court decided (putusan kasasi). Perma 2/2011 Pasal 9 ayat (3).
     *
     * @param decision the decision, by what it makes of that of Komisi Informasi
     */
    @JsonForm
    record SupremeDecided(CourtDecision decision) implements CourtAct {
        @Override
        public List<PublicOpening> named() {
            return decision.opens();
        }
    }
}
