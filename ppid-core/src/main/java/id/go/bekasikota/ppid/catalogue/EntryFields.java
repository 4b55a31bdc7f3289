package id.go.bekasikota.ppid.catalogue;

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
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the public list says of an entry beside its number (isi Daftar Informasi Publik), PERKI 1/2021 Pasal 21 ayat (2)
 * huruf b to g.
 *
 * @param summary what the information says in short (huruf b)
 * @param unit the code of the unit that holds it (huruf c)
 * @param responsible who is responsible for making or issuing it (huruf d)
 * @param made when and where it was made (huruf e)
 * @param forms the forms available, at least one (huruf f)
 * @param retention how long it is kept, in words or by the archive schedule (huruf g)
 */
@JsonForm
public record EntryFields(
        @Needed("PERKI 1/2021 Pasal 21 ayat (2) huruf b") @Holds(PUBLIC_WORDS)
        String summary,

        @Needed("PERKI 1/2021 Pasal 21 ayat (2) huruf c") @Holds(CODE)
        String unit,

        @Needed("PERKI 1/2021 Pasal 21 ayat (2) huruf d") @Holds(OFFICIAL)
        String responsible,

        Made made,
        @Needed("PERKI 1/2021 Pasal 21 ayat (2) huruf f") Set<InformationForm> forms,

        @Needed("PERKI 1/2021 Pasal 21 ayat (2) huruf g") @Holds(PUBLIC_WORDS)
        String retention) {

    /** {@inheritDoc} */
    public EntryFields {
        Given.value(forms, "forms");
        Set<InformationForm> copy = EnumSet.noneOf(InformationForm.class);
        copy.addAll(forms);
        forms = Collections.unmodifiableSet(copy);
    }

    /**
     * Begins the fields of an entry.
     *
     * @param summary what the information says in short
     * @return a builder
     */
    public static Builder of(String summary) {
        return new Builder(summary);
    }

    /**
     * When and where information was made (waktu dan tempat pembuatan).
     *
     * @param date the day
     * @param place the place
     */
    @JsonForm
    public record Made(
            @JsonIso LocalDate date,

            @Needed("PERKI 1/2021 Pasal 21 ayat (2) huruf e") @Holds(PUBLIC_WORDS)
            String place) {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /** Collects the fields of an entry. Not thread-safe. */
    public static final class Builder {
        private final String summary;
        private String unit = "";
        private String responsible = "";
        private String retention = "";
        private final Set<InformationForm> forms = EnumSet.noneOf(InformationForm.class);

        private Builder(String summary) {
            this.summary = summary;
        }

        /**
         * Sets the unit.
         *
         * @param code the code of the unit that holds it
         * @return this builder
         */
        public Builder heldBy(String code) {
            this.unit = code;
            return this;
        }

        /**
         * Sets who is responsible for making or issuing it.
         *
         * @param name the official or office
         * @return this builder
         */
        public Builder responsible(String name) {
            this.responsible = name;
            return this;
        }

        /**
         * Adds a form.
         *
         * @param form a form that is available
         * @return this builder
         */
        public Builder form(InformationForm form) {
            Given.value(form, "form");
            forms.add(form);
            return this;
        }

        /**
         * Sets how long it is kept.
         *
         * @param text a span in words, or the archive schedule
         * @return this builder
         */
        public Builder kept(String text) {
            this.retention = text;
            return this;
        }

        /**
         * Completes the fields.
         *
         * @param place where it was made
         * @param date the day on which it was made
         * @return the fields
         * @throws PpidException if one is missing; the message names it with the article
         */
        public EntryFields made(String place, LocalDate date) {
            return new EntryFields(summary, unit, responsible, new Made(date, place), forms, retention);
        }
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
