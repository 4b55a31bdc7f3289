package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.calendar.Coverage;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.examples.console.StandardInput;
import id.go.bekasikota.ppid.examples.console.StandardOutput;
import id.go.bekasikota.ppid.examples.console.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** A terminal that is read from, too, and that knows the time (konsol). Not thread-safe. */
final class Console extends Terminal {
    private final InputStream in;
    private final Clock clock;

    Console(InputStream in, OutputStream out, OutputStream err, Clock clock) {
        super(out, err);
        this.in = in;
        this.clock = clock;
    }

    public static Console ofProcess() {
        return new Console(
                StandardInput.ofProcess(),
                StandardOutput.ofProcess(),
                new FileOutputStream(FileDescriptor.err),
                Clock.systemUTC());
    }

    InputStream in() {
        return in;
    }

    /** When the answer is written; only a calendar file tells it. */
    Instant now() {
        return clock.instant();
    }

    /** Warns of due dates near the end of the calendar, while there is time to enter the next decree. */
    void warnOfCoverage(List<Deadline> deadlines) {
        deadlines.stream().filter(Deadline::isNearCoverageEnd).findFirst().ifPresent(deadline -> {
            Coverage coverage = deadline.derivation().calendar().coverage();
            warnOfCoverage(
                    deadlines.stream().filter(Deadline::isNearCoverageEnd).count(), coverage);
        });
    }

    void warnOfCoverage(long count, Coverage coverage) {
        if (count > 0) {
            warn(Texts.both(
                    count == 1 ? "warn.coverage-one" : "warn.coverage",
                    count,
                    Coverage.NOTICE_DAYS,
                    coverage.first().toString(),
                    coverage.last().toString()));
        }
    }
}
