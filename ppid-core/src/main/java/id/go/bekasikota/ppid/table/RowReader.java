package id.go.bekasikota.ppid.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;

/** Puts what the parser finds into a batch, cell by cell, and refuses a row that is longer than any row is. */
final class RowReader extends AbstractBaseCsvCallbackHandler<Boolean> {
    private static final int MOST_CELLS = 1024 * 1024;

    private final int mostCharacters;
    private final long linesBefore;
    private CsvBatch batch;

    RowReader(CsvBatch batch, int mostCharacters, long linesBefore) {
        this.batch = batch;
        this.mostCharacters = mostCharacters;
        this.linesBefore = linesBefore;
    }

    /** Parses what a reader gives, where no cell is longer than the bound. */
    static CloseableIterator<Boolean> parse(char separator, int longest, RowReader into, Reader from) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(longest)
                .build(into, from)
                .iterator();
    }

    void fill(CsvBatch with) {
        batch = with;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        batch.begin(linesBefore + startingLineNumber);
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (batch.begunCells() == MOST_CELLS || batch.begunCharacters() + length > mostCharacters) {
            throw new CsvParseException("the row that begins in line " + getStartingLineNumber()
                    + " is longer than a row can be (expected at most " + MOST_CELLS + " cells and " + mostCharacters
                    + " characters)");
        }
        batch.add(buffer, offset, length);
    }

    @Override
    protected Boolean buildRecord() {
        batch.end();
        return true;
    }
}
