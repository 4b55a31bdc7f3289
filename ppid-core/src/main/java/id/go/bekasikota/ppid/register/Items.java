package id.go.bekasikota.ppid.register;

import id.go.bekasikota.ppid.table.Cells;

/** The items of a cell that is a list separated by semicolons, one after the other: trimmed, without empty ones. */
final class Items {
    private final char[] text;
    private final int end;
    private int at;
    private int from;
    private int to;

    Items(RegisterRow row, RegisterColumn column) {
        this.text = row.text();
        this.at = row.from(column);
        this.end = row.to(column);
    }

    /** Whether a list has any. */
    static boolean any(RegisterRow row, RegisterColumn column) {
        return row.has(column) && new Items(row, column).next();
    }

    /** Goes to the next item. */
    boolean next() {
        while (at < end) {
            from = at;
            while (at < end && text[at] != ';') {
                at++;
            }
            to = at++;
            while (from < to && Cells.isBlank(text[from])) {
                from++;
            }
            while (to > from && Cells.isBlank(text[to - 1])) {
                to--;
            }
            if (from < to) {
                return true;
            }
        }
        return false;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }
}
