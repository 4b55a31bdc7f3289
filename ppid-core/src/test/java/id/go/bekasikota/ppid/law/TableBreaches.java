package id.go.bekasikota.ppid.law;

import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.monitoring.GradeBands;
import id.go.bekasikota.ppid.policy.Reading.MonitoringGrades;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The tables of the law with one cell changed by one step: amount, unit, article and day in force, and the bands of grades. */
final class TableBreaches {
    private static final String UNITS = "working-day calendar-day month year hour working-day";

    private final ProvingTests tests;
    private final List<Breach> breaches = new ArrayList<>();

    private TableBreaches(ProvingTests tests) {
        this.tests = tests;
    }

    static List<Breach> of(ProvingTests tests) throws IOException {
        TableBreaches made = new TableBreaches(tests);
        made.deadlines();
        made.grades();
        return made.breaches;
    }

    private void deadlines() throws IOException {
        Table table = Table.read(StatutoryDeadlines.class, "deadline-rules.tsv");
        for (int row = 1; row < table.rows.size(); row++) {
            Citation citation = Citation.parse(table.cell(row, "citation"));
            if (!citation.namesArticle()) {
                continue;
            }
            Set<String> proving = tests.of(citation);
            change(table, row, "code", "amount", proving, TableBreaches::larger);
            change(table, row, "code", "unit", proving, TableBreaches::otherUnit);
            change(table, row, "code", "citation", proving, OneStep::citation);
            Set<String> inForce = new LinkedHashSet<>(proving);
            inForce.addAll(tests.of(lastArticle(citation.regulation())));
            change(
                    table,
                    row,
                    "code",
                    "from",
                    inForce,
                    day -> LocalDate.parse(day).plusDays(1).toString());
        }
    }

    /** The article by which a regulation came into force; that of UU 27/2022 is outside the field. */
    private static Citation lastArticle(Regulation regulation) {
        return Citation.parse(
                switch (regulation) {
                    case UU_14_2008 -> "UU 14/2008 Pasal 64 ayat (1)";
                    case PP_61_2010 -> "PP 61/2010 Pasal 22";
                    case PERKI_1_2021 -> "PERKI 1/2021 Pasal 64";
                    case PERKI_1_2013 -> "PERKI 1/2013 Pasal 65";
                    case PERMA_2_2011 -> "Perma 2/2011 Pasal 15";
                    default -> "UU 27/2022 Pasal 76";
                });
    }

    private void grades() throws IOException {
        Table table = Table.read(GradeBands.class, "grade-bands.tsv");
        for (int row = 1; row < table.rows.size() - 1; row++) {
            change(table, row, "grade", "from", tests.of(MonitoringGrades.HALF_OPEN), TableBreaches::larger);
        }
    }

    private void change(
            Table table, int row, String key, String column, Set<String> proving, UnaryOperator<String> step) {
        String cell = table.cell(row, column);
        if (cell.isEmpty()) {
            return;
        }
        String changed = step.apply(cell);
        breaches.add(new Breach(
                table.cell(row, key) + ", " + column + ": " + cell + " -> " + changed,
                table.file,
                table.with(row, column, changed),
                proving));
    }

    private static String larger(String amount) {
        return Integer.toString(Integer.parseInt(amount) + 1);
    }

    private static String otherUnit(String unit) {
        List<String> units = List.of(UNITS.split(" ", -1));
        return units.get(units.indexOf(unit) + 1);
    }

    /** A table as it is shipped. */
    private record Table(String file, List<List<String>> rows) {
        static Table read(Class<?> beside, String name) throws IOException {
            try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name))) {
                List<List<String>> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> Arrays.asList(line.split("\t", -1)))
                        .toList();
                return new Table(beside.getPackageName().replace('.', '/') + "/" + name, rows);
            }
        }

        String cell(int row, String column) {
            return rows.get(row).get(rows.get(0).indexOf(column));
        }

        byte[] with(int row, String column, String changed) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < rows.size(); i++) {
                List<String> cells = new ArrayList<>(rows.get(i));
                if (i == row) {
                    cells.set(rows.get(0).indexOf(column), changed);
                }
                text.append(String.join("\t", cells)).append('\n');
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    }
}
