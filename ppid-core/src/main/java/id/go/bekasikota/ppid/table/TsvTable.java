package id.go.bekasikota.ppid.table;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.UnreadableInputException;
import id.go.bekasikota.ppid.parts.Printed;
import id.go.bekasikota.ppid.text.Quoted;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A small data file whose cells are separated by tabs (berkas data): no quoting, a header row, UTF-8.
 *
 * <p>Read whole and strictly: a column twice, a column missing or a row of the wrong length is an error with file and
 * line. Immutable and thread-safe.
 */
public final class TsvTable {
    private final String name;
    private final List<String> header;
    private final List<Row> rows;

    private TsvTable(String name, List<String> header, List<Row> rows) {
        this.name = name;
        this.header = header;
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads a data file.
     *
     * @param in the file's bytes, closed afterwards
     * @param name what to call the file in messages
     * @param required the columns it must have, in any order; others are kept too
     * @return the table
     * @throws UnreadableInputException if the file is empty, malformed or lacks a column
     */
    public static TsvTable read(InputStream in, String name, String... required) {
        try (BufferedReader reader = new BufferedReader(new StrictUtf8Reader(in, name))) {
            String first = reader.readLine();
            if (first == null || Cells.isBlank(first)) {
                throw new UnreadableInputException(name, TableTexts.of("tsv-empty", String.join(", ", required)));
            }
            List<String> header = cells(first);
            checkHeader(header, name, required);
            return new TsvTable(name, header, rows(reader, name, header.size()));
        } catch (IOException e) {
            throw new UnreadableInputException(name, TableTexts.unreadable(ReplacingFile.reason(e)));
        }
    }

    /**
     * Reads a data file that lies beside a class.
     *
     * @param anchor a class of the package that holds the file
     * @param file the file's name
     * @param required the columns it must have
     * @return the table
     * @throws UnreadableInputException if the file is missing, malformed or lacks a column
     */
    public static TsvTable beside(Class<?> anchor, String file, String... required) {
        InputStream in = anchor.getResourceAsStream(file);
        if (in == null) {
            throw new UnreadableInputException(file, "is missing beside " + anchor.getName());
        }
        return read(in, file, required);
    }

    /** {@return the rows in file order, an unmodifiable list; blank lines are no rows} */
    public List<Row> rows() {
        return rows;
    }

    private static void checkHeader(List<String> header, String name, String... required) {
        for (String column : required) {
            if (!header.contains(column)) {
                throw new UnreadableInputException(name, 1, TableTexts.of("column-once", column));
            }
        }
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!column.isEmpty() && !seen.add(column)) {
                throw new UnreadableInputException(name, 1, TableTexts.of("column-once", Quoted.of(column)));
            }
        }
    }

    private static List<Row> rows(BufferedReader reader, String name, int width) throws IOException {
        List<Row> rows = new ArrayList<>();
        long number = 1;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (Cells.isBlank(line)) {
                continue;
            }
            List<String> cells = cells(line);
            if (cells.size() != width) {
                throw new UnreadableInputException(name, number, TableTexts.of("cells", cells.size(), width));
            }
            rows.add(new Row(number, cells));
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1)).map(Cells::trim).toList();
    }

    /**
     * Reads one cell.
     *
     * @param row a row of this table
     * @param column the name of the column
     * @return the trimmed cell, empty where it is blank or there is no such column
     */
    public String cell(Row row, String column) {
        int index = header.indexOf(column);
        return index < 0 ? "" : row.cells().get(index);
    }

    /**
     * Builds the exception for a cell that is wrong.
     *
     * @param row a row of this table
     * @param column the name of the column
     * @param problem what is wrong, after the cell has been quoted, for example {@code is no date}
     * @return the exception, to be thrown
     */
    public UnreadableInputException fault(Row row, String column, String problem) {
        return fault(row, column, new BilingualText(problem, problem));
    }

    /**
     * Builds the exception for a cell that is wrong, in both languages.
     *
     * @param row a row of this table
     * @param column the name of the column
     * @param problem what is wrong, after the cell has been quoted, for example {@code is no date}
     * @return the exception, to be thrown
     */
    public UnreadableInputException fault(Row row, String column, BilingualText problem) {
        return new UnreadableInputException(
                name, row.line(), TableTexts.of("cell", column, Quoted.of(cell(row, column)), problem));
    }

    /**
     * One row of the table.
     *
     * @param line the 1-based line
     * @param cells the trimmed cells in header order
     */
    public record Row(long line, List<String> cells) {

        /** {@inheritDoc} */
        public Row {
            cells = List.copyOf(cells);
        }

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }
}
