package id.go.bekasikota.ppid.proposal;

import static id.go.bekasikota.ppid.marks.Holds.Kind.OFFICIAL;
import static id.go.bekasikota.ppid.marks.Holds.Kind.WORDS;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import id.go.bekasikota.ppid.catalogue.Disclosure;
import id.go.bekasikota.ppid.catalogue.EntryDraft;
import id.go.bekasikota.ppid.catalogue.EntryFields;
import id.go.bekasikota.ppid.catalogue.EntryNumber;
import id.go.bekasikota.ppid.catalogue.EntryOrigin;
import id.go.bekasikota.ppid.catalogue.InformationForm;
import id.go.bekasikota.ppid.catalogue.PublicationChannel;
import id.go.bekasikota.ppid.exemption.ConsequenceTest;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonFamily;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a unit proposes (isi usulan). Its texts are drafts, which may name a person; they are published once PPID Utama decided, in the
 * exemption, the entry or the publication that follows.
 */
@JsonFamily
@JsonSubTypes({
    @JsonSubTypes.Type(value = Proposed.ToExempt.class, name = "exemption"),
    @JsonSubTypes.Type(value = Proposed.ToList.class, name = "entry"),
    @JsonSubTypes.Type(value = Proposed.ToShow.class, name = "slide")
})
public sealed interface Proposed {

    /** {@return what kind of proposal it is} */
    ProposalKind kind();

    /** {@return what it is about, as the unit wrote it} */
    String about();

    /**
     * Information that may have to be exempt, with the draft of its consequence test (UU 14/2008 Pasal 19, PERKI 1/2021 Pasal 12 ayat (2)
     * huruf c). What is blank is left to PPID Utama, who tests.
     *
     * @param information the information, described clearly
     * @param extent whether it is a whole document or a part of one
     * @param ground the ground of UU 14/2008 Pasal 17
     * @param ifOpened the consequence if it is opened
     * @param ifClosed the interest protected if it is closed
     * @param legalBasis the statute that the draft rests on, with its article
     */
    @JsonForm
    record ToExempt(
            @Holds(WORDS) String information,
            Extent extent,
            ExemptionGround ground,
            @Holds(WORDS) String ifOpened,
            @Holds(WORDS) String ifClosed,
            @Holds(WORDS) String legalBasis)
            implements Proposed {

        /**
         * {@inheritDoc}
         *
         * @throws PpidException if the information is blank
         */
        public ToExempt {
            Given.value(information, "information");
            require(information, "information");
        }

        @Override
        public ProposalKind kind() {
            return ProposalKind.EXEMPTION;
        }

        @Override
        public String about() {
            return information;
        }

        /**
         * {@return the consequence test as far as it was drafted, for PPID Utama to complete: a builder, in which testers and day are
         * still missing}
         *
         * @param unit the code of the unit that holds the information
         */
        public ConsequenceTest.Builder test(String unit) {
            return ConsequenceTest.of(information)
                    .heldBy(unit)
                    .extent(extent)
                    .ground(ground)
                    .ifOpened(ifOpened)
                    .ifClosed(ifClosed)
                    .legalBasis(legalBasis);
        }

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * An entry of the public list (PERKI 1/2021 Pasal 45 ayat (2)).
     *
     * @param summary what the information says in short
     * @param responsible who is responsible for making or issuing it
     * @param made when it was made, and where
     * @param forms the forms available, at least one
     * @param retention how long it is kept
     * @param disclosure how it must be made public
     */
    @JsonForm
    record ToList(
            @Holds(WORDS) String summary,
            @Holds(OFFICIAL) String responsible,
            Made made,
            Set<InformationForm> forms,
            @Holds(WORDS) String retention,
            Disclosure disclosure)
            implements Proposed {

        /**
         * {@inheritDoc}
         *
         * @throws PpidException if a part is missing
         */
        public ToList {
            Given.value(summary, "summary");
            Given.value(responsible, "responsible");
            Given.value(forms, "forms");
            Given.value(retention, "retention");
            require(summary, "summary");
            require(responsible, "responsible");
            require(retention, "retention");
            require(forms.isEmpty() ? "" : "given", "forms");
            forms = Collections.unmodifiableSet(EnumSet.copyOf(forms));
        }

        @Override
        public ProposalKind kind() {
            return ProposalKind.ENTRY;
        }

        @Override
        public String about() {
            return summary;
        }

        /**
         * {@return the entry as it was proposed, for PPID Utama to enter under a number}
         *
         * @param number its number
         * @param unit the code of the unit that holds the information
         */
        public EntryDraft entry(EntryNumber number, String unit) {
            EntryFields fields = new EntryFields(
                    summary, unit, responsible, new EntryFields.Made(made.date(), made.place()), forms, retention);
            return new EntryDraft(number, fields, disclosure, EntryOrigin.collected());
        }

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * When and where information was made, as a unit says it (waktu dan tempat pembuatan).
     *
     * @param date the day
     * @param place the place
     */
    @JsonForm
    record Made(@JsonIso LocalDate date, @Holds(WORDS) String place) {

        /**
         * {@inheritDoc}
         *
         * @throws PpidException if the place is blank
         */
        public Made {
            Given.value(place, "place");
            require(place, "place");
        }

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * A slide for the videotron or another channel (tayangan).
     *
     * @param photo the photo, which travels as bytes that the host resolves
     * @param caption the text shown
     * @param channel where it is to be shown
     */
    @JsonForm
    record ToShow(DocumentRef photo, @Holds(WORDS) String caption, PublicationChannel channel) implements Proposed {

        /**
         * {@inheritDoc}
         *
         * @throws PpidException if the photo is no image or the caption is blank
         */
        public ToShow {
            Given.value(photo, "photo");
            Given.value(caption, "caption");
            require(caption, "caption");
            if (!photo.mediaType().startsWith("image/")) {
                throw new PpidException("the photo of a slide is " + photo.mediaType() + " (expected an image)");
            }
        }

        /**
         * {@return a slide for the videotron of the city}
         *
         * @param photo the photo
         * @param caption the text shown
         */
        public static ToShow onVideotron(DocumentRef photo, String caption) {
            Given.value(photo, "photo");
            Given.value(caption, "caption");
            return new ToShow(photo, caption, PublicationChannel.VIDEOTRON);
        }

        @Override
        public ProposalKind kind() {
            return ProposalKind.SLIDE;
        }

        @Override
        public String about() {
            return caption;
        }

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    private static void require(String text, String field) {
        if (text.isBlank()) {
            throw new PpidException("the proposal of a unit lacks " + field);
        }
    }
}
