package id.go.bekasikota.ppid.calendar;

import id.go.bekasikota.ppid.law.PpidException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the decrees that lie beside this class.
 *
 * <p>Plainly, with loops and without the checks that a host's file gets, because a program that asks for one date waits
 * for this; a test reads the same files strictly and compares.
 */
final class BuiltInDecrees {
    private static final HolidayStatus[] STATUSES = HolidayStatus.values();

    private BuiltInDecrees() {}

    static List<HolidayDecree> read() {
        List<String[]> titles = rows("decrees.tsv", 4);
        Map<String, String> titleOf = new HashMap<>();
        Map<String, List<HolidayDecree.Change>> changes = new HashMap<>();
        for (String[] row : titles) {
            titleOf.put(row[0], row[3]);
            changes.put(row[0], new ArrayList<>());
        }
        for (String[] row : rows("decree-changes.tsv", 7)) {
            List<HolidayDecree.Change> ofDecree = changes.get(row[0]);
            String title = titleOf.get(row[0]);
            if (ofDecree == null || title == null) {
                throw new PpidException("decree-changes.tsv names a decree that decrees.tsv does not: " + row[0]);
            }
            ofDecree.add(change(row, title));
        }
        List<HolidayDecree> decrees = new ArrayList<>();
        for (String[] row : titles) {
            Optional<LocalDate> issuedOn = row[2].isEmpty() ? Optional.empty() : Optional.of(date(row[2]));
            List<HolidayDecree.Change> ofDecree = changes.get(row[0]);
            decrees.add(new HolidayDecree(
                    row[0], Integer.parseInt(row[1]), issuedOn, row[3], ofDecree == null ? List.of() : ofDecree));
        }
        return decrees;
    }

    private static HolidayDecree.Change change(String[] row, String title) {
        // a few names stand in hundreds of rows, and a calendar is to stay small
        Holiday holiday = new Holiday(
                date(row[2]),
                FileKinds.find(row[3]).orElseThrow(),
                row[4].intern(),
                row[5].intern(),
                title,
                status(row[6]));
        return new HolidayDecree.Change(
                row[1].equals("add") ? HolidayDecree.Action.ADD : HolidayDecree.Action.REMOVE, holiday);
    }

    private static LocalDate date(String text) {
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }

    private static HolidayStatus status(String code) {
        for (HolidayStatus status : STATUSES) {
            if (status.code().equals(code)) {
                return status;
            }
        }
        return code.isEmpty() ? HolidayStatus.AGREED : HolidayStatus.of(code);
    }

    /** The rows below the header, each with that many cells. */
    private static List<String[]> rows(String file, int width) {
        String text = text(file);
        List<String[]> rows = new ArrayList<>();
        int start = text.indexOf('\n') + 1;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            rows.add(cells(text, start, end, width));
            start = end + 1;
        }
        return rows;
    }

    private static String[] cells(String text, int start, int end, int width) {
        String[] cells = new String[width];
        int from = start;
        for (int i = 0; i < width - 1; i++) {
            int tab = text.indexOf('\t', from);
            cells[i] = text.substring(from, tab);
            from = tab + 1;
        }
        cells[width - 1] = text.substring(from, end);
        return cells;
    }

    private static String text(String file) {
        try (InputStream in = BuiltInDecrees.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new PpidException("no file " + file + " beside " + BuiltInDecrees.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
