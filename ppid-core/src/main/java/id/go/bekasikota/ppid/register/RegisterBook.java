package id.go.bekasikota.ppid.register;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.report.RowCounts;
import id.go.bekasikota.ppid.table.CsvHeader;
import id.go.bekasikota.ppid.table.CsvInput;
import id.go.bekasikota.ppid.table.CsvRow;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * A register book of requests being read (buku register permintaan), PERKI 1/2021 annex VIII: gives the case of each
 * accepted row, and tells a listener what was rejected and what is odd.
 *
 * <p>Columns are found by name in any order; unknown ones are ignored with a warning. Dates are {@code yyyy-MM-dd} or
 * {@code dd/MM/yyyy}, each cell on its own. Findings use every date of a row, whatever period is reported later. Names,
 * identity numbers and contacts are looked at and never leave a row. The numbers of accepted rows are kept to find
 * duplicates, so memory grows by about 100 bytes a row and by nothing else. Not thread-safe; close after use.
 */
public final class RegisterBook implements Iterator<CaseRecord>, Closeable {
    private final CsvInput input;
    private final RegisterListener listener;
    private final Map<RegisterColumn, Integer> positions = new EnumMap<>(RegisterColumn.class);
    private final List<RegisterColumn> inHeaderOrder;
    private final Set<String> numbers = new HashSet<>();
    private final RowCheck check;
    private final RowFindings findings;
    private long read;
    private long rejected;
    private Optional<CaseRecord> next = Optional.empty();

    private RegisterBook(CsvInput input, ClockStart clockStart, RegisterListener listener) {
        Deadlines law = Deadlines.indonesia().under(LawPolicy.statute().with(clockStart));
        this.input = input;
        this.listener = listener;
        this.check = new RowCheck(law.calendar().coverage(), numbers::contains);
        this.findings = new RowFindings(law, listener);
        CsvHeader header = input.header();
        for (RegisterColumn column : RegisterColumn.values()) {
            positions.put(column, header.indexOf(column.code()));
        }
        this.inHeaderOrder = Arrays.stream(RegisterColumn.values())
                .sorted(Comparator.comparingInt(column -> header.indexOf(column.code())))
                .toList();
    }

    /**
     * Opens a register book and reads its header.
     *
     * @param file the file
     * @param clockStart when the clock for the written notice starts, which decides what is late
     * @param listener is told of rejections and findings while rows are read
     * @return the open book
     * @throws id.go.bekasikota.ppid.law.UnreadableInputException if the file cannot be read or its header lacks a
     *     column
     */
    public static RegisterBook open(Path file, ClockStart clockStart, RegisterListener listener) {
        return new RegisterBook(CsvInput.open(file, RegisterColumn.codes()), clockStart, listener);
    }

    /**
     * Reads a register book from a stream.
     *
     * @param in the stream, closed with the book
     * @param name what to call it in messages
     * @param clockStart when the clock for the written notice starts
     * @param listener is told of rejections and findings while rows are read
     * @return the open book
     * @throws id.go.bekasikota.ppid.law.UnreadableInputException as {@link #open}
     */
    public static RegisterBook read(InputStream in, String name, ClockStart clockStart, RegisterListener listener) {
        return new RegisterBook(CsvInput.read(in, name, RegisterColumn.codes()), clockStart, listener);
    }

    /**
     * Says what is odd about the header.
     *
     * @return one sentence each for unknown columns and for columns without a name
     */
    public List<String> warnings() {
        return input.header().warnings(Set.copyOf(RegisterColumn.codes()));
    }

    /**
     * Counts the rows read so far.
     *
     * @return rows read, accepted and rejected; final once {@link #hasNext} returned false
     */
    public RowCounts rows() {
        return new RowCounts(read, read - rejected, rejected);
    }

    /**
     * Reads on to the next accepted row.
     *
     * @return whether there is one
     * @throws id.go.bekasikota.ppid.law.UnreadableInputException if the rest cannot be read
     */
    @Override
    public boolean hasNext() {
        while (next.isEmpty()) {
            Optional<CsvRow> row = input.next();
            if (row.isEmpty()) {
                return false;
            }
            next = accept(row.get());
        }
        return true;
    }

    @Override
    public CaseRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the register book has no more rows");
        }
        CaseRecord record = next.orElseThrow();
        next = Optional.empty();
        return record;
    }

    @Override
    public void close() throws IOException {
        input.close();
    }

    private Optional<CaseRecord> accept(CsvRow csv) {
        read++;
        int expected = input.header().names().size();
        if (csv.size() != expected) {
            rejected++;
            String problem = "the row has " + csv.size() + " fields (expected " + expected + ")";
            listener.rejected(new Rejection(csv.line(), "", "", problem));
            return Optional.empty();
        }
        RegisterRow row = new RegisterRow(csv.line(), cells(csv));
        check.check(row);
        if (!row.problems().isEmpty()) {
            rejected++;
            reject(row);
            return Optional.empty();
        }
        numbers.add(row.cell(RegisterColumn.NOMOR_REGISTRASI));
        CaseRecord record = RowCase.of(row);
        findings.report(row, record);
        return Optional.of(record);
    }

    private Map<RegisterColumn, String> cells(CsvRow csv) {
        Map<RegisterColumn, String> cells = new EnumMap<>(RegisterColumn.class);
        positions.forEach((column, position) -> cells.put(column, csv.cell(position)));
        return cells;
    }

    private void reject(RegisterRow row) {
        for (RegisterColumn column : inHeaderOrder) {
            String problem = row.problems().get(column);
            if (problem != null) {
                String value = column.isShown() ? row.withoutIdentity(row.cell(column)) : "";
                listener.rejected(new Rejection(row.line(), column.code(), value, problem));
            }
        }
    }
}
