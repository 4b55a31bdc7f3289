package id.go.bekasikota.ppid.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.policy.Reading.CollectiveLeave;
import id.go.bekasikota.ppid.policy.Reading.IncompleteRequest;
import id.go.bekasikota.ppid.policy.Reading.NonWorkingReceipt;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The readings chosen where the law is open (kebijakan penafsiran): one {@link Reading} per question, and a daily
 * cut-off hour if the body has one.
 *
 * <p>{@link #statute()} holds the defaults; {@link #perki2021()} follows PERKI 1/2021 where it says more than the
 * statute. Immutable and thread-safe; two policies with the same readings are equal.
 */
public final class LawPolicy {
    private static final List<Reading> DEFAULTS = Readings.defaults();
    private static final LawPolicy STATUTE = new LawPolicy(byQuestion(DEFAULTS), null);
    private static final LawPolicy PERKI_2021 =
            STATUTE.with(ClockStart.COMPLETE).with(IncompleteRequest.LAPSES);

    private final Map<String, Reading> choices;
    private final @Nullable LocalTime cutoff;

    private LawPolicy(Map<String, Reading> choices, @Nullable LocalTime cutoff) {
        this.choices = Collections.unmodifiableMap(choices);
        this.cutoff = cutoff;
    }

    /**
     * {@return the default: every question read as the statute has it (UU 14/2008 Pasal 22 ayat (7)); the policy named {@code
     * statute}}
     */
    public static LawPolicy statute() {
        return STATUTE;
    }

    /**
     * {@return the readings of the Information Commission's standard: the clock starts when the request is complete, except for
     * a refusal, and an incomplete request that is not repaired lapses (PERKI 1/2021 Pasal 31 ayat (3), 33 ayat (4), 34 ayat
     * (3)); the policy named {@code perki2021}}
     */
    public static LawPolicy perki2021() {
        return PERKI_2021;
    }

    /**
     * Restores a policy from its readings; a question that is not named has its default.
     *
     * @param codes the code of the reading by question, as {@link #codes()} gives them; what is no question is ignored
     * @return the policy
     * @throws id.go.bekasikota.ppid.law.PpidException if a question has no such reading, or the cut-off is no hour
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LawPolicy of(Map<String, String> codes) {
        Given.value(codes, "codes");
        PolicyCodes read = PolicyCodes.read(codes);
        return new LawPolicy(read.choices(), read.cutoff().orElse(null));
    }

    /**
     * {@return the code of the reading of every question, and the cut-off where there is one, for example {@code clock-start}
     * to {@code receipt} and {@code cutoff} to {@code 15:00}, in a fixed order}
     */
    @JsonValue
    public Map<String, String> codes() {
        return new PolicyCodes(choices, cutoff()).codes();
    }

    /**
     * {@return this policy with another reading of one question}
     *
     * @param reading the reading
     */
    public LawPolicy with(Reading reading) {
        Given.value(reading, "reading");
        Map<String, Reading> changed = new LinkedHashMap<>(choices);
        changed.put(reading.question(), reading);
        return new LawPolicy(changed, cutoff);
    }

    /** {@return this policy with collective leave read as working days} */
    public LawPolicy collectiveLeaveWorked() {
        return with(CollectiveLeave.WORKING);
    }

    /**
     * {@return this policy with a cut-off: what arrives on a working day strictly after it counts as received on the next
     * working day}
     *
     * @param time the hour in the body's own zone (WIB in Bekasi)
     */
    public LawPolicy withCutoff(LocalTime time) {
        return new LawPolicy(choices, time);
    }

    /**
     * {@return whether the policy reads a question in this way: the reading is the one chosen for its question}
     *
     * @param reading the reading
     */
    public boolean reads(Reading reading) {
        return choices.containsValue(reading);
    }

    /** {@return when the clock for the written notice starts} */
    public ClockStart clockStart() {
        return reads(ClockStart.COMPLETE) ? ClockStart.COMPLETE : ClockStart.RECEIPT;
    }

    /** {@return whether collective leave is worked} */
    public CollectiveLeave collectiveLeave() {
        return reads(CollectiveLeave.WORKING) ? CollectiveLeave.WORKING : CollectiveLeave.OFF;
    }

    /** {@return what receipt on a day off means} */
    public NonWorkingReceipt nonWorkingReceipt() {
        return reads(NonWorkingReceipt.ROLL) ? NonWorkingReceipt.ROLL : NonWorkingReceipt.NEXT_DAY;
    }

    /** {@return the daily cut-off; empty where receipt at any hour of a day counts for that day} */
    public Optional<LocalTime> cutoff() {
        return Optional.ofNullable(cutoff);
    }

    /**
     * {@return the readings that decide how days are counted: clock start, collective leave and receipt on a day off, in this
     * order}
     */
    public List<Reading> counting() {
        return List.of(clockStart(), collectiveLeave(), nonWorkingReceipt());
    }

    /**
     * {@return the reading of every question, by question; those that count days first, an unmodifiable map in a fixed order}
     */
    public Map<String, Reading> choices() {
        return choices;
    }

    /**
     * {@return the name of the policy: the nearer preset, then each departure from it, for example {@code statute} or {@code
     * statute, collective-leave working, cutoff 15:00}}
     */
    public String name() {
        String departures = departures().stream()
                .map(reading -> ", " + reading.question() + " " + reading.code())
                .collect(Collectors.joining());
        return preset() + departures + (cutoff == null ? "" : ", cutoff " + cutoff);
    }

    /**
     * Tells a person by which policy something was counted.
     *
     * @param language the language
     * @return the nearer preset, then each departure from it in words, for example {@code menurut UU 14/2008 (statute), tetapi
     *     cuti bersama dihitung sebagai hari kerja}
     */
    public String tell(Language language) {
        Stream<String> hour = cutoff().stream().map(time -> ReadingTable.TEXTS.text(language, "policy.cutoff", time));
        String departures = Stream.concat(departures().stream().map(reading -> Gist.of(reading, language)), hour)
                .collect(Collectors.joining("; "));
        return ReadingTable.TEXTS.text(language, "policy." + preset())
                + (departures.isEmpty() ? "" : ReadingTable.TEXTS.text(language, "policy.but", departures));
    }

    private String preset() {
        return from(PERKI_2021).size() < from(STATUTE).size() ? "perki2021" : "statute";
    }

    private List<Reading> departures() {
        List<Reading> fromPerki = from(PERKI_2021);
        List<Reading> fromStatute = from(STATUTE);
        return fromPerki.size() < fromStatute.size() ? fromPerki : fromStatute;
    }

    private List<Reading> from(LawPolicy preset) {
        return choices.values().stream()
                .filter(reading -> !preset.reads(reading))
                .toList();
    }

    private static Map<String, Reading> byQuestion(List<Reading> readings) {
        Map<String, Reading> byQuestion = new LinkedHashMap<>();
        readings.forEach(reading -> byQuestion.put(reading.question(), reading));
        return byQuestion;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LawPolicy that && choices.equals(that.choices) && Objects.equals(cutoff, that.cutoff);
    }

    @Override
    public int hashCode() {
        return Objects.hash(choices, cutoff);
    }

    @Override
    public String toString() {
        return "LawPolicy[" + name() + "]";
    }
}
