package id.go.bekasikota.ppid.exemption;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;
import static id.go.bekasikota.ppid.marks.Holds.Kind.PUBLIC_WORDS;

import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.marks.Needed;
import id.go.bekasikota.ppid.organization.Approval;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The letter by which information is classified as exempt (surat penetapan klasifikasi), PP 61/2010 Pasal 4 ayat (2): the
 * kind of classification (huruf a) and the reason (huruf e) stand in the test, the rest here.
 *
 * @param issue number, body, place and date of the letter (huruf c and f), and the letter itself
 * @param officer the information officer who sets it, with the unit (huruf b and c)
 * @param approval who approved it (Pasal 3 ayat (2))
 * @param end the period (huruf d)
 */
@JsonForm
public record Classification(Issue issue, Officer officer, Approval approval, ExemptionEnd end) {

    /**
     * Begins a letter.
     *
     * @param number the number of the letter
     * @return a builder
     */
    public static Builder numbered(String number) {
        return new Builder(number);
    }

    /** {@return the number of the letter} */
    public String number() {
        return issue.number();
    }

    /** {@return the date of the letter: the first day on which the information is exempt} */
    public LocalDate date() {
        return issue.date();
    }

    /**
     * When and where a letter was issued, and where it is kept (penerbitan surat).
     *
     * @param number its number
     * @param body the name of the public body
     * @param place the place
     * @param date the date, the first day on which the information is exempt
     * @param document the letter itself, which goes with a refusal (PERKI 1/2021 Pasal 34 ayat (2))
     */
    @JsonForm
    public record Issue(
            @Needed("PERKI 1/2021 Lampiran III") @Holds(CODE)
            String number,

            @Needed("PP 61/2010 Pasal 4 ayat (2) huruf c") @Holds(CODE)
            String body,

            @Needed("PP 61/2010 Pasal 4 ayat (2) huruf f") @Holds(PUBLIC_WORDS)
            String place,

            @JsonIso LocalDate date,
            DocumentRef document) {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    private static PpidException lack(String field, String article) {
        return new PpidException("the classification letter lacks " + field + " (" + article + ")");
    }

    /** Collects the parts of a letter. Not thread-safe. */
    public static final class Builder {
        private final String number;
        private String body = "";
        private @Nullable Officer officer;
        private @Nullable Approval approval;
        private @Nullable ExemptionEnd end;
        private @Nullable DocumentRef document;

        private Builder(String number) {
            this.number = number;
        }

        /**
         * Sets the public body.
         *
         * @param name its name
         * @return this builder
         */
        public Builder body(String name) {
            this.body = name;
            return this;
        }

        /**
         * Sets who classifies.
         *
         * @param value the information officer
         * @return this builder
         */
        public Builder by(Officer value) {
            this.officer = value;
            return this;
        }

        /**
         * Sets who approved in an own role.
         *
         * @param value the head of the body, or whom the policy names
         * @return this builder
         */
        public Builder approvedBy(Officer value) {
            return approved(Approval.of(value));
        }

        /**
         * Sets the approval, under a delegation too.
         *
         * @param value the approval
         * @return this builder
         */
        public Builder approved(Approval value) {
            this.approval = value;
            return this;
        }

        /**
         * Sets the period.
         *
         * @param value when it ends
         * @return this builder
         */
        public Builder until(ExemptionEnd value) {
            this.end = value;
            return this;
        }

        /**
         * Sets where the letter is kept.
         *
         * @param value the letter itself
         * @return this builder
         */
        public Builder document(DocumentRef value) {
            this.document = value;
            return this;
        }

        /**
         * Completes the letter.
         *
         * @param place the place
         * @param date the date, the first day on which the information is exempt
         * @return the letter
         * @throws PpidException if a part is missing; the message names it with the article
         */
        public Classification issued(String place, LocalDate date) {
            return new Classification(
                    new Issue(number, body, place, date, given(document, "document", "PERKI 1/2021 Pasal 34 ayat (2)")),
                    given(officer, "officer", "PP 61/2010 Pasal 4 ayat (2) huruf b"),
                    given(approval, "approval", "PP 61/2010 Pasal 3 ayat (2)"),
                    given(end, "end", "PP 61/2010 Pasal 4 ayat (2) huruf d"));
        }

        private static <T> T given(@Nullable T value, String field, String article) {
            if (value == null) {
                throw lack(field, article);
            }
            return value;
        }
    }
}
