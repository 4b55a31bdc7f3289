package id.go.bekasikota.ppid.examples.benchmark.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A register of many rows (register besar): those of the sample again and again, each under a number of its own. */
final class LargeRegister {
    private LargeRegister() {}

    static Path write(Path sample, Path file, int rows) throws IOException {
        List<CsvRecord> records;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(sample)) {
            records = reader.stream().toList();
        }
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            writer.writeRecord(records.get(0).getFields());
            for (int i = 0; i < rows; i++) {
                List<String> cells = new ArrayList<>(
                        records.get(1 + i % (records.size() - 1)).getFields());
                String number = cells.get(0);
                cells.set(0, number.isBlank() ? number : String.format(Locale.ROOT, "%07d/%s", i + 1, number));
                writer.writeRecord(cells);
            }
        }
        return file;
    }
}
