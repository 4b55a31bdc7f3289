package id.go.bekasikota.ppid.calendar;

import id.go.bekasikota.ppid.table.IsoDates;
import id.go.bekasikota.ppid.table.TsvTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the two data files of the decrees that lie beside this class. */
final class DecreeFiles {
    private final TsvTable decrees =
            TsvTable.beside(DecreeFiles.class, "decrees.tsv", "decree", "year", "issued_on", "title");
    private final TsvTable changes = TsvTable.beside(
            DecreeFiles.class, "decree-changes.tsv", "decree", "change", "date", "kind", "name_id", "name_en");

    private DecreeFiles() {}

    static DecreeHistory read() {
        return new DecreeFiles().history();
    }

    private DecreeHistory history() {
        Map<String, String> titles = new LinkedHashMap<>();
        Map<String, List<HolidayDecree.Change>> byDecree = new LinkedHashMap<>();
        for (TsvTable.Row row : decrees.rows()) {
            titles.put(decrees.cell(row, "decree"), decrees.cell(row, "title"));
            byDecree.put(decrees.cell(row, "decree"), new ArrayList<>());
        }
        for (TsvTable.Row row : changes.rows()) {
            List<HolidayDecree.Change> ofDecree = byDecree.get(changes.cell(row, "decree"));
            if (ofDecree == null) {
                throw changes.fault(row, "decree", "is no decree of decrees.tsv");
            }
            ofDecree.add(change(row, titles.getOrDefault(changes.cell(row, "decree"), "")));
        }
        return new DecreeHistory(decrees.rows().stream()
                .map(row -> decree(row, byDecree.getOrDefault(decrees.cell(row, "decree"), List.of())))
                .toList());
    }

    private HolidayDecree decree(TsvTable.Row row, List<HolidayDecree.Change> ofDecree) {
        String issued = decrees.cell(row, "issued_on");
        Optional<LocalDate> issuedOn = IsoDates.date(issued);
        if (issuedOn.isEmpty() && !issued.isEmpty()) {
            throw decrees.fault(row, "issued_on", "is no date (expected yyyy-MM-dd)");
        }
        int year = IsoDates.digits(
                decrees.cell(row, "year"), 0, decrees.cell(row, "year").length());
        return new HolidayDecree(decrees.cell(row, "decree"), year, issuedOn, decrees.cell(row, "title"), ofDecree);
    }

    private HolidayDecree.Change change(TsvTable.Row row, String title) {
        HolidayDecree.Action action = switch (changes.cell(row, "change")) {
            case "add" -> HolidayDecree.Action.ADD;
            case "remove" -> HolidayDecree.Action.REMOVE;
            default -> throw changes.fault(row, "change", "is no change (expected add or remove)");
        };
        return new HolidayDecree.Change(action, HolidayFile.holiday(changes, row, title));
    }
}
