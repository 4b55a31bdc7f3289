package id.go.bekasikota.ppid.examples.report.page;

import id.go.bekasikota.ppid.table.TsvTable;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of Kota Bekasi's units by code (nama perangkat daerah); a code of another body has none. */
final class UnitNames {
    private static final Map<String, String> NAMES = load();

    private UnitNames() {}

    static String of(String code) {
        return NAMES.getOrDefault(code, "");
    }

    private static Map<String, String> load() {
        TsvTable table = TsvTable.beside(UnitNames.class, "bekasi-units.tsv", "code", "name");
        return table.rows().stream()
                .collect(Collectors.toMap(row -> table.cell(row, "code"), row -> table.cell(row, "name")));
    }
}
