package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.calendar.Coverage;
import id.go.bekasikota.ppid.deadline.Deadline;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What the program reads from and writes to besides files (konsol): UTF-8 whatever the platform's charset, and warnings
 * that wait until it is known how the program ends. Not thread-safe.
 */
final class Console {
    private final InputStream in;
    private final OutputStream out;
    private final PrintStream err;
    private final Clock clock;
    private final List<String> warnings = new ArrayList<>();

    Console(InputStream in, OutputStream out, OutputStream err, Clock clock) {
        this.clock = clock;
        this.in = in;
        this.out = out;
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    static Console ofProcess() {
        return new Console(
                new FileInputStream(FileDescriptor.in),
                StandardOutput.ofProcess(),
                new FileOutputStream(FileDescriptor.err),
                Clock.systemUTC());
    }

    InputStream in() {
        return in;
    }

    OutputStream out() {
        return out;
    }

    /** Prints whole lines; nothing where there is nothing to say. */
    void print(String lines) {
        try {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            warn(count + (count == 1 ? " due date lies" : " due dates lie") + " within " + Coverage.NOTICE_DAYS
                    + " days of the end of the " + coverage + "; enter the next decree on days off");
        }
    }

    void warn(String warning) {
        warnings.add(warning);
    }

    /** Forgets the warnings: whoever no longer reads the answer needs no remarks about it. */
    void hush() {
        warnings.clear();
    }

    void error(String problem) {
        line("error: " + problem);
    }

    /** Prints the warnings, unless the program failed: then the one line that says why must not drown in them. */
    int finish(int exitCode) {
        if (exitCode != ExitCodes.UNUSABLE) {
            warnings.forEach(warning -> line("warning: " + warning));
        }
        return exitCode;
    }

    private void line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
                .forEach(line::appendCodePoint);
        err.print(line.append('\n'));
        err.flush();
    }
}
