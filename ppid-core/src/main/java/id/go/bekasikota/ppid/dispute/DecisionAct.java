package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.marks.Holds.Kind.WORDS;

import id.go.bekasikota.ppid.exemption.PublicOpening;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Acts of adjudication on the merits, its decision and its execution (ajudikasi, putusan, pelaksanaan).
 */
public sealed interface DecisionAct extends DisputeAct {

    /**
     * Straight to the merits, ground a (langsung ke pokok perkara). PERKI 1/2013 Pasal 29 ayat (2).
     */
    @JsonForm
    record AdjudicationOpened() implements DecisionAct {}

    /**
     * Adjudication resumed after mediation failed (dilanjutkan). PERKI 1/2013 Pasal 49.
     */
    @JsonForm
    record Resumed() implements DecisionAct {}

    /**
     * The panel judged the exemption: consequence test, then public interest (uji konsekuensi, uji kepentingan publik). PERKI 1/2013 Pasal 34.
     *
     * @param consequence the consequence test
     * @param publicInterest the public-interest test; only where the first speaks for closing
     */
    @JsonForm
    record ExemptionTested(TestResult consequence, Optional<TestResult> publicInterest) implements DecisionAct {}

    /**
     * The hearing in which the decision is read is set or moved (sidang putusan). PERKI 1/2013 Pasal 57 ayat (3).
     *
     * @param from the day set before; empty the first time
     * @param day the day of the hearing
     */
    @JsonForm
    record HearingSet(
            @JsonIso Optional<LocalDate> from, @JsonIso LocalDate day) implements DecisionAct {}

    /**
     * A party handed in conclusions (kesimpulan). PERKI 1/2013 Pasal 57 ayat (3).
     *
     * @param side the party
     * @param document the document
     */
    @JsonForm
    record ConclusionsFiled(Side side, DocumentRef document) implements DecisionAct, Sided {}

    /**
     * The decision was read (putusan dibacakan); the day is that of the reading. PERKI 1/2013 Pasal 59 ayat (1).
     *
     * @param decision the decision
     */
    @JsonForm
    record Read(CommissionDecision decision) implements DecisionAct {
        @Override
        public List<PublicOpening> named() {
            return decision.opens();
        }
    }

    /**
     * A party received the copy, by proof (salinan putusan diterima); the day is that of receipt. PERKI 1/2013 Pasal 59 ayat (4).
     *
     * @param side the party
     */
    @JsonForm
    record CopyReceived(Side side) implements DecisionAct, Sided {}

    /**
     * The requester asked the head of the court for an execution order (permohonan penetapan eksekusi). Perma 2/2011 Pasal 12 ayat (1).
     *
     * @param officialCopy the official copy of the decision
     */
    @JsonForm
    record ExecutionAsked(DocumentRef officialCopy) implements DecisionAct {}

    /**
     * The head of the court gave or refused the order (penetapan eksekusi). Perma 2/2011 Pasal 12 ayat (3).
     *
     * @param ruling given or refused
     */
    @JsonForm
    record ExecutionRuled(ExecutionRuling ruling) implements DecisionAct {}

    /**
     * The body carried out the decision (pelaksanaan putusan). PERKI 1/2013 Pasal 59 ayat (2).
     *
     * @param done what was done
     */
    @JsonForm
    record CarriedOut(@Holds(WORDS) String done) implements DecisionAct {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }
}
