package id.go.bekasikota.ppid.register;

import id.go.bekasikota.ppid.table.Cells;

/** The items of a cell that is a list separated by semicolons, one after the other: trimmed, without empty ones. */
final class Items {
    private final char[] text;
    private final int end;
    private int at;
    private int from;
    private int to;

    Items(char[] text, int from, int to) {
        this.text = text;
        this.at = from;
        this.end = to;
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
