package id.go.bekasikota.ppid.examples.calculator;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The yardstick of bench/due-vs-copy.sh: reads a file and writes as many columns as {@code due} does, and no more. */
final class PlainCopy {
    private static final int COMPUTED = 4;

    private PlainCopy() {}

    /** Copies args[0] to args[1]; each row gets four short cells, as long as those of {@code due} in the mean. */
    public static void main(String[] args) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(Path.of(args[0]));
                CsvWriter writer = CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(new OutputStreamWriter(
                                new BufferedOutputStream(Files.newOutputStream(Path.of(args[1]))),
                                StandardCharsets.UTF_8))) {
            for (CsvRecord record : reader) {
                String[] cells = new String[record.getFieldCount() + COMPUTED];
                for (int i = 0; i < record.getFieldCount(); i++) {
                    cells[i] = record.getField(i);
                }
                cells[cells.length - 4] = "2025-04-21";
                cells[cells.length - 3] = "10";
                cells[cells.length - 2] = "UU 14/2008 Pasal 22 ayat (7)";
                cells[cells.length - 1] = "";
                writer.writeRecord(cells);
            }
        }
    }
}
