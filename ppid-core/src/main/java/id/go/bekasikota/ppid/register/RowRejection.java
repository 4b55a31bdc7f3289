package id.go.bekasikota.ppid.register;

import id.go.bekasikota.ppid.law.BilingualText;
import java.util.List;
import java.util.Map;

/** Tells what is wrong with a row, in the order of the header, and repeats a cell only where it can name nobody. */
final class RowRejection {
    private static final int LONGEST = 64;
    private static final String CUT = "...";

    private final List<RegisterColumn> inHeaderOrder;
    private final RegisterListener listener;
    private final MaskGlance glance = new MaskGlance();

    RowRejection(List<RegisterColumn> inHeaderOrder, RegisterListener listener) {
        this.inHeaderOrder = inHeaderOrder;
        this.listener = listener;
    }

    void tell(RegisterRow row) {
        Map<RegisterColumn, BilingualText> problems = row.problems();
        for (RegisterColumn column : inHeaderOrder) {
            BilingualText problem = problems.get(column);
            if (problem != null) {
                listener.rejected(new Rejection(row.line(), column.code(), value(row, column), problem));
            }
        }
    }

    /** A row with two faults may be moved by a column, so that a name stands where a date or a code belongs. */
    private String value(RegisterRow row, RegisterColumn column) {
        if (!column.isShown() || row.problems().size() > 1 || isMoved(row)) {
            return "";
        }
        String cell = row.cell(column);
        glance.turn(row);
        boolean isPersonal = glance.mayCover(Squeezed.of(cell)) && new RowMask(row).covers(cell);
        return isPersonal ? "" : shown(cell);
    }

    /** Where a number stands in the place of the name, the name stands in another place. */
    private static boolean isMoved(RegisterRow row) {
        String name = row.cell(RegisterColumn.NAMA_PEMOHON);
        return !name.isEmpty()
                && name.codePoints().noneMatch(Character::isLetter)
                && name.codePoints().filter(Character::isDigit).count() >= RowMask.FEWEST_DIGITS;
    }

    private static String shown(String cell) {
        StringBuilder shown = new StringBuilder(LONGEST);
        int length = cell.codePointCount(0, cell.length());
        cell.codePoints()
                .limit(length > LONGEST ? LONGEST - CUT.length() : LONGEST)
                .map(c -> Character.isISOControl(c) || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c)
                .forEach(shown::appendCodePoint);
        return length > LONGEST ? shown + CUT : shown.toString();
    }
}
