package id.go.bekasikota.ppid.exemption;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;
import static id.go.bekasikota.ppid.marks.Holds.Kind.OFFICIAL;
import static id.go.bekasikota.ppid.marks.Holds.Kind.PUBLIC_WORDS;

import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.marks.Needed;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The test of consequences before information is declared exempt (uji konsekuensi), UU 14/2008 Pasal 2 ayat (4) and 19,
 * PERKI 1/2021 Pasal 49: what follows if it is opened, and whether closing protects a greater interest than opening.
 *
 * @param subject the information tested
 * @param ground the ground
 * @param ifOpened the consequence for the public if it is opened
 * @param ifClosed the interest protected if it is closed, weighed against the former
 * @param legalBasis the statute that the analysis rests on, with its article
 * @param sheet who tested and when
 */
@JsonForm
public record ConsequenceTest(
        Subject subject,
        ExemptionGround ground,

        @Needed("UU 14/2008 Pasal 2 ayat (4)") @Holds(PUBLIC_WORDS)
        String ifOpened,

        @Needed("UU 14/2008 Pasal 2 ayat (4)") @Holds(PUBLIC_WORDS)
        String ifClosed,

        @Needed("PERKI 1/2021 Pasal 49 ayat (2) huruf c") @Holds(PUBLIC_WORDS)
        String legalBasis,

        Sheet sheet) {

    /**
     * Begins a test.
     *
     * @param information the information, described clearly (PERKI 1/2021 Pasal 49 ayat (2) huruf a and b)
     * @return a builder
     */
    public static Builder of(String information) {
        return new Builder(information);
    }

    /** {@return the information tested} */
    public String information() {
        return subject.information();
    }

    /**
     * What is tested (informasi yang diuji), PERKI 1/2021 Pasal 49 ayat (2) huruf a and b.
     *
     * @param information the information, described clearly
     * @param extent whether it is a whole document or a part of one (PERKI 1/2021 Pasal 22 ayat (2))
     * @param neverExempt the class of Pasal 18 ayat (1) to which its document belongs; empty where it belongs to none
     * @param unit the code of the unit that holds it; empty where not recorded
     */
    @JsonForm
    public record Subject(
            @Needed("PERKI 1/2021 Pasal 49 ayat (2) huruf b") @Holds(PUBLIC_WORDS)
            String information,

            Extent extent,
            Optional<NeverExempt> neverExempt,
            @Holds(CODE) Optional<String> unit) {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * The sheet of the test (lembar uji konsekuensi), PERKI 1/2021 annex II.
     *
     * @param date the day of the test
     * @param occasion when it was made (PERKI 1/2021 Pasal 49 ayat (1))
     * @param testers who tested: name, position and unit of each; at least one
     */
    @JsonForm
    public record Sheet(
            @JsonIso LocalDate date,
            Occasion occasion,

            @Needed("PERKI 1/2021 Pasal 49 ayat (3)") @Holds(OFFICIAL)
            List<String> testers) {

        /** {@inheritDoc} */
        public Sheet {
            Given.value(testers, "testers");
            testers = List.copyOf(testers);
        }

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /** Collects the parts of a test. Not thread-safe. */
    public static final class Builder {
        private final String information;
        private Extent extent = Extent.WHOLE;
        private Occasion occasion = Occasion.BEFORE_REQUEST;
        private @Nullable NeverExempt neverExempt;
        private @Nullable String unit;
        private @Nullable ExemptionGround ground;
        private String ifOpened = "";
        private String ifClosed = "";
        private String legalBasis = "";
        private final List<String> testers = new ArrayList<>();

        private Builder(String information) {
            this.information = information;
        }

        /**
         * Sets the ground.
         *
         * @param value the ground of Pasal 17
         * @return this builder
         */
        public Builder ground(ExemptionGround value) {
            this.ground = value;
            return this;
        }

        /**
         * Sets the consequence if the information is opened.
         *
         * @param value the consequence in words
         * @return this builder
         */
        public Builder ifOpened(String value) {
            this.ifOpened = value;
            return this;
        }

        /**
         * Sets the interest protected if the information is closed.
         *
         * @param value the weighing in words
         * @return this builder
         */
        public Builder ifClosed(String value) {
            this.ifClosed = value;
            return this;
        }

        /**
         * Sets the statute that the analysis rests on.
         *
         * @param value the statute with its article
         * @return this builder
         */
        public Builder legalBasis(String value) {
            this.legalBasis = value;
            return this;
        }

        /**
         * Sets how much of the document is tested.
         *
         * @param value whole or part; the whole where not set
         * @return this builder
         */
        public Builder extent(Extent value) {
            this.extent = value;
            return this;
        }

        /**
         * Says that the document belongs to a class that is never exempt.
         *
         * @param value the class of UU 14/2008 Pasal 18 ayat (1)
         * @return this builder
         */
        public Builder neverExempt(NeverExempt value) {
            this.neverExempt = value;
            return this;
        }

        /**
         * Sets the unit that holds the information.
         *
         * @param code the code of the unit
         * @return this builder
         */
        public Builder heldBy(String code) {
            this.unit = code;
            return this;
        }

        /**
         * Sets when the test was made.
         *
         * @param value the occasion; before any request where not set
         * @return this builder
         */
        public Builder occasion(Occasion value) {
            this.occasion = value;
            return this;
        }

        /**
         * Adds a tester.
         *
         * @param nameAndPosition name, position and unit
         * @return this builder
         */
        public Builder tester(String nameAndPosition) {
            testers.add(nameAndPosition);
            return this;
        }

        /**
         * Completes the test.
         *
         * @param date the day of the test
         * @return the test
         * @throws PpidException if a part is missing; the message names it with the article
         */
        public ConsequenceTest on(LocalDate date) {
            if (ground == null) {
                throw new PpidException("the consequence test lacks ground (UU 14/2008 Pasal 17)");
            }
            Subject subject =
                    new Subject(information, extent, Optional.ofNullable(neverExempt), Optional.ofNullable(unit));
            return new ConsequenceTest(
                    subject, ground, ifOpened, ifClosed, legalBasis, new Sheet(date, occasion, testers));
        }
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
