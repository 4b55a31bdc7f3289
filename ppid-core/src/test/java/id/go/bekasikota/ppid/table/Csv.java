package id.go.bekasikota.ppid.table;

import id.go.bekasikota.ppid.TestData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A CSV file read to its end, for tests. */
record Csv(CsvHeader header, List<Long> lines, List<List<String>> raw, List<List<String>> cells) {

    /** Reads a text in which {@code ~} stands for a no-break space. */
    static Csv read(String content, String... required) {
        return read(content.replace('~', '\u00a0').getBytes(StandardCharsets.UTF_8), required);
    }

    static Csv read(byte[] content, String... required) {
        return read(new ByteArrayInputStream(content), required);
    }

    static Csv field(String file, String... required) {
        return read(TestData.open("field/" + file), required);
    }

    static Csv read(InputStream in, String... required) {
        List<Long> lines = new ArrayList<>();
        List<List<String>> raw = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        try (CsvInput input = CsvInput.read(in, "in.csv", List.of(required))) {
            for (Optional<CsvRow> next = input.next(); next.isPresent(); next = input.next()) {
                CsvRow row = next.get();
                lines.add(row.line());
                raw.add(IntStream.range(0, row.size()).mapToObj(row::raw).toList());
                cells.add(IntStream.range(0, row.size()).mapToObj(row::cell).toList());
            }
            return new Csv(input.header(), lines, raw, cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
