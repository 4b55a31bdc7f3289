package id.go.bekasikota.ppid.law;

import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The readings chosen where the law is open (kebijakan penafsiran): one {@link Reading} per question, and a daily
 * cut-off hour if the body has one.
 *
 * <p>{@link #statute()} holds the defaults; {@link #perki2021()} follows PERKI 1/2021 where it says more than the
 * statute. Immutable and thread-safe; two policies with the same readings are equal.
 */
public final class LawPolicy {
    private static final LawPolicy STATUTE =
            new LawPolicy(ClockStart.RECEIPT, CollectiveLeave.OFF, NonWorkingReceipt.NEXT_DAY, null);

    private final ClockStart clockStart;
    private final CollectiveLeave collectiveLeave;
    private final NonWorkingReceipt nonWorkingReceipt;
    private final @Nullable LocalTime cutoff;

    private LawPolicy(
            ClockStart clockStart,
            CollectiveLeave collectiveLeave,
            NonWorkingReceipt nonWorkingReceipt,
            @Nullable LocalTime cutoff) {
        this.clockStart = clockStart;
        this.collectiveLeave = collectiveLeave;
        this.nonWorkingReceipt = nonWorkingReceipt;
        this.cutoff = cutoff;
    }

    /**
     * Returns the default: every question read as the statute has it (UU 14/2008 Pasal 22 ayat (7)).
     *
     * @return the policy named {@code statute}
     */
    public static LawPolicy statute() {
        return STATUTE;
    }

    /**
     * Returns the readings of the Information Commission's standard: the clock starts when the request is complete,
     * except for a refusal (PERKI 1/2021 Pasal 31 ayat (3), 34 ayat (3)).
     *
     * @return the policy named {@code perki2021}
     */
    public static LawPolicy perki2021() {
        return STATUTE.with(ClockStart.COMPLETE);
    }

    /**
     * Returns this policy with another reading of one question.
     *
     * @param reading the reading
     * @return the new policy
     */
    public LawPolicy with(Reading reading) {
        return new LawPolicy(
                reading instanceof ClockStart other ? other : clockStart,
                reading instanceof CollectiveLeave other ? other : collectiveLeave,
                reading instanceof NonWorkingReceipt other ? other : nonWorkingReceipt,
                cutoff);
    }

    /**
     * Returns this policy with collective leave read as working days.
     *
     * @return the new policy
     */
    public LawPolicy collectiveLeaveWorked() {
        return with(CollectiveLeave.WORKING);
    }

    /**
     * Returns this policy with a cut-off: what arrives on a working day strictly after it counts as received on the
     * next working day.
     *
     * @param time the hour in the body's own zone (WIB in Bekasi)
     * @return the new policy
     */
    public LawPolicy withCutoff(LocalTime time) {
        return new LawPolicy(clockStart, collectiveLeave, nonWorkingReceipt, time);
    }

    /**
     * Returns when the clock for the written notice starts.
     *
     * @return the reading
     */
    public ClockStart clockStart() {
        return clockStart;
    }

    /**
     * Returns whether collective leave is worked.
     *
     * @return the reading
     */
    public CollectiveLeave collectiveLeave() {
        return collectiveLeave;
    }

    /**
     * Returns what receipt on a day off means.
     *
     * @return the reading
     */
    public NonWorkingReceipt nonWorkingReceipt() {
        return nonWorkingReceipt;
    }

    /**
     * Returns the daily cut-off.
     *
     * @return the hour, empty where receipt at any hour of a day counts for that day
     */
    public Optional<LocalTime> cutoff() {
        return Optional.ofNullable(cutoff);
    }

    /**
     * Returns the reading of every question, by question.
     *
     * @return an unmodifiable map in a fixed order
     */
    public Map<String, Reading> readings() {
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (Reading reading : new Reading[] {clockStart, collectiveLeave, nonWorkingReceipt}) {
            readings.put(reading.question(), reading);
        }
        return Collections.unmodifiableMap(readings);
    }

    /**
     * Returns the name of the policy: the preset, then each departure from it.
     *
     * @return for example {@code statute} or {@code statute, collective-leave working, cutoff 15:00}
     */
    public String name() {
        LawPolicy preset = clockStart == ClockStart.COMPLETE ? perki2021() : STATUTE;
        String departures = readings().values().stream()
                .filter(reading -> !preset.readings().containsValue(reading))
                .map(reading -> ", " + reading.question() + " " + reading.code())
                .collect(Collectors.joining());
        return (clockStart == ClockStart.COMPLETE ? "perki2021" : "statute")
                + departures
                + (cutoff == null ? "" : ", cutoff " + cutoff);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LawPolicy that
                && clockStart == that.clockStart
                && collectiveLeave == that.collectiveLeave
                && nonWorkingReceipt == that.nonWorkingReceipt
                && Objects.equals(cutoff, that.cutoff);
    }

    @Override
    public int hashCode() {
        return Objects.hash(clockStart, collectiveLeave, nonWorkingReceipt, cutoff);
    }

    @Override
    public String toString() {
        return "LawPolicy[" + name() + "]";
    }
}
