package id.go.bekasikota.ppid.command;

import static id.go.bekasikota.ppid.marks.Holds.Kind.WORDS;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.go.bekasikota.ppid.marks.Bounds;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonFamily;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.Needed;
import id.go.bekasikota.ppid.objection.ObjectionForm;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.requester.Representation;
import id.go.bekasikota.ppid.requester.Requester;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed to object (formulir keberatan), PERKI 1/2021 Pasal 41 ayat (5) and 42, annex X. Prints nothing of it.
 *
 * @param objector who objects
 * @param representation who acts for the objector; empty where nobody does
 * @param request the request that it is about; empty for periodic information that nobody asked for
 * @param information the information that it is about
 * @param grounds the grounds, at least one
 * @param channel how it arrived
 * @param reason the reason in words; blank where missing, which is a gap and never a reason not to record it
 * @param casePosition what happened so far; blank where missing
 * @param purpose the purpose of use; blank where missing
 */
@Recordable
@JsonForm
public record FileObjection(
        @JsonFamily @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = Void.class)
        Requester objector,

        Optional<Representation> representation,
        Optional<RequestNumber> request,
        @Needed @Holds(WORDS) String information,

        @Needed @Bounds(otherwise = Violation.NO_GROUND) Set<ObjectionGround> grounds,

        Channel channel,
        @Holds(WORDS) String reason,
        @Holds(WORDS) String casePosition,
        @Holds(WORDS) String purpose) {

    /** {@inheritDoc} */
    public FileObjection {
        grounds = inOrder(grounds);
    }

    /** One that is null, as a mapper may read it, stands first and is found when the form is checked. */
    private static Set<ObjectionGround> inOrder(@Nullable Set<ObjectionGround> grounds) {
        Set<ObjectionGround> ordered = new TreeSet<>(Comparator.nullsFirst(Comparator.naturalOrder()));
        ordered.addAll(grounds == null ? Set.of() : grounds);
        return Collections.unmodifiableSet(ordered);
    }

    /**
     * Begins an objection about a request.
     *
     * @param objector who objects
     * @param request the number of the request
     * @param information what was asked
     * @return a builder
     */
    public static Builder about(Requester objector, RequestNumber request, String information) {
        Given.value(request, "request");
        return new Builder(objector, Optional.of(request), information);
    }

    /**
     * Begins an objection about periodic information that nobody asked for (UU 14/2008 Pasal 35 ayat (1) huruf b).
     *
     * @param objector who objects
     * @param information the periodic information
     * @return a builder
     */
    public static Builder aboutPublication(Requester objector, String information) {
        return new Builder(objector, Optional.empty(), information);
    }

    /**
     * {@return what was written, for the register: the form without the objector's name, with the special power of attorney
     * where there is one}
     */
    public ObjectionForm form() {
        ObjectionForm form = ObjectionForm.of(channel, reason, purpose, casePosition);
        return representation
                .flatMap(Representation::power)
                .map(form::represented)
                .orElse(form);
    }

    @Override
    public String toString() {
        return "FileObjection[***]";
    }

    /** Collects what was typed. Not thread-safe. */
    public static final class Builder {
        private final Requester objector;
        private final Optional<RequestNumber> request;
        private final String information;
        private final Set<ObjectionGround> grounds = EnumSet.noneOf(ObjectionGround.class);
        private @Nullable Representation representation;
        private Channel channel = Channel.IN_PERSON;
        private String reason = "";
        private String casePosition = "";

        private Builder(Requester objector, Optional<RequestNumber> request, String information) {
            this.objector = objector;
            this.request = request;
            this.information = information;
        }

        /**
         * Adds grounds.
         *
         * @param more the grounds
         * @return this builder
         */
        public Builder on(ObjectionGround... more) {
            Given.value(more, "more");
            grounds.addAll(Arrays.asList(more));
            return this;
        }

        /**
         * Names who acts for the objector (PERKI 1/2021 Pasal 39 ayat (3)).
         *
         * @param value attorney and special power of attorney
         * @return this builder
         */
        public Builder represented(Representation value) {
            this.representation = value;
            return this;
        }

        /**
         * Sets the channel.
         *
         * @param value how the objection arrived
         * @return this builder
         */
        public Builder channel(Channel value) {
            this.channel = value;
            return this;
        }

        /**
         * Sets the reason.
         *
         * @param text the reason in words
         * @return this builder
         */
        public Builder because(String text) {
            this.reason = text;
            return this;
        }

        /**
         * Sets what happened so far (kasus posisi).
         *
         * @param text the case in words
         * @return this builder
         */
        public Builder casePosition(String text) {
            this.casePosition = text;
            return this;
        }

        /**
         * Completes the command with the purpose of use; nothing is checked yet.
         *
         * @param purpose what the information is for
         * @return the command
         */
        public FileObjection purpose(String purpose) {
            return new FileObjection(
                    objector,
                    Optional.ofNullable(representation),
                    request,
                    information,
                    grounds,
                    channel,
                    reason,
                    casePosition,
                    purpose);
        }
    }
}
