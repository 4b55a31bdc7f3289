package id.go.bekasikota.ppid.objection;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;
import static id.go.bekasikota.ppid.marks.Holds.Kind.WORDS;

import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import id.go.bekasikota.ppid.request.RequestNumber;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An objection as it is handed in (pengajuan keberatan): about what, on which grounds.
 *
 * @param request the request that it is about; empty for periodic information that nobody asked for (annex XI)
 * @param information the information that it is about, as the register of objections names it (Pasal 43 ayat (1))
 * @param grounds the grounds, at least one, in the order of the law; an unmodifiable set
 * @param form what the objector wrote
 * @param time the time of day of receipt in the body's own zone, which a daily cut-off hour looks at; empty where not known
 * @param unit the code of the unit in whose list it stands; empty where it is of the body as a whole
 */
@JsonForm
public record ObjectionFiling(
        Optional<RequestNumber> request,
        @Holds(WORDS) String information,
        Set<ObjectionGround> grounds,
        ObjectionForm form,
        @JsonIso Optional<LocalTime> time,
        @Holds(CODE) Optional<String> unit) {

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if no information is named
     */
    public ObjectionFiling {
        Given.value(information, "information");
        Given.value(grounds, "grounds");
        if (information.isBlank()) {
            throw new PpidException("an objection names no information (expected what was asked or published)");
        }
        grounds = Grounds.copy(grounds);
    }

    /** What is recorded of it, under a number, on grounds with the days on which they were found. */
    ObjectionEvent.Filed filed(ObjectionNumber number, List<FoundGround> found) {
        return new ObjectionEvent.Filed(number, request, information, found, form, time, unit);
    }

    /**
     * Begins an objection about a request.
     *
     * @param request the number of the request
     * @param information what was asked
     * @return a builder
     */
    public static Builder about(RequestNumber request, String information) {
        Given.value(request, "request");
        return new Builder(Optional.of(request), information);
    }

    /**
     * Begins an objection about periodic information that nobody asked for (UU 14/2008 Pasal 35 ayat (1) huruf b).
     *
     * @param information the periodic information
     * @return a builder
     */
    public static Builder aboutPublication(String information) {
        return new Builder(Optional.empty(), information);
    }

    /** Collects the parts of an objection. Not thread-safe. */
    public static final class Builder {
        private final Optional<RequestNumber> request;
        private final String information;
        private final Set<ObjectionGround> grounds = EnumSet.noneOf(ObjectionGround.class);
        private @Nullable LocalTime time;
        private @Nullable String unit;

        private Builder(Optional<RequestNumber> request, String information) {
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
            return on(Arrays.asList(more));
        }

        /**
         * Adds grounds.
         *
         * @param more the grounds
         * @return this builder
         */
        public Builder on(Collection<ObjectionGround> more) {
            Given.value(more, "more");
            grounds.addAll(more);
            return this;
        }

        /**
         * Sets the time of day of receipt.
         *
         * @param value the time in the body's own zone
         * @return this builder
         */
        public Builder at(LocalTime value) {
            this.time = value;
            return this;
        }

        /**
         * Sets the unit in whose list the objection stands: the one that has the request, or that took it in.
         *
         * @param code the code of the unit
         * @return this builder
         */
        public Builder unit(String code) {
            this.unit = code;
            return this;
        }

        /**
         * Completes the objection.
         *
         * @param form what the objector wrote
         * @return the objection as handed in
         * @throws PpidException if no information is named
         */
        public ObjectionFiling written(ObjectionForm form) {
            return new ObjectionFiling(
                    request, information, grounds, form, Optional.ofNullable(time), Optional.ofNullable(unit));
        }
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
