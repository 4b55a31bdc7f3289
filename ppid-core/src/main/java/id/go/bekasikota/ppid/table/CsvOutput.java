package id.go.bekasikota.ppid.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * A CSV file being written (berkas CSV): UTF-8, CRLF, quotes only where needed, and no cell that a spreadsheet would run
 * as a formula.
 *
 * <p>Not thread-safe; close after use, which closes the stream.
 */
public final class CsvOutput implements Closeable {
    private final CsvWriter writer;
    private final Writer sink;

    private CsvOutput(OutputStream out, char separator) {
        this.sink = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 64 * 1024);
        this.writer = CsvWriter.builder()
                .fieldSeparator(separator)
                .commentCharacter('\0') // so that a cell that begins with # needs no quotes
                .lineDelimiter(LineDelimiter.CRLF)
                .build(sink);
    }

    /**
     * Writes with commas and no byte-order mark, as RFC 4180 has it.
     *
     * @param out where to
     * @return the open output
     */
    public static CsvOutput standard(OutputStream out) {
        return new CsvOutput(out, ',');
    }

    /**
     * Writes with semicolons and a byte-order mark, as a spreadsheet on an Indonesian desktop expects it.
     *
     * @param out where to
     * @return the open output
     */
    public static CsvOutput excel(OutputStream out) {
        CsvOutput output = new CsvOutput(out, ';');
        try {
            output.sink.write('\ufeff');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output;
    }

    /**
     * Writes one row.
     *
     * @param cells the cells, written in place: a cell that would be a formula gets an apostrophe before it
     * @throws UncheckedIOException if the stream refuses
     */
    public void write(String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (isFormula(cells[i])) {
                cells[i] = "'" + cells[i];
            }
        }
        writer.writeRecord(cells);
    }

    /**
     * Hands everything written so far to the stream.
     *
     * @throws IOException if the stream refuses
     */
    public void flush() throws IOException {
        writer.flush();
        sink.flush();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    /**
     * {@return whether a spreadsheet would run a cell as a formula: it begins with {@code =}, {@code +}, {@code -} or {@code @}
     * after blanks, or with TAB, CR or LF, and is no plain number}
     *
     * @param cell the cell
     */
    static boolean isFormula(String cell) {
        int start = 0;
        while (start < cell.length() && Cells.isBlank(cell.charAt(start))) {
            start++;
        }
        if (start < cell.length() && "=+-@".indexOf(cell.charAt(start)) >= 0) {
            return !isPlainNumber(cell);
        }
        return !cell.isEmpty() && "\t\r\n".indexOf(cell.charAt(0)) >= 0;
    }

    private static boolean isPlainNumber(String cell) {
        int at = cell.charAt(0) == '+' || cell.charAt(0) == '-' ? 1 : 0;
        int point = cell.indexOf('.');
        return isDigits(cell, at, point < 0 ? cell.length() : point)
                && (point < 0 || isDigits(cell, point + 1, cell.length()));
    }

    private static boolean isDigits(String cell, int from, int to) {
        for (int i = from; i < to; i++) {
            if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
                return false;
            }
        }
        return from < to;
    }
}
