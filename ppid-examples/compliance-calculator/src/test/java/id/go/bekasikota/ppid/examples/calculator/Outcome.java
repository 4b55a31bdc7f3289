package id.go.bekasikota.ppid.examples.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.table.CsvInput;
import id.go.bekasikota.ppid.table.CsvRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a run of the program ended and what it wrote. */
final class Outcome {
    private final int exit;
    private final byte[] out;
    private final String err;

    Outcome(int exit, byte[] out, String err) {
        this.exit = exit;
        this.out = out.clone();
        this.err = err;
    }

    int exit() {
        return exit;
    }

    byte[] bytes() {
        return out.clone();
    }

    String out() {
        return new String(out, StandardCharsets.UTF_8);
    }

    String err() {
        return err;
    }

    Outcome endsWith(int code) {
        assertThat(exit).as("exit code; standard error: %s", err).isEqualTo(code);
        return this;
    }

    /** Ended with 2 and one line that holds all of these, without a trace of the stack. */
    Outcome isRefused(String... parts) {
        endsWith(2);
        assertThat(err).startsWith("error: ").endsWith("\n").contains(parts).doesNotContain("\tat ", "Exception");
        assertThat(err.lines()).hasSize(1);
        return this;
    }

    List<Map<String, String>> rows() {
        return table(out);
    }

    /** The values of one column in order. */
    List<String> column(String name) {
        return rows().stream()
                .map(row -> row.getOrDefault(name, "no such column"))
                .toList();
    }

    static List<Map<String, String>> table(byte[] csv) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CsvInput input = CsvInput.read(new ByteArrayInputStream(csv), "output", List.of("id", "rule"))) {
            for (Optional<CsvRow> row = input.next(); row.isPresent(); row = input.next()) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 0; i < input.header().names().size(); i++) {
                    cells.put(input.header().names().get(i), row.get().raw(i));
                }
                rows.add(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
