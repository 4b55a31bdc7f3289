package id.go.bekasikota.ppid.table;

/**
 * One row of a CSV file (baris): its cells by position, and the physical line on which it begins. Immutable.
 */
public final class CsvRow {
    private final long line;
    private final String[] cells;

    CsvRow(CsvBatch batch, int row) {
        this.line = batch.line(row);
        this.cells = new String[batch.size(row)];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = new String(batch.text(), batch.from(row, i), batch.to(row, i) - batch.from(row, i));
        }
    }

    /**
     * {@return where the row begins: the 1-based physical line, the header's line counted; line breaks inside quotes count too}
     */
    public long line() {
        return line;
    }

    /** {@return the number of cells, which may differ from the header's} */
    public int size() {
        return cells.length;
    }

    /**
     * {@return a cell as read; empty where the row is too short}
     *
     * @param index the 0-based position
     */
    public String raw(int index) {
        return index < cells.length ? cells[index] : "";
    }

    /**
     * {@return a cell without the blanks around it; empty where it is blank or the row is too short}
     *
     * @param index the 0-based position
     */
    public String cell(int index) {
        return Cells.trim(raw(index));
    }
}
