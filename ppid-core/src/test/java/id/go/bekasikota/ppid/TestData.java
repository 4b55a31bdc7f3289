package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.table.CsvInput;
import id.go.bekasikota.ppid.table.CsvRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The facts that tests compare with, read from test resources. */
public final class TestData {
    private TestData() {}

    /** Opens a file of the data folder. */
    public static InputStream open(String file) {
        return Objects.requireNonNull(TestData.class.getResourceAsStream("/data/" + file), file);
    }

    /** Reads a CSV file of the data folder, each row by column name. */
    public static List<Map<String, String>> csv(String file, String... columns) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CsvInput input = CsvInput.read(open(file), file, List.of(columns))) {
            for (Optional<CsvRow> row = input.next(); row.isPresent(); row = input.next()) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 0; i < input.header().names().size(); i++) {
                    cells.put(input.header().names().get(i), row.get().cell(i));
                }
                rows.add(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
