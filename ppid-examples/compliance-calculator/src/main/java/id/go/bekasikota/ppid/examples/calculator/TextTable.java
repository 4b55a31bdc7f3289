package id.go.bekasikota.ppid.examples.calculator;

import java.util.List;
import java.util.stream.Collectors;

/** Rows of text in columns (tabel teks), padded with blanks; no line ends with one. */
final class TextTable {
    private static final String GAP = "  ";

    private TextTable() {}

    /** Lays out rows of equally many cells, each line indented. */
    static String of(List<List<String>> rows) {
        return rows.stream().map(row -> line(row, rows)).collect(Collectors.joining("\n"));
    }

    private static String line(List<String> row, List<List<String>> rows) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            int column = i;
            int width = rows.stream().mapToInt(r -> length(r.get(column))).max().orElse(0);
            line.append(GAP).append(row.get(i)).append(" ".repeat(width - length(row.get(i))));
        }
        return line.toString().stripTrailing();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
