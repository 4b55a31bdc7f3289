package id.go.bekasikota.ppid.examples.walkthrough;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The clock of the host (jam): it stands where the story puts it, at nine in the morning, western Indonesian time. Not
 * thread-safe.
 */
final class HostClock extends Clock {
    private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);

    private final ZoneId zone;
    private Instant now;

    private HostClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    static HostClock wib() {
        return new HostClock(Instant.EPOCH, ZoneId.of("Asia/Jakarta"));
    }

    void moveTo(LocalDate day) {
        now = day.atTime(OFFICE_OPENS).atZone(zone).toInstant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new HostClock(now, other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
