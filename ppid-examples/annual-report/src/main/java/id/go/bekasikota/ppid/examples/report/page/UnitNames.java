package id.go.bekasikota.ppid.examples.report.page;

import id.go.bekasikota.ppid.law.UnreadableInputException;
import id.go.bekasikota.ppid.organization.OrganizationFiles;
import id.go.bekasikota.ppid.organization.Unit;
import id.go.bekasikota.ppid.organization.Units;
import java.io.InputStream;

/** The names of Kota Bekasi's units by code (nama perangkat daerah); a code of another body has none. */
final class UnitNames {
    static final Units UNITS = OrganizationFiles.units(resource("bekasi-units.tsv"), "bekasi-units.tsv");

    private UnitNames() {}

    static String of(String code) {
        return UNITS.find(code).map(Unit::name).orElse("");
    }

    static InputStream resource(String file) {
        InputStream in = UnitNames.class.getResourceAsStream(file);
        if (in == null) {
            throw new UnreadableInputException(file, "is missing beside " + UnitNames.class.getName());
        }
        return in;
    }
}
