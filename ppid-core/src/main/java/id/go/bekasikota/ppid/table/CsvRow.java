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
     * {@return where the row begins: the 1-based physical line, the header's line counted; line breaks inside quotes count too}
     */
    public long line() {
        return record.getStartingLineNumber();
    }

    /** {@return the number of cells, which may differ from the header's} */
    public int size() {
        return record.getFieldCount();
    }

    /**
     * {@return a cell as read; empty where the row is too short}
     *
     * @param index the 0-based position
     */
    public String raw(int index) {
        return index < record.getFieldCount() ? record.getField(index) : "";
    }

    /**
     * {@return a cell without the blanks around it; empty where it is blank or the row is too short}
     *
     * @param index the 0-based position
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
