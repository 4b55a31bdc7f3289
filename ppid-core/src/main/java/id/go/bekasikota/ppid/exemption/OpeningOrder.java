package id.go.bekasikota.ppid.exemption;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;
import static id.go.bekasikota.ppid.marks.Holds.Kind.WORDS;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.marks.Needed;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What opens exempt information before its period ends, or at its end by decision (pembukaan informasi yang dikecualikan).
 *
 * @param cause what opened it
 * @param date the first day on which it is public
 * @param reference the letter, decision or record that shows it
 * @param reason why; must be given for {@link Cause#OTHER}
 */
@JsonForm
public record OpeningOrder(
        Cause cause,
        @JsonIso LocalDate date,
        @Needed @Holds(CODE) String reference,
        @Holds(WORDS) Optional<String> reason) {

    /**
     * {@return an order whose cause is reason enough}
     *
     * @param cause what opened it
     * @param date the first day on which it is public
     * @param reference the letter, decision or record that shows it
     */
    public static OpeningOrder of(Cause cause, LocalDate date, String reference) {
        return new OpeningOrder(cause, date, reference, Optional.empty());
    }

    /**
     * {@return an order for a cause that the law does not name: the list of UU 14/2008 Pasal 18 ayat (2) is open; the order,
     * for grounds 17.g and 17.h}
     *
     * @param date the first day on which it is public
     * @param reference the letter, decision or record that shows it
     * @param reason why it is open
     */
    public static OpeningOrder other(LocalDate date, String reference, String reason) {
        Given.value(reason, "reason");
        return new OpeningOrder(Cause.OTHER, date, reference, Optional.of(reason));
    }

    /** What can open exempt information (sebab pembukaan). */
    public enum Cause implements Labelled {
        /** A decision of PPID (penetapan pembukaan), which opens on the dated end and on no other day. */
        PPID_DECISION("ppid-decision", "PP 61/2010 Pasal 11 ayat (1)"),
        /** The written consent of the person concerned; grounds 17.g and 17.h only. */
        WRITTEN_CONSENT("written-consent", "UU 14/2008 Pasal 18 ayat (2) huruf a"),
        /** It concerns a position in public office; grounds 17.g and 17.h only. */
        PUBLIC_OFFICE("public-office", "UU 14/2008 Pasal 18 ayat (2) huruf b"),
        /** Another cause with its reason, because the list is open; grounds 17.g and 17.h only. */
        OTHER("other", "UU 14/2008 Pasal 18 ayat (2)"),
        /** A hearing open to the public; ground 17.a only. */
        PUBLIC_HEARING("public-hearing", "PP 61/2010 Pasal 5 ayat (2)"),
        /** The answer of Atasan PPID to an objection. */
        OBJECTION("objection", "UU 14/2008 Pasal 11 ayat (2)"),
        /** A decision of Komisi Informasi. */
        COMMISSION("commission", "PERKI 1/2021 Pasal 52 ayat (3)"),
        /** A final decision of a court. */
        COURT("court", "PERKI 1/2021 Pasal 52 ayat (3)");

        private final String code;
        private final String citation;

        Cause(String code, String citation) {
            this.code = code;
            this.citation = citation;
        }

        @Override
        public String code() {
            return code;
        }

        /** {@return the article} */
        public Citation citation() {
            return Citation.parse(citation);
        }

        /**
         * {@return a cause by its code}
         *
         * @param code the code
         * @throws PpidException if there is none
         */
        @JsonCreator
        public static Cause of(String code) {
            return Coded.of(Cause.class, code);
        }

        boolean opens(PeriodKind kind) {
            return switch (this) {
                case WRITTEN_CONSENT, PUBLIC_OFFICE, OTHER -> kind.isPersonal();
                case PUBLIC_HEARING -> kind == PeriodKind.AT_MOST;
                default -> true;
            };
        }
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
