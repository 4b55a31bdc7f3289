package id.go.bekasikota.ppid.calendar;

import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.table.IsoDates;
import id.go.bekasikota.ppid.table.TsvTable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a day off from a row of a table: date, kind and names. */
final class HolidayRow {
    private HolidayRow() {}

    /** A row of a decree, which may declare every kind of day off and says how sure it is. */
    static Holiday decreed(TsvTable table, TsvTable.Row row, String decree) {
        String status = table.cell(row, "status");
        return holiday(
                table,
                row,
                decree,
                status.isEmpty()
                        ? HolidayStatus.AGREED
                        : Coded.find(HolidayStatus.class, status)
                                .orElseThrow(() -> table.fault(
                                        row,
                                        "status",
                                        "is no status"
                                                + expected(List.of(HolidayStatus.values()), HolidayStatus::code))));
    }

    /** A row of a list of days off, of every kind, local ones too; a status that is not known is ignored. */
    static Holiday listed(TsvTable table, TsvTable.Row row) {
        return holiday(
                table,
                row,
                "",
                Coded.find(HolidayStatus.class, table.cell(row, "status")).orElse(HolidayStatus.AGREED));
    }

    private static Holiday holiday(TsvTable table, TsvTable.Row row, String decree, HolidayStatus status) {
        LocalDate date = IsoDates.date(table.cell(row, "date"))
                .orElseThrow(() -> table.fault(row, "date", CalendarTexts.TEXTS.both("file.date")));
        HolidayKind kind = FileKinds.find(table.cell(row, "kind"))
                .orElseThrow(() -> table.fault(
                        row,
                        "kind",
                        CalendarTexts.TEXTS.both(
                                "file.kind",
                                Arrays.stream(HolidayKind.values())
                                        .map(FileKinds::word)
                                        .collect(Collectors.joining(", ")))));
        String nameId = table.cell(row, "name_id");
        if (nameId.isEmpty()) {
            throw table.fault(row, "name_id", CalendarTexts.TEXTS.both("file.name"));
        }
        String nameEn = table.cell(row, "name_en");
        // a few names stand in hundreds of rows, and a calendar is to stay small
        String shared = nameId.intern();
        return new Holiday(date, kind, shared, nameEn.isEmpty() ? shared : nameEn.intern(), decree, status);
    }

    private static <E> String expected(List<E> accepted, Function<E, String> word) {
        return " (expected one of " + accepted.stream().map(word).collect(Collectors.joining(", ")) + ")";
    }
}
