package id.go.bekasikota.ppid.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row that is read again by its line is the row that was read there. */
class RowsAgainTest {
    private static final int ROWS = 4000;

    @TempDir
    private Path folder;

    private record Seen(long line, List<String> cells) {}

    @ParameterizedTest(name = "separator [{0}]")
    @ValueSource(strings = {",", ";", "\t"})
    void everyRowIsFoundAgainInAnyOrder(String separator) throws IOException {
        Path file = Files.writeString(folder.resolve("in.csv"), text(separator, new Random(7)));
        try (CsvInput input = CsvInput.open(file, List.of("a", "b"))) {
            List<Seen> seen = rows(input);
            assertThat(seen).hasSize(ROWS);
            assertThat(Files.size(file)).isGreaterThan(20 * 16 * 1024);
            assertAllFound(input, seen, step(1));
            assertAllFound(input, seen, step(ROWS - 1));
            assertAllFound(input, seen, step(1237));
            assertAllFound(input, seen, step(2999));
        }
    }

    @Test
    void aRowIsFoundWhileOthersAreStillToCome() throws IOException {
        Path file = Files.writeString(folder.resolve("in.csv"), text(",", new Random(8)));
        try (CsvInput input = CsvInput.open(file, List.of("a", "b"))) {
            List<Seen> seen = new ArrayList<>();
            for (Optional<CsvRow> row = input.next(); row.isPresent(); row = input.next()) {
                seen.add(seen(row.get()));
                Seen earlier = seen.get(seen.size() / 2);
                assertThat(input.again(earlier.line()).map(RowsAgainTest::seen)).contains(earlier);
            }
        }
    }

    @Test
    void noRowIsFoundWhereNoneBegins() throws IOException {
        Path file = Files.writeString(folder.resolve("in.csv"), "a,b\n1,\"x\ny\"\n3,z\n");
        try (CsvInput input = CsvInput.open(file, List.of("a", "b"))) {
            rows(input);
            assertThat(input.again(2).orElseThrow().cell(0)).isEqualTo("1");
            assertThat(input.again(99)).isEmpty();
            Files.writeString(file, "a,b\n");
            assertThat(input.again(4)).isEmpty();
        }
    }

    @Test
    void aStreamCannotBeReadAgain() throws IOException {
        byte[] bytes = "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8);
        try (CsvInput input = CsvInput.read(new ByteArrayInputStream(bytes), "in.csv", List.of("a"))) {
            assertThat(input.canReadAgain()).isFalse();
            assertThat(input.again(2)).isEmpty();
        }
    }

    /** Line ends of all kinds, line breaks in cells, blank lines, characters of one to four bytes, a mark of byte order. */
    private static String text(String separator, Random random) {
        List<String> ends = List.of("\n", "\r\n", "\r");
        List<String> words = List.of("x", "\u00e9", "\u2265", "\ud83d\ude00", "\ufeff", " ", "kota");
        StringBuilder text = new StringBuilder("\ufeffa" + separator + "b\n");
        for (int i = 0; i < ROWS; i++) {
            text.append("n").append(i).append(separator).append('"');
            for (int k = random.nextInt(60); k >= 0; k--) {
                text.append(words.get(random.nextInt(words.size())));
                text.append(random.nextInt(20) == 0 ? ends.get(random.nextInt(3)) : "");
            }
            text.append('"').append(ends.get(random.nextInt(3)));
            text.append(random.nextInt(9) == 0 ? "\n" : "");
        }
        return text.toString();
    }

    private static int[] step(int by) {
        int[] order = new int[ROWS];
        for (int i = 0; i < ROWS; i++) {
            order[i] = (int) ((long) i * by % ROWS);
        }
        return order;
    }

    private static void assertAllFound(CsvInput input, List<Seen> seen, int[] order) {
        for (int i : order) {
            assertThat(input.again(seen.get(i).line()).map(RowsAgainTest::seen)).contains(seen.get(i));
        }
    }

    private static List<Seen> rows(CsvInput input) {
        List<Seen> seen = new ArrayList<>();
        for (Optional<CsvRow> row = input.next(); row.isPresent(); row = input.next()) {
            seen.add(seen(row.get()));
        }
        return seen;
    }

    private static Seen seen(CsvRow row) {
        return new Seen(row.line(), List.of(row.raw(0), row.raw(1)));
    }
}
