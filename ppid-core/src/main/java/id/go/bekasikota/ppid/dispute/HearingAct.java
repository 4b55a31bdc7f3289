package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;
import static id.go.bekasikota.ppid.marks.Holds.Kind.OFFICIAL;
import static id.go.bekasikota.ppid.marks.Holds.Kind.WORDS;

import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Acts about summons and hearings (pemanggilan dan sidang), PERKI 1/2013 Bab V and VI.
 */
public sealed interface HearingAct extends DisputeAct {

    /**
     * Panel and mediator are set, or replaced (penetapan majelis dan mediator). PERKI 1/2013 Pasal 20.
     *
     * @param panel the commissioners, public officials
     * @param mediator the mediator
     */
    @JsonForm
    record PanelSet(
            @Holds(OFFICIAL) List<String> panel,
            @Holds(OFFICIAL) String mediator) implements HearingAct {

        /** {@inheritDoc} */
        public PanelSet {
            Given.value(panel, "panel");
            panel = List.copyOf(panel);
        }

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * The first day of adjudication is set or moved (hari sidang pertama). PERKI 1/2013 Pasal 23.
     *
     * @param from the day set before; empty the first time
     * @param day the first day
     */
    @JsonForm
    record FirstDaySet(
            @JsonIso Optional<LocalDate> from, @JsonIso LocalDate day) implements HearingAct {}

    /**
     * A party is summoned (pemanggilan). PERKI 1/2013 Pasal 24.
     *
     * @param side the party
     * @param session the kind of session
     * @param day the day of the session
     * @param received the day on which the summons was received, by receipt; empty where not known
     */
    @JsonForm
    record Summoned(
            Side side,
            SessionKind session,
            @JsonIso LocalDate day,
            @JsonIso Optional<LocalDate> received) implements HearingAct, Sided {}

    /**
     * A party asked to replace mediator or panel (permintaan penggantian). PERKI 1/2013 Pasal 22 ayat (2).
     *
     * @param side the party
     * @param reason the reason
     */
    @JsonForm
    record ReplacementAsked(Side side, @Holds(WORDS) String reason) implements HearingAct, Sided {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * The body handed in a written answer (jawaban tertulis termohon). PERKI 1/2013 Pasal 25.
     *
     * @param document the document
     */
    @JsonForm
    record Replied(DocumentRef document) implements HearingAct {}

    /**
     * The first day was opened (sidang pertama dibuka). PERKI 1/2013 Pasal 35.
     */
    @JsonForm
    record Opened() implements HearingAct {}

    /**
     * The four points of the first day were examined (pemeriksaan pendahuluan). PERKI 1/2013 Pasal 36 ayat (1).
     *
     * @param failed the points that failed; the others are met
     */
    @JsonForm
    record Examined(Set<PreliminaryPoint> failed) implements HearingAct {

        /** {@inheritDoc} */
        public Examined {
            Given.value(failed, "failed");
            failed = Ordered.copy(PreliminaryPoint.class, failed);
        }
    }

    /**
     * An interim decision (putusan sela). PERKI 1/2013 Pasal 36 ayat (2).
     *
     * @param ruling accepted or refused
     * @param number its number
     */
    @JsonForm
    record InterimDecided(InterimRuling ruling, @Holds(CODE) String number) implements HearingAct {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * A party was absent (ketidakhadiran); the day is that of the session. PERKI 1/2013 Pasal 30.
     *
     * @param side the party
     * @param session the kind of session
     * @param excuse whether a reason was accepted
     */
    @JsonForm
    record AbsenceRecorded(Side side, SessionKind session, Excuse excuse) implements HearingAct, Sided {}

    /**
     * Komisi Informasi let the petition lapse (gugur); never computed. PERKI 1/2013 Pasal 30.
     *
     * @param number the number of the order
     */
    @JsonForm
    record Lapsed(@Holds(CODE) String number) implements HearingAct {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }
}
