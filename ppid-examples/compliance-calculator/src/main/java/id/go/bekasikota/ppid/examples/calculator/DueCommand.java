package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.table.CsvInput;
import id.go.bekasikota.ppid.table.CsvOutput;
import id.go.bekasikota.ppid.table.CsvRow;
import id.go.bekasikota.ppid.table.ReplacingFile;
import id.go.bekasikota.ppid.table.UnreadableInputException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code due} (batas waktu): one output row per event, in order, in constant memory. */
@Command(
        name = "due",
        description = "Due dates for a CSV file of events (columns id, rule, trigger_date[, trigger_time]).")
final class DueCommand implements Callable<Integer> {
    private static final Path STANDARD_STREAM = Path.of("-");

    private final Console console;

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    @Option(
            names = "--in",
            required = true,
            paramLabel = "EVENTS.csv",
            converter = OptionValues.File.class,
            description = "The events; - is standard input.")
    private Path in = STANDARD_STREAM;

    @Option(
            names = "--out",
            paramLabel = "OUT.csv",
            converter = OptionValues.File.class,
            description = "Where to write (default: standard output); replaced whole at the end.")
    private @Nullable Path out;

    @Option(names = "--strict", description = "End with 3 when a row had an error.")
    private boolean strict;

    @Option(
            names = "--csv",
            paramLabel = "standard|excel",
            converter = OptionValues.Csv.class,
            description = "excel: semicolons and a byte-order mark (default: standard).")
    private CsvForm csv = CsvForm.STANDARD;

    private long rows;
    private long faults;

    DueCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Deadlines deadlines = policy.deadlines();
        try (CsvInput input = open()) {
            EventColumns columns = new EventColumns(input.header());
            input.header().warnings(Set.copyOf(input.header().names())).forEach(console::warn);
            if (deadlines.policy().cutoff().isPresent() && !columns.hasTime()) {
                console.warn("--cutoff has no effect: the input has no column trigger_time");
            }
            write(input, columns, new EventDeadlines(deadlines, columns));
        }
        if (faults > 0) {
            console.warn(faults + " of " + rows + (rows == 1 ? " row has" : " rows have")
                    + " an error, given in the column error");
        }
        return strict && faults > 0 ? ExitCodes.REJECTED : ExitCodes.DONE;
    }

    private CsvInput open() {
        return in.equals(STANDARD_STREAM)
                ? CsvInput.read(console.in(), "standard input", EventColumns.REQUIRED)
                : CsvInput.open(in, EventColumns.REQUIRED);
    }

    private void write(CsvInput input, EventColumns columns, EventDeadlines events) throws IOException {
        if (out == null || out.equals(STANDARD_STREAM)) {
            copy(input, columns, events, console.out());
            return;
        }
        try (ReplacingFile file = ReplacingFile.of(out)) {
            copy(input, columns, events, file.stream());
            file.commit();
        } catch (UncheckedIOException e) {
            throw notWritten(out, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw notWritten(out, e);
        }
    }

    private void copy(CsvInput input, EventColumns columns, EventDeadlines events, OutputStream to) throws IOException {
        try (CsvOutput output = csv.open(to)) {
            String[] cells = columns.names();
            output.write(cells);
            for (Optional<CsvRow> row = input.next(); row.isPresent(); row = input.next()) {
                rows++;
                faults += events.compute(row.get(), cells) ? 0 : 1;
                output.write(cells);
            }
        }
    }

    private static UnreadableInputException notWritten(Path file, IOException e) {
        return new UnreadableInputException(file.toString(), "cannot be written: " + ReplacingFile.reason(e));
    }
}
