package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.examples.console.ExitCodes;
import id.go.bekasikota.ppid.table.CsvInput;
import id.go.bekasikota.ppid.table.CsvOutput;
import id.go.bekasikota.ppid.table.CsvRow;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code due} (batas waktu): one output row per event, in order, in constant memory. */
@Command(name = "due")
final class DueCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    @SuppressWarnings("UnusedVariable") // read from the arguments before they are parsed
    @Mixin
    private final LanguageOptions text = new LanguageOptions();

    @Mixin
    private final TableOptions table = new TableOptions();

    @Option(names = "--strict")
    private boolean strict;

    private long rows;
    private long faults;

    DueCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Deadlines deadlines = policy.deadlines();
        try (CsvInput input = table.open(console)) {
            EventColumns columns = new EventColumns(input.header());
            input.header().warnings(Set.copyOf(input.header().names())).forEach(console::warn);
            if (deadlines.policy().cutoff().isPresent() && !columns.hasTime()) {
                console.warn(Texts.both("warn.cutoff-column"));
            }
            EventDeadlines events = new EventDeadlines(deadlines, columns);
            table.write(console, output -> copy(input, columns, events, output));
            console.warnOfCoverage(
                    events.nearCoverageEnd(), deadlines.calendar().coverage());
        }
        if (faults > 0) {
            console.warn(Texts.both(rows == 1 ? "warn.fault" : "warn.faults", faults, rows));
        }
        return strict && faults > 0 ? ExitCodes.REJECTED : ExitCodes.DONE;
    }

    private void copy(CsvInput input, EventColumns columns, EventDeadlines events, CsvOutput output)
            throws IOException {
        String[] cells = columns.names();
        output.write(cells);
        for (Optional<CsvRow> row = input.next(); row.isPresent(); row = input.next()) {
            rows++;
            faults += events.compute(row.get(), cells) ? 0 : 1;
            output.write(cells);
        }
    }
}
