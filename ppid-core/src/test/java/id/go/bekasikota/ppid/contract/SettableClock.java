package id.go.bekasikota.ppid.contract;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that stands where a test puts it, at nine in the morning in Bekasi (WIB). Not thread-safe. */
public final class SettableClock extends Clock {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private Instant now;
    private final ZoneId zone;

    private SettableClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /**
     * Returns a clock that stands on a day.
     *
     * @param day the day, for example {@code 2025-09-01}
     * @return the clock
     */
    public static SettableClock on(String day) {
        SettableClock clock = new SettableClock(Instant.EPOCH, WIB);
        clock.moveTo(LocalDate.parse(day));
        return clock;
    }

    /**
     * Moves the clock to a day.
     *
     * @param day the day
     */
    public void moveTo(LocalDate day) {
        now = day.atTime(LocalTime.of(9, 0)).atZone(zone).toInstant();
    }

    /**
     * Moves the clock to a day.
     *
     * @param day the day, for example {@code 2025-09-01}
     * @return this clock
     */
    public SettableClock moveTo(String day) {
        moveTo(LocalDate.parse(day));
        return this;
    }

    /**
     * Moves the clock to a time of the day on which it stands.
     *
     * @param time the time, for example {@code 16:30}
     * @return this clock
     */
    public SettableClock at(String time) {
        now = now.atZone(zone)
                .toLocalDate()
                .atTime(LocalTime.parse(time))
                .atZone(zone)
                .toInstant();
        return this;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SettableClock(now, other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
