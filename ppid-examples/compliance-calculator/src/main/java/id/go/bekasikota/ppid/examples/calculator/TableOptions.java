package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.law.UnreadableInputException;
import id.go.bekasikota.ppid.table.CsvInput;
import id.go.bekasikota.ppid.table.CsvOutput;
import id.go.bekasikota.ppid.table.ReplacingFile;
import id.go.bekasikota.ppid.table.TableTexts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where a table is read from and written to (opsi tabel). */
final class TableOptions {
    private static final Path STANDARD_STREAM = Path.of("-");

    @Option(names = "--in", required = true, paramLabel = "EVENTS.csv", converter = OptionValues.File.class)
    private Path in = STANDARD_STREAM;

    @Option(names = "--out", paramLabel = "OUT.csv", converter = OptionValues.File.class)
    private @Nullable Path out;

    @Option(names = "--csv", paramLabel = "standard|excel", converter = OptionValues.Csv.class)
    private CsvForm csv = CsvForm.STANDARD;

    CsvInput open(Console console) {
        return in.equals(STANDARD_STREAM)
                ? CsvInput.read(console.in(), "standard input", EventColumns.REQUIRED)
                : CsvInput.open(in, EventColumns.REQUIRED);
    }

    void write(Console console, Rows rows) throws IOException {
        if (out == null || out.equals(STANDARD_STREAM)) {
            write(console.out(), rows);
            return;
        }
        try (ReplacingFile file = ReplacingFile.of(out)) {
            write(file.stream(), rows);
            file.commit();
        } catch (UncheckedIOException e) {
            throw notWritten(out, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw notWritten(out, e);
        }
    }

    private void write(OutputStream to, Rows rows) throws IOException {
        try (CsvOutput output = csv.open(to)) {
            rows.writeTo(output);
        }
    }

    private static UnreadableInputException notWritten(Path file, IOException e) {
        return new UnreadableInputException(file.toString(), TableTexts.unwritable(ReplacingFile.reason(e)));
    }

    /** What writes the rows of a table. */
    interface Rows {
        void writeTo(CsvOutput output) throws IOException;
    }
}
