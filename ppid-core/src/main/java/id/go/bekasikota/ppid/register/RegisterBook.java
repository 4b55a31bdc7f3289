package id.go.bekasikota.ppid.register;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.report.ReportBasis;
import id.go.bekasikota.ppid.report.RowCounts;
import id.go.bekasikota.ppid.report.Tally;
import id.go.bekasikota.ppid.table.CsvBatch;
import id.go.bekasikota.ppid.table.CsvHeader;
import id.go.bekasikota.ppid.table.CsvInput;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * A register book of requests being read (buku register permintaan), PERKI 1/2021 annex VIII: gives the case of each
 * accepted row, and tells a listener what was rejected and what is odd.
 *
 * <p>Columns are found by name in any order; unknown ones are ignored with a warning. Dates are {@code yyyy-MM-dd} or
 * {@code dd/MM/yyyy}, each cell on its own. Findings use every date of a row, whatever period is reported later. Names,
 * identity numbers and contacts are looked at and never leave a row. To find duplicates about twelve bytes are kept of the number
 * of each accepted row, of a stream that cannot be read again the number itself; memory grows by nothing else. Not thread-safe;
 * close after use.
 */
public final class RegisterBook implements Iterator<CaseRecord>, Closeable {
    private final CsvInput input;
    private final RegisterListener listener;
    private final TakenNumbers numbers;
    private final RegisterRow row;
    private final RowCheck check;
    private final RowRejection rejection;
    private final RowFindings findings;
    private final CsvBatch batch = new CsvBatch();
    private int at;
    private long read;
    private long rejected;
    private Optional<CaseRecord> next = Optional.empty();

    private RegisterBook(CsvInput input, ClockStart clockStart, RegisterListener listener) {
        Deadlines law = Deadlines.indonesia().under(LawPolicy.statute().with(clockStart));
        this.input = input;
        this.listener = listener;
        CsvHeader header = input.header();
        this.row = new RegisterRow(header);
        this.numbers = numbers(input);
        this.check = new RowCheck(law.calendar().coverage(), numbers);
        DueDays days = new DueDays(law);
        this.findings = new RowFindings(days, new RowClock(days, clockStart), listener);
        this.rejection = new RowRejection(
                Arrays.stream(RegisterColumn.values())
                        .sorted(Comparator.comparingInt(column -> header.indexOf(column.code())))
                        .toList(),
                listener);
    }

    /** By fingerprint where a hit can be looked up in the file; else the numbers themselves. */
    private static TakenNumbers numbers(CsvInput input) {
        return input.canReadAgain()
                ? new NumberPrints(line -> input.again(line)
                        .map(row -> row.cell(input.header().indexOf(RegisterColumn.NOMOR_REGISTRASI.code()))))
                : new TakenNumbers.Texts();
    }

    /** {@return the names of the columns, as they stand in the header of a file, in the order of the book} */
    public static List<String> columns() {
        return RegisterColumn.codes();
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
        Given.value(file, "file");
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
    public List<BilingualText> warnings() {
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
        if (next.isEmpty()) {
            next = nextCase();
        }
        return next.isPresent();
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

    /**
     * Reads on to the end and counts, keeping nothing of a row but its number: what a storage counts of the same cases.
     *
     * @param basis period, clock and calendar
     * @return the tally of the rows not given by {@link #next} before
     * @throws id.go.bekasikota.ppid.law.UnreadableInputException if the rest cannot be read
     */
    public Tally tally(ReportBasis basis) {
        RowTally tally = new RowTally(basis);
        count(batch, tally);
        if (input.read(batch)) {
            count(batch, tally);
            countAhead(tally);
        }
        return tally.build();
    }

    private void countAhead(RowTally tally) {
        try (ReadAhead ahead = new ReadAhead(input)) {
            for (CsvBatch rows = ahead.next(); rows.rows() > 0; rows = ahead.next()) {
                count(rows, tally);
                ahead.refill(rows);
            }
        }
    }

    private void count(CsvBatch rows, RowTally tally) {
        listener.readTo(input.bytesRead());
        for (; at < rows.rows(); at++) {
            if (accept(rows, at)) {
                tally.add(row);
            }
        }
        at = 0;
    }

    @Override
    public void close() throws IOException {
        input.close();
    }

    private Optional<CaseRecord> nextCase() {
        while (true) {
            if (at == batch.rows()) {
                at = 0;
                boolean more = input.read(batch);
                listener.readTo(input.bytesRead());
                if (!more) {
                    return Optional.empty();
                }
            }
            if (accept(batch, at++)) {
                return Optional.of(RowCase.of(row));
            }
        }
    }

    /** Looks at a row and tells what is wrong or odd about it. */
    private boolean accept(CsvBatch from, int index) {
        read++;
        int expected = input.header().names().size();
        if (from.size(index) != expected) {
            rejected++;
            String key = from.size(index) == 1 ? "problem.field" : "problem.fields";
            BilingualText problem =
                    RegisterTexts.TEXTS.both(key, Integer.toString(from.size(index)), Integer.toString(expected));
            listener.rejected(new Rejection(from.line(index), "", "", problem));
            return false;
        }
        row.read(from, index);
        check.check(row);
        if (!row.problems().isEmpty()) {
            rejected++;
            rejection.tell(row);
            return false;
        }
        numbers.add(
                row.text(),
                row.from(RegisterColumn.NOMOR_REGISTRASI),
                row.to(RegisterColumn.NOMOR_REGISTRASI),
                row.line());
        findings.report(row);
        return true;
    }
}
