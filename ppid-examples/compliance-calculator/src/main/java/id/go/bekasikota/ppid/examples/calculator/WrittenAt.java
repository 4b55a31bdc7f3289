package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.examples.console.BadValueException;
import id.go.bekasikota.ppid.text.Quoted;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The option that says when a calendar file is written (saat penulisan); else the clock does. */
final class WrittenAt {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    @Option(names = "--now", paramLabel = "INSTANT", converter = Moment.class)
    private @Nullable Instant now;

    Instant or(Console console) {
        return (now == null ? console.now() : now).truncatedTo(ChronoUnit.SECONDS);
    }

    /** A moment with its offset, as {@code 2025-09-01T08:00:00Z}. */
    static final class Moment implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String value) {
            try {
                OffsetDateTime moment = OffsetDateTime.parse(value);
                if (moment.getYear() >= FIRST_YEAR && moment.getYear() <= LAST_YEAR) {
                    return moment.toInstant();
                }
            } catch (DateTimeException e) {
                // told below
            }
            throw new BadValueException(Texts.both("bad-now", Quoted.of(value)));
        }
    }
}
