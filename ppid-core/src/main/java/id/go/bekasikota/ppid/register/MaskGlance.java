package id.go.bekasikota.ppid.register;

import java.util.ArrayList;
import java.util.List;

/**
 * Says quickly that a text holds nothing that identifies the requester of one row; where it cannot say so, {@link RowMask}
 * decides. Not thread-safe.
 */
final class MaskGlance {
    private static final RegisterColumn[] COLUMNS = RegisterColumn.values();

    private final List<Squeezed> personal = new ArrayList<>();
    private int count;

    /** Turns to another row. */
    void turn(RegisterRow row) {
        count = 0;
        for (RegisterColumn column : COLUMNS) {
            if (column.isPersonal() && row.has(column)) {
                add(row.text(), row.from(column), row.to(column));
            }
        }
        contacts(row.text(), row.from(RegisterColumn.KONTAK), row.to(RegisterColumn.KONTAK));
    }

    /** Adds each contact where several stand in one cell. */
    private void contacts(char[] text, int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            if (RowMask.isBetweenContacts(text[i])) {
                add(text, start, i);
                start = i + 1;
            }
        }
        if (start > from) {
            add(text, start, to);
        }
    }

    private void add(char[] text, int from, int to) {
        if (count == personal.size()) {
            personal.add(new Squeezed(64));
        }
        personal.get(count++).set(text, from, to);
    }

    /** Whether a text may hold what identifies the requester; false is certain. */
    boolean mayCover(Squeezed text) {
        for (int i = 0; i < count; i++) {
            if (text.mayHold(personal.get(i))) {
                return true;
            }
        }
        return false;
    }
}
