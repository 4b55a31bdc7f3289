package id.go.bekasikota.ppid.examples.calculator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that tell of a request (opsi permintaan): when it came and when it was declared complete. */
final class RequestOptions {
    @Option(names = "--received", required = true, paramLabel = "DATE", converter = OptionValues.Day.class)
    private LocalDate received = LocalDate.EPOCH;

    @Option(names = "--complete", paramLabel = "DATE", converter = OptionValues.Day.class)
    private @Nullable LocalDate complete;

    LocalDate received() {
        return received;
    }

    @Nullable
    LocalDate complete() {
        return complete;
    }
}
