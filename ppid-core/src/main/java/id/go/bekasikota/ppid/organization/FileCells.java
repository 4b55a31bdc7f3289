package id.go.bekasikota.ppid.organization;

import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.UnreadableInputException;
import id.go.bekasikota.ppid.table.IsoDates;
import id.go.bekasikota.ppid.table.TsvTable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Reads typed cells of a data file; whatever is wrong is an error with file, line, column and what was expected. */
final class FileCells {
    private final TsvTable table;

    FileCells(TsvTable table) {
        this.table = table;
    }

    String text(TsvTable.Row row, String column) {
        return optionalText(row, column)
                .filter(cell -> !cell.isBlank())
                .orElseThrow(() -> fault(row, column, "is blank (expected a text)"));
    }

    Optional<String> optionalText(TsvTable.Row row, String column) {
        return Optional.of(table.cell(row, column)).filter(cell -> !cell.isEmpty());
    }

    LocalDate date(TsvTable.Row row, String column) {
        return IsoDates.date(table.cell(row, column))
                .orElseThrow(() -> fault(row, column, "is no date (expected yyyy-MM-dd)"));
    }

    Optional<LocalDate> optionalDate(TsvTable.Row row, String column) {
        return optionalText(row, column).map(cell -> date(row, column));
    }

    String unit(TsvTable.Row row, String column, Units units, LocalDate day) {
        String code = text(row, column);
        if (units.find(code).filter(unit -> unit.existsOn(day)).isEmpty()) {
            throw fault(row, column, "is no unit on " + day + " (expected the code of a unit that exists then)");
        }
        return code;
    }

    <E extends Enum<E> & Coded> E coded(TsvTable.Row row, String column, Class<E> type) {
        return Coded.find(type, table.cell(row, column))
                .orElseThrow(() -> fault(
                        row,
                        column,
                        "is unknown (expected one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Coded::code)
                                        .toList() + ")"));
    }

    UnreadableInputException fault(TsvTable.Row row, String column, String problem) {
        return table.fault(row, column, problem);
    }
}
