package id.go.bekasikota.ppid.table;

import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * One row of a CSV file (baris): its cells by position, and the physical line on which it begins. Immutable.
 */
public final class CsvRow {
    private final CsvRecord record;

    CsvRow(CsvRecord record) {
        this.record = record;
    }

    /**
     * Returns where the row begins.
     *
     * @return the 1-based physical line, the header's line counted; line breaks inside quotes count too
     */
    public long line() {
        return record.getStartingLineNumber();
    }

    /**
     * Returns the number of cells.
     *
     * @return how many cells the row has, which may differ from the header's
     */
    public int size() {
        return record.getFieldCount();
    }

    /**
     * Returns a cell as read.
     *
     * @param index the 0-based position
     * @return the cell untrimmed; empty where the row is too short
     */
    public String raw(int index) {
        return index < record.getFieldCount() ? record.getField(index) : "";
    }

    /**
     * Returns a cell without the blanks around it.
     *
     * @param index the 0-based position
     * @return the trimmed cell; empty where it is blank or the row is too short
     */
    public String cell(int index) {
        return Cells.trim(raw(index));
    }

    boolean isBlank() {
        for (int i = 0; i < record.getFieldCount(); i++) {
            if (!Cells.isBlank(record.getField(i))) {
                return false;
            }
        }
        return true;
    }
}
