package id.go.bekasikota.ppid;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** What day and hour it is where the body is: the host's clock gives the instant, and the zone is the body's own. */
record LocalTimes(InstantSource clock, ZoneId zone) {

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return dayOf(now());
    }

    LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** The time of day, to the minute, which a daily cut-off hour looks at. */
    LocalTime timeOfDay() {
        return LocalTime.ofInstant(now(), zone).truncatedTo(ChronoUnit.MINUTES);
    }
}
