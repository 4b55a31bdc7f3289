package id.go.bekasikota.ppid.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;

/** Puts what the parser finds into a batch, cell by cell, and refuses a row that is longer than any row is. */
final class RowReader extends AbstractBaseCsvCallbackHandler<Boolean> {
    private static final int MOST_CELLS = 1024 * 1024;

    private final int mostCharacters;
    private CsvBatch batch;

    RowReader(CsvBatch batch, int mostCharacters) {
        this.batch = batch;
        this.mostCharacters = mostCharacters;
    }

    void fill(CsvBatch with) {
        batch = with;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        batch.begin(startingLineNumber);
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
