package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;
import static id.go.bekasikota.ppid.marks.Holds.Kind.WORDS;

import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.objection.PetitionBasis;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Acts about the petition, its registration and who represents the body (permohonan, registrasi, kuasa), PERKI 1/2013 Bab III and IV.
 */
public sealed interface PetitionAct extends DisputeAct {

    /**
     * The petition was received by Komisi Informasi (permohonan diterima); the day is that of receipt. UU 14/2008 Pasal 37 ayat (1).
     *
     * @param number the number of the dispute
     * @param basis the objection that it rests on
     * @param petition where it goes and against whom
     */
    @JsonForm
    record Filed(DisputeNumber number, PetitionBasis basis, Petition petition) implements PetitionAct {}

    /**
     * The head of the body or Atasan PPID gave somebody a special power to represent the body in this dispute (kuasa khusus). UU
     * 14/2008 Pasal 44 ayat (4).
     *
     * @param representative an official, known by role, name and unit, or {@link Actor#representative()} for an outsider
     * @param power the special power, which names an outsider
     * @param since the first day on which the power holds, not before the day of the act
     */
    @JsonForm
    record RepresentativeAppointed(
            Actor representative,
            DocumentRef power,
            @JsonIso LocalDate since) implements PetitionAct {}

    /**
     * The head of the body or Atasan PPID withdrew the special power that they or the other gave (pencabutan kuasa khusus); from
     * this day on it no longer holds. UU 14/2008 Pasal 44 ayat (4).
     *
     * @param representative who was appointed
     * @param letter the letter that withdraws it
     */
    @JsonForm
    record RepresentativeWithdrawn(Actor representative, DocumentRef letter) implements PetitionAct {}

    /**
     * Notice that papers are missing (pemberitahuan ketidaklengkapan). PERKI 1/2013 Pasal 17 ayat (1).
     *
     * @param missing the papers that are missing, in the order of the law
     * @param received the day on which the petitioner received it; empty where not known, then the day of the notice counts
     */
    @JsonForm
    record IncompleteNotified(Set<Paper> missing, @JsonIso Optional<LocalDate> received) implements PetitionAct {

        /** {@inheritDoc} */
        public IncompleteNotified {
            Given.value(missing, "missing");
            missing = Ordered.copy(Paper.class, missing);
        }
    }

    /**
     * The missing papers were handed in (berkas dilengkapi). PERKI 1/2013 Pasal 17 ayat (2).
     */
    @JsonForm
    record Completed() implements PetitionAct {}

    /**
     * The petitioner gave the reason why the body's papers are missing: request or objection was not properly served. PERKI 1/2013 Pasal 18 ayat (2).
     *
     * @param reason the reason
     */
    @JsonForm
    record UnservedExplained(@Holds(WORDS) String reason) implements PetitionAct {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * Entered in the register of petitions (diregistrasi). PERKI 1/2013 Pasal 16 ayat (2).
     *
     * @param number the number of registration, as written
     */
    @JsonForm
    record Registered(@Holds(CODE) String number) implements PetitionAct {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * Deed that it is not registered (akta tidak diregistrasi). PERKI 1/2013 Pasal 17 ayat (3).
     *
     * @param deed the number of the deed
     */
    @JsonForm
    record NotRegistered(@Holds(CODE) String deed) implements PetitionAct {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * The body received a copy of the petition (salinan permohonan); the day is that of receipt. UU 14/2008 Pasal 44 ayat (1).
     */
    @JsonForm
    record CopyServed() implements PetitionAct {}

    /**
     * Stopped by the Chair (penghentian proses); at which stage is not printed. PERKI 1/2013 Pasal 4 ayat (4).
     *
     * @param ground the ground
     * @param number the number of the decision
     */
    @JsonForm
    record Stopped(StopGround ground, @Holds(CODE) String number) implements PetitionAct {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * The petitioner asked in writing to withdraw (pencabutan); before registration that ends the petition at once. PERKI 1/2013 Pasal 14 ayat (1).
     *
     * @param reason the reason; may be empty
     */
    @JsonForm
    record WithdrawalAsked(@Holds(WORDS) String reason) implements PetitionAct {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * The deed or order that strikes out a withdrawn petition (akta pembatalan registrasi, penetapan). PERKI 1/2013 Pasal 15.
     *
     * @param deed the number of the deed or order
     */
    @JsonForm
    record WithdrawalSet(@Holds(CODE) String deed) implements PetitionAct {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }
}
