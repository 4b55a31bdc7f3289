package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.calendar.HolidayFile;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.examples.console.ExitCodes;
import id.go.bekasikota.ppid.table.CsvInput;
import id.go.bekasikota.ppid.table.CsvOutput;
import id.go.bekasikota.ppid.table.CsvRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code impact} (dampak perubahan kalender): one row per open deadline that a new list of days off moves. */
@Command(name = "impact")
final class ImpactCommand implements Callable<Integer> {
    private final Console console;

    @SuppressWarnings("UnusedVariable") // read from the arguments before they are parsed
    @Mixin
    private final LanguageOptions text = new LanguageOptions();

    @Mixin
    private final TableOptions table = new TableOptions();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Option(names = "--old", required = true, paramLabel = "HOLIDAYS", converter = OptionValues.File.class)
    private Path oldHolidays = Path.of("");

    @Option(names = "--new", required = true, paramLabel = "HOLIDAYS", converter = OptionValues.File.class)
    private Path newHolidays = Path.of("");

    ImpactCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Deadlines deadlines = Deadlines.indonesia().under(reading.policy());
        Deadlines before = deadlines.with(HolidayFile.read(oldHolidays));
        Deadlines after = deadlines.with(HolidayFile.read(newHolidays));
        try (CsvInput input = table.open(console)) {
            EventColumns columns = new EventColumns(input.header());
            input.header().warnings(Set.copyOf(input.header().names())).forEach(console::warn);
            if (deadlines.policy().cutoff().isPresent() && !columns.hasTime()) {
                console.warn(Texts.both("warn.cutoff-column"));
            }
            EventMoves moves = new EventMoves(before, after, columns);
            table.write(console, output -> list(input, moves, output));
            if (moves.undated() > 0) {
                console.warn(Texts.both(moves.undated() == 1 ? "warn.undated-one" : "warn.undated", moves.undated()));
            }
        }
        return ExitCodes.DONE;
    }

    private static void list(CsvInput input, EventMoves moves, CsvOutput output) throws IOException {
        output.write(EventMoves.header());
        for (Optional<CsvRow> row = input.next(); row.isPresent(); row = input.next()) {
            Optional<String[]> listed = moves.row(row.get());
            if (listed.isPresent()) {
                output.write(listed.get());
            }
        }
    }
}
