package id.go.bekasikota.ppid.exemption;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import java.time.LocalDate;

/**
 * What opens exempt information before its period ends (pembukaan informasi yang dikecualikan).
 *
 * @param cause what opened it
 * @param date the first day on which it is public
 * @param reference the letter, decision or record that shows it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OpeningOrder(
        Cause cause,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate date,
        String reference) {

    /** What can open exempt information. */
    public enum Cause implements Coded {
        /** A decision of PPID at the end of the period (penetapan pembukaan). */
        PPID_DECISION("ppid-decision", "PP 61/2010 Pasal 11 ayat (1)"),
        /** The written consent of the person concerned; grounds 17.g and 17.h only. */
        WRITTEN_CONSENT("written-consent", "UU 14/2008 Pasal 18 ayat (2) huruf a"),
        /** It concerns a position in public office; grounds 17.g and 17.h only. */
        PUBLIC_OFFICE("public-office", "UU 14/2008 Pasal 18 ayat (2) huruf b"),
        /** A hearing open to the public; ground 17.a only. */
        PUBLIC_HEARING("public-hearing", "PP 61/2010 Pasal 5 ayat (2)"),
        /** A decision of Komisi Informasi. */
        COMMISSION("komisi-informasi", "PERKI 1/2021 Pasal 52 ayat (3)"),
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

        /**
         * Returns the article.
         *
         * @return the citation
         */
        public Citation citation() {
            return Citation.parse(citation);
        }

        boolean isOnlyForPersons() {
            return this == WRITTEN_CONSENT || this == PUBLIC_OFFICE;
        }
    }
}
