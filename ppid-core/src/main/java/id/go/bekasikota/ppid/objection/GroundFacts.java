package id.go.bekasikota.ppid.objection;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.policy.Reading.SilenceFound;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the life of a request, or a publication, offers as grounds of an objection (fakta alasan keberatan), UU 14/2008
 * Pasal 35 ayat (1), each with the day on which the ground is found.
 *
 * <p>Facts only: a day is given where the thing happened, and left out where it did not. Where several items of one
 * request offer the same ground, the latest day counts. "Found" is not defined by the law; the days below are the
 * readings of this library (UU 14/2008 Pasal 36 ayat (1)).
 *
 * @param refusalReceived ground a: the day on which the refusal on Pasal 17 was received; found on that day
 * @param publicationDue ground b: the last day on which periodic information was due and not published; found on the day
 *     after
 * @param replyDue ground c: the day on which the written notice was due; found on the working day after, or by the reading of
 *     the policy on the day of the calendar after, while not every item was answered
 * @param answerReceived ground d: the day on which a notice was received; found on that day
 * @param allAnswered the day on which a notice on the last item was received, from which ground c is no more
 * @param unfulfilled ground e: the date of the notice that granted what was then not delivered, or the day on which a
 *     notice that it is not held or not according to the rules was received; found on that day. No term of delivery is
 *     printed
 * @param feeNotice ground f: the day on which the fee was told; found on that day
 * @param lateAnswer ground g: the day on which information or notice came after it was due; found on that day
 * @param pending the grounds on which an objection of the same requester awaits its answer already, each with the number of that
 *     objection; an unmodifiable map
 */
@JsonForm
public record GroundFacts(
        @JsonIso Optional<LocalDate> refusalReceived,
        @JsonIso Optional<LocalDate> publicationDue,
        @JsonIso Optional<LocalDate> replyDue,
        @JsonIso Optional<LocalDate> answerReceived,
        @JsonIso Optional<LocalDate> allAnswered,
        @JsonIso Optional<LocalDate> unfulfilled,
        @JsonIso Optional<LocalDate> feeNotice,
        @JsonIso Optional<LocalDate> lateAnswer,
        Map<ObjectionGround, ObjectionNumber> pending) {

    /** {@inheritDoc} */
    public GroundFacts {
        Given.value(pending, "pending");
        pending = Collections.unmodifiableMap(new TreeMap<>(pending));
    }

    /**
     * Begins a set of facts in which nothing happened yet.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the day on which a ground was found; empty where the ground is not there by that day}
     *
     * @param ground the ground
     * @param asOf the day on which it is asked
     * @param law calendar and policy
     */
    public Optional<LocalDate> found(ObjectionGround ground, LocalDate asOf, Deadlines law) {
        Given.value(ground, "ground");
        Optional<LocalDate> found = switch (ground) {
            case A -> refusalReceived;
            case B -> publicationDue.map(day -> day.plusDays(1));
            case C ->
                allAnswered.filter(day -> !day.isAfter(asOf)).isPresent()
                        ? Optional.<LocalDate>empty()
                        : replyDue.map(day -> silenceFound(day, law));
            case D -> answerReceived;
            case E -> unfulfilled;
            case F -> feeNotice;
            case G -> lateAnswer;
        };
        return found.filter(day -> !day.isAfter(asOf));
    }

    /** The grounds that are there on a day, in the order of the law, each with the day on which it was found. */
    List<FoundGround> found(LocalDate asOf, Deadlines law) {
        return Stream.of(ObjectionGround.values())
                .flatMap(ground -> found(ground, asOf, law).map(day -> new FoundGround(ground, day)).stream())
                .toList();
    }

    /**
     * {@return these facts with periodic information that was not published (ground b), for an objection that names the request
     * too}
     *
     * @param due the last day on which it was due
     */
    public GroundFacts withPublicationDue(LocalDate due) {
        Given.value(due, "due");
        return new GroundFacts(
                refusalReceived,
                Optional.of(due),
                replyDue,
                answerReceived,
                allAnswered,
                unfulfilled,
                feeNotice,
                lateAnswer,
                pending);
    }

    /**
     * {@return these facts with the objections of the same requester that await their answer: the facts, on which none of those
     * grounds can be raised again}
     *
     * @param lying the grounds on which they rest, each with the number of one of them
     */
    public GroundFacts withPending(Map<ObjectionGround, ObjectionNumber> lying) {
        Given.value(lying, "lying");
        return new GroundFacts(
                refusalReceived,
                publicationDue,
                replyDue,
                answerReceived,
                allAnswered,
                unfulfilled,
                feeNotice,
                lateAnswer,
                lying);
    }

    /**
     * Returns the last day on which an objection on a ground is in time, whichever reading holds.
     *
     * @param found the ground, found by the reading of the policy
     * @param law calendar and policy
     * @return for silence its last day under the reading that finds it first, else the last day itself
     */
    Optional<LocalDate> safeLastDay(FoundGround found, Deadlines law) {
        LocalDate first = found.ground() == ObjectionGround.C
                ? replyDue.map(day -> day.plusDays(1)).orElse(found.found())
                : found.found();
        return new FoundGround(found.ground(), first).due(law).due().known();
    }

    private static LocalDate silenceFound(LocalDate day, Deadlines law) {
        if (law.policy().reads(SilenceFound.CALENDAR_DAY)) {
            return day.plusDays(1);
        }
        boolean known = law.calendar().coverage().contains(day);
        return known ? law.calendar().tryShift(day, 1).orElse(day.plusDays(1)) : day.plusDays(1);
    }

    /** Collects facts; each may be given more than once, the latest day counts. Not thread-safe. */
    public static final class Builder {
        private final Map<ObjectionGround, LocalDate> days = new EnumMap<>(ObjectionGround.class);
        private @Nullable LocalDate allAnswered;

        private Builder() {}

        /**
         * A refusal on an exemption was received: ground a.
         *
         * @param day the day of receipt
         * @return this builder
         */
        public Builder refusalReceived(LocalDate day) {
            Given.value(day, "day");
            return with(ObjectionGround.A, day);
        }

        /**
         * Periodic information was not published in time: ground b.
         *
         * @param due the last day on which it was due
         * @return this builder
         */
        public Builder publicationDue(LocalDate due) {
            Given.value(due, "due");
            return with(ObjectionGround.B, due);
        }

        /**
         * The written notice is due: ground c from the working day after, unless a notice was received.
         *
         * @param due the last day on which it is in time
         * @return this builder
         */
        public Builder replyDue(LocalDate due) {
            Given.value(due, "due");
            return with(ObjectionGround.C, due);
        }

        /**
         * A written notice on everything was received: ground d, and ground c is no more.
         *
         * @param day the day of receipt
         * @return this builder
         */
        public Builder answerReceived(LocalDate day) {
            Given.value(day, "day");
            allAnswered = allAnswered == null || day.isAfter(allAnswered) ? day : allAnswered;
            return with(ObjectionGround.D, day);
        }

        /**
         * A written notice on some items was received, others wait: ground d, and ground c stays.
         *
         * @param day the day of receipt
         * @return this builder
         */
        public Builder partAnswered(LocalDate day) {
            Given.value(day, "day");
            return with(ObjectionGround.D, day);
        }

        /**
         * What was asked was not given: ground e.
         *
         * @param day the date of the notice that granted it, or the receipt of one that says it is not held
         * @return this builder
         */
        public Builder unfulfilled(LocalDate day) {
            Given.value(day, "day");
            return with(ObjectionGround.E, day);
        }

        /**
         * A fee was told: ground f.
         *
         * @param day the day on which it was told
         * @return this builder
         */
        public Builder feeNotice(LocalDate day) {
            Given.value(day, "day");
            return with(ObjectionGround.F, day);
        }

        /**
         * The notice or the information came late: ground g.
         *
         * @param day the day on which it came
         * @return this builder
         */
        public Builder lateAnswer(LocalDate day) {
            Given.value(day, "day");
            return with(ObjectionGround.G, day);
        }

        /**
         * Completes the facts.
         *
         * @return the facts
         */
        public GroundFacts build() {
            return new GroundFacts(
                    day(ObjectionGround.A),
                    day(ObjectionGround.B),
                    day(ObjectionGround.C),
                    day(ObjectionGround.D),
                    Optional.ofNullable(allAnswered),
                    day(ObjectionGround.E),
                    day(ObjectionGround.F),
                    day(ObjectionGround.G),
                    Map.of());
        }

        private Builder with(ObjectionGround ground, LocalDate day) {
            days.merge(ground, day, (one, other) -> one.isAfter(other) ? one : other);
            return this;
        }

        private Optional<LocalDate> day(ObjectionGround ground) {
            return Optional.ofNullable(days.get(ground));
        }
    }
}
