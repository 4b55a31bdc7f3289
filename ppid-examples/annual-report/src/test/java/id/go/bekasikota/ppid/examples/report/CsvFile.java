package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.table.CsvInput;
import id.go.bekasikota.ppid.table.CsvRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A CSV file that the program wrote, read again. */
final class CsvFile {
    private CsvFile() {}

    /** The cells of two columns of each row, joined by a colon. */
    static List<String> pairs(Path file, String first, String second) {
        try (CsvInput input = CsvInput.open(file, List.of(first, second))) {
            int a = input.header().indexOf(first);
            int b = input.header().indexOf(second);
            List<String> pairs = new ArrayList<>();
            for (Optional<CsvRow> row = input.next(); row.isPresent(); row = input.next()) {
                pairs.add(row.get().cell(a) + ":" + row.get().cell(b));
            }
            return pairs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
