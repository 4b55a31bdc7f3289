package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.examples.console.UsageException;
import id.go.bekasikota.ppid.text.Quoted;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whose tables a database holds (pemilik tabel), so that none of another program is taken for ours. */
final class OurTables {
    private static final String PREFIX = "ppid_";

    private OurTables() {}

    /**
     * Whether the schema at hand is empty.
     *
     * @throws UsageException if it holds tables of another program and none of ours
     */
    static boolean noneIn(Connection connection, String url) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        if (!names.isEmpty() && names.stream().noneMatch(name -> name.startsWith(PREFIX))) {
            throw new UsageException(ReportTexts.of("db.foreign", Quoted.line(url)));
        }
        return names.isEmpty();
    }
}
