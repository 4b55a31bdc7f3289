package id.go.bekasikota.ppid.command;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;
import static id.go.bekasikota.ppid.marks.Holds.Kind.WORDS;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.go.bekasikota.ppid.law.DisclosureClass;
import id.go.bekasikota.ppid.marks.Bounds;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonFamily;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.marks.Needed;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.Delivery;
import id.go.bekasikota.ppid.request.Manner;
import id.go.bekasikota.ppid.requester.Representation;
import id.go.bekasikota.ppid.requester.Requester;
import id.go.bekasikota.ppid.text.Printable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed to ask for information (formulir permintaan), PERKI 1/2021 Pasal 29 and 30, annex VI. Prints nothing of
 * it.
 *
 * @param requester who asks
 * @param representation who acts for the requester; empty where nobody does
 * @param unit the code of the unit asked
 * @param arrival how and when it arrived
 * @param items what is asked for, at least one
 * @param purpose what it is for; empty where not said
 * @param delivery the form and means asked for
 * @param category the class of the information; empty where not known
 */
@Recordable
@JsonForm
public record ReceiveRequest(
        @JsonFamily @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = Void.class)
        Requester requester,

        Optional<Representation> representation,
        @Needed @Holds(CODE) String unit,
        Arrival arrival,

        @Needed @Bounds(otherwise = Violation.NOTHING_ASKED) @Holds(WORDS)
        List<String> items,

        @Holds(WORDS) Optional<String> purpose,
        Delivery delivery,
        Optional<DisclosureClass> category) {

    /** {@inheritDoc} Blanks at the ends of the unit's code are taken off. */
    public ReceiveRequest {
        unit = unit == null ? unit : Printable.trimmed(unit);
        items = Given.asTyped(items);
    }

    /**
     * How and when a request arrived (cara penerimaan).
     *
     * @param channel the channel
     * @param manner in writing or not
     * @param received the day of receipt; empty for the day on which it is recorded
     */
    @JsonForm
    public record Arrival(
            Channel channel, Manner manner, @JsonIso Optional<LocalDate> received) implements Ruled {

        /**
         * {@return what stands against it: an oral request (permintaan tidak tertulis) arrives by no channel that carries writing, as
         * letter, e-mail, website or application (UU 14/2008 Pasal 22 ayat (1) and (3)); by the name of the component}
         */
        @Override
        public Map<String, String> faults() {
            boolean writing = manner == Manner.ORAL && channel != Channel.IN_PERSON;
            return writing ? Map.of("channel", Violation.ORAL_CHANNEL) : Map.of();
        }
    }

    /**
     * Begins a request.
     *
     * @param requester who asks
     * @return a builder; in person and in writing, for viewing, unless said otherwise
     */
    public static Builder by(Requester requester) {
        return new Builder(requester);
    }

    @Override
    public String toString() {
        return "ReceiveRequest[***]";
    }

    /** Collects what was typed. Not thread-safe. */
    public static final class Builder {
        private final Requester requester;
        private @Nullable Representation representation;
        private String unit = "";
        private Arrival arrival = new Arrival(Channel.IN_PERSON, Manner.WRITTEN, Optional.empty());
        private final List<String> items = new ArrayList<>();
        private @Nullable String purpose;
        private Delivery delivery = new Delivery(Delivery.Form.VIEW, Delivery.Means.COLLECTED);
        private @Nullable DisclosureClass category;

        private Builder(Requester requester) {
            this.requester = requester;
        }

        /**
         * Names who acts for the requester.
         *
         * @param value attorney and special power of attorney
         * @return this builder
         */
        public Builder represented(Representation value) {
            this.representation = value;
            return this;
        }

        /**
         * Names the unit asked.
         *
         * @param code the code of the unit
         * @return this builder
         */
        public Builder unit(String code) {
            this.unit = code;
            return this;
        }

        /**
         * Sets the channel.
         *
         * @param value how the request arrived
         * @return this builder
         */
        public Builder channel(Channel value) {
            this.arrival = new Arrival(value, arrival.manner(), arrival.received());
            return this;
        }

        /**
         * Says that the request was made orally; the body writes it down.
         *
         * @return this builder
         */
        public Builder orally() {
            this.arrival = new Arrival(arrival.channel(), Manner.ORAL, arrival.received());
            return this;
        }

        /**
         * Sets the day of receipt, where it is not the day on which it is recorded.
         *
         * @param day the day
         * @return this builder
         */
        public Builder received(LocalDate day) {
            Given.value(day, "day");
            this.arrival = new Arrival(arrival.channel(), arrival.manner(), Optional.of(day));
            return this;
        }

        /**
         * Adds an item.
         *
         * @param details what is asked for
         * @return this builder
         */
        public Builder asks(String details) {
            items.add(details);
            return this;
        }

        /**
         * Sets the purpose.
         *
         * @param text what the information is for
         * @return this builder
         */
        public Builder purpose(String text) {
            this.purpose = text;
            return this;
        }

        /**
         * Sets form and means.
         *
         * @param form the form
         * @param means the means
         * @return this builder
         */
        public Builder delivery(Delivery.Form form, Delivery.Means means) {
            this.delivery = new Delivery(form, means);
            return this;
        }

        /**
         * Sets the class of the information.
         *
         * @param value the class
         * @return this builder
         */
        public Builder category(DisclosureClass value) {
            this.category = value;
            return this;
        }

        /**
         * Completes the command; nothing is checked yet.
         *
         * @return the command
         */
        public ReceiveRequest build() {
            return new ReceiveRequest(
                    requester,
                    Optional.ofNullable(representation),
                    unit,
                    arrival,
                    items,
                    Optional.ofNullable(purpose),
                    delivery,
                    Optional.ofNullable(category));
        }
    }
}
