package id.go.bekasikota.ppid.table;

import java.util.Arrays;

/**
 * Some rows of a CSV file as characters (kumpulan baris), read again and again into the same arrays, so that a million rows
 * leave nothing behind. Not thread-safe; one that is handed to another thread is left alone until it comes back.
 */
public final class CsvBatch {
    private static final int ROWS = 256;
    private static final int CHARACTERS = 64 * 1024;
    private static final int CELLS = 8 * 1024;

    private final long[] lines = new long[ROWS];
    private final int[] firsts = new int[ROWS + 1];
    private int rows;
    private int[] ends = new int[CELLS];
    private int cells;
    private char[] text = new char[CHARACTERS];
    private int used;

    /** Makes an empty batch. */
    public CsvBatch() {}

    /** {@return how many rows it holds} */
    public int rows() {
        return rows;
    }

    /**
     * {@return where a row begins: the 1-based physical line, as {@link CsvRow#line()}}
     *
     * @param row the 0-based row
     */
    public long line(int row) {
        return lines[row];
    }

    /**
     * {@return the number of cells of a row, which may differ from the header's}
     *
     * @param row the 0-based row
     */
    public int size(int row) {
        return firsts[row + 1] - firsts[row];
    }

    /** {@return all cells behind each other, to be read only; between {@link #from} and {@link #to} stands one of them} */
    public char[] text() {
        return text;
    }

    /**
     * {@return where a cell begins in {@link #text}, inclusive}
     *
     * @param row the 0-based row
     * @param cell the 0-based position, which the row must have
     */
    public int from(int row, int cell) {
        int index = firsts[row] + cell;
        return index == 0 ? 0 : ends[index - 1];
    }

    /**
     * {@return where a cell ends in {@link #text}, exclusive}
     *
     * @param row the 0-based row
     * @param cell the 0-based position, which the row must have
     */
    public int to(int row, int cell) {
        return ends[firsts[row] + cell];
    }

    boolean isFull() {
        return rows == ROWS || used >= CHARACTERS || cells >= CELLS;
    }

    void clear() {
        rows = 0;
        cells = 0;
        used = 0;
        if (text.length > 8 * CHARACTERS) {
            text = new char[CHARACTERS]; // one huge row is no reason to keep its room
        }
    }

    void begin(long line) {
        lines[rows] = line;
        firsts[rows] = cells;
    }

    void add(char[] from, int offset, int length) {
        if (used + length > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, used + length));
        }
        if (cells == ends.length) {
            ends = Arrays.copyOf(ends, cells * 2);
        }
        System.arraycopy(from, offset, text, used, length);
        used += length;
        ends[cells++] = used;
    }

    /** How many characters and cells the row has that was begun last. */
    int begunCharacters() {
        return used - (firsts[rows] == 0 ? 0 : ends[firsts[rows] - 1]);
    }

    int begunCells() {
        return cells - firsts[rows];
    }

    /** Keeps the row that was begun last, unless its cells hold nothing but blanks. */
    void end() {
        int start = firsts[rows] == 0 ? 0 : ends[firsts[rows] - 1];
        for (int i = start; i < used; i++) {
            if (!Cells.isBlank(text[i])) {
                firsts[++rows] = cells;
                return;
            }
        }
        cells = firsts[rows];
        used = start;
    }
}
