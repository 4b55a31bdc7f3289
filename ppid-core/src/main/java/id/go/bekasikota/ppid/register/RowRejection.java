package id.go.bekasikota.ppid.register;

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
        Map<RegisterColumn, RowProblem> problems = row.problems();
        for (RegisterColumn column : inHeaderOrder) {
            RowProblem problem = problems.get(column);
            if (problem != null) {
                listener.rejected(new Rejection(row.line(), column.code(), value(row, column), problem.text()));
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
        int digits = 0;
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            int c = name.codePointAt(i);
            if (Character.isLetter(c)) {
                return false;
            }
            digits += Character.isDigit(c) ? 1 : 0;
        }
        return digits >= RowMask.FEWEST_DIGITS;
    }

    private static String shown(String cell) {
        StringBuilder shown = new StringBuilder(LONGEST);
        int length = cell.codePointCount(0, cell.length());
        int most = length > LONGEST ? LONGEST - CUT.length() : length;
        for (int i = 0; most > 0; most--) {
            int c = cell.codePointAt(i);
            shown.appendCodePoint(Character.isISOControl(c) || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c);
            i += Character.charCount(c);
        }
        return length > LONGEST ? shown + CUT : shown.toString();
    }
}
