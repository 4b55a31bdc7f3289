package id.go.bekasikota.ppid.catalogue;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;
import static id.go.bekasikota.ppid.marks.Holds.Kind.PUBLIC_WORDS;

import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * One publication of information (pengumuman), PERKI 1/2021 Pasal 24.
 *
 * @param channel where
 * @param date the day
 * @param evidence where it can be seen, or what shows that it was published; for the videotron a photo
 * @param caption what stood there; must be given for the videotron
 * @param accessible the forms for persons with a disability that went with it
 * @param at the code of the unit's channel on which it stood ({@link UnitChannel}); empty where the body did not give its channels
 */
@JsonForm
public record Publication(
        PublicationChannel channel,
        @JsonIso LocalDate date,
        DocumentRef evidence,
        @Holds(PUBLIC_WORDS) Optional<String> caption,
        Set<AccessibleForm> accessible,
        @Holds(CODE) Optional<String> at) {

    /** {@inheritDoc} */
    public Publication {
        Given.value(accessible, "accessible");
        Set<AccessibleForm> copy = EnumSet.noneOf(AccessibleForm.class);
        copy.addAll(accessible);
        accessible = Collections.unmodifiableSet(copy);
    }

    /** Whether it shows what it must: on the videotron an image and the text, elsewhere its evidence. */
    boolean isShown() {
        boolean captioned = caption.filter(text -> !text.isBlank()).isPresent();
        return channel != PublicationChannel.VIDEOTRON
                || (captioned && evidence.mediaType().startsWith("image/"));
    }

    /**
     * {@return a publication on any channel but the videotron}
     *
     * @param channel where
     * @param date the day
     * @param evidence where it can be seen
     */
    public static Publication on(PublicationChannel channel, LocalDate date, DocumentRef evidence) {
        return new Publication(channel, date, evidence, Optional.empty(), Set.of(), Optional.empty());
    }

    /**
     * {@return a publication on the videotron}
     *
     * @param date the day
     * @param photo a photo that shows it
     * @param caption the text shown
     */
    public static Publication onVideotron(LocalDate date, DocumentRef photo, String caption) {
        Given.value(caption, "caption");
        return new Publication(
                PublicationChannel.VIDEOTRON, date, photo, Optional.of(caption), Set.of(), Optional.empty());
    }

    /**
     * {@return this publication with one more form for persons with a disability}
     *
     * @param form the form
     */
    public Publication with(AccessibleForm form) {
        Given.value(form, "form");
        Set<AccessibleForm> more = EnumSet.of(form);
        more.addAll(accessible);
        return new Publication(channel, date, evidence, caption, more, at);
    }

    /**
     * {@return this publication on a certain channel of a unit}
     *
     * @param code the code of the channel
     */
    public Publication at(String code) {
        Given.value(code, "code");
        return new Publication(channel, date, evidence, caption, accessible, Optional.of(code));
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
