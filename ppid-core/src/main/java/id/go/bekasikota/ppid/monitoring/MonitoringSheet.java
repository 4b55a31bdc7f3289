package id.go.bekasikota.ppid.monitoring;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.catalogue.ListState;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the coordination meeting looks at, per unit on a day (lembar monitoring rapat koordinasi), PERKI 1/2021 Pasal 10 ayat
 * (1) huruf j and ayat (2) huruf c: that there is such a meeting is law, its columns are practice.
 *
 * @param asOf the day
 * @param unitLabel what a unit's officer is called on the day
 * @param listState how the decision on the public list stands; empty where there is none
 * @param rows one row for each unit that exists on the day
 * @param unassigned what belongs to no such unit: a unit unknown, not founded or dissolved with nobody taking over, or none
 *     recorded
 */
@JsonForm
public record MonitoringSheet(
        @JsonIso LocalDate asOf,
        @Holds(CODE) String unitLabel,
        Optional<ListState> listState,
        List<SheetRow> rows,
        Unassigned unassigned) {

    /** {@inheritDoc} */
    public MonitoringSheet {
        Given.value(rows, "rows");
        rows = List.copyOf(rows);
    }

    /** {@return the codes of the units without any channel, an unmodifiable list in the order of the sheet} */
    public List<String> withoutChannel() {
        return rows.stream()
                .filter(row -> row.channels().isEmpty())
                .map(SheetRow::unit)
                .toList();
    }

    /**
     * What belongs to no unit of the sheet (tidak terkait unit).
     *
     * @param entries entries of the public list
     * @param exemptions exemptions in force
     * @param requests requests
     */
    @JsonForm
    public record Unassigned(long entries, long exemptions, long requests) {}

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
