package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.table.CsvHeader;
import id.go.bekasikota.ppid.table.CsvRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where the columns of a file of events stand and where they go (kolom berkas peristiwa). Immutable.
 *
 * <p>The output begins with seven columns of its own; every other named input column follows in input order, under its
 * own name or, where that is taken, prefixed {@code in_}.
 */
final class EventColumns {
    static final List<String> REQUIRED = List.of("id", "rule", "trigger_date");
    static final int RULE = 1;
    static final int TRIGGER_DATE = 2;
    static final int DUE_DATE = 3;
    static final int ELAPSED = 4;
    static final int LEGAL_BASIS = 5;
    static final int ERROR = 6;
    private static final List<String> OWN =
            List.of("id", "rule", "trigger_date", "due_date", "elapsed_from_trigger", "legal_basis", "error");

    private final int width;
    private final int time;
    /** The input position of each output column; -1 for the computed ones. */
    private final int[] source;

    private final String[] names;

    EventColumns(CsvHeader header) {
        this.width = header.names().size();
        this.time = header.indexOf("trigger_time");
        List<Integer> sources = new ArrayList<>();
        List<String> written = new ArrayList<>(OWN);
        OWN.forEach(name -> sources.add(REQUIRED.contains(name) ? header.indexOf(name) : -1));
        Set<String> taken = new HashSet<>(OWN);
        for (int i = 0; i < width; i++) {
            String name = header.names().get(i);
            if (!name.isEmpty() && !REQUIRED.contains(name)) {
                written.add(free(name, taken));
                sources.add(i);
            }
        }
        this.source = sources.stream().mapToInt(Integer::intValue).toArray();
        this.names = written.toArray(new String[0]);
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        while (!taken.add(free)) {
            free = "in_" + free;
        }
        return free;
    }

    /** How many cells a row of the input has. */
    int width() {
        return width;
    }

    /** Whether the input has a column with the time of the trigger. */
    boolean hasTime() {
        return time >= 0;
    }

    /** The trimmed time of a row; empty where it is blank or there is no such column. */
    String time(CsvRow row) {
        return time < 0 ? "" : row.cell(time);
    }

    /** The header of the output, a fresh array on each call. */
    String[] names() {
        return names.clone();
    }

    /** Copies a row's cells as read to their output columns and empties the computed ones. */
    void echo(CsvRow row, String[] output) {
        for (int i = 0; i < source.length; i++) {
            output[i] = source[i] < 0 ? "" : row.raw(source[i]);
        }
    }
}
