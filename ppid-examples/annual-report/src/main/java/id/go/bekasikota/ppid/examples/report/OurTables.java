package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.examples.console.UsageException;
import id.go.bekasikota.ppid.text.Quoted;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whose tables a database holds (pemilik tabel), so that none of another program is taken for ours and nothing stays of a run
 * that failed; and the table with the id of the last run that was committed. Not thread-safe.
 */
final class OurTables {
    private static final String PREFIX = "ppid_";
    private static final String RUNS = "ppid_annual_report";

    private final String shown;
    private boolean made;

    OurTables(String shown) {
        this.shown = shown;
    }

    /**
     * Looks at what is there before anything is made.
     *
     * @throws UsageException if there are tables of another program and none of ours
     */
    void check(Connection connection) throws SQLException {
        List<String> names = names(connection);
        if (!names.isEmpty() && names.stream().noneMatch(OurTables::isOurs)) {
            throw new UsageException(ReportTexts.of("db.foreign", Quoted.line(shown)));
        }
        made = names.isEmpty();
    }

    private static boolean isOurs(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith(PREFIX);
    }

    private static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        String[] types = {"TABLE", "BASE TABLE", "VIEW"};
        try (ResultSet tables =
                connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), "%", types)) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    void makeRuns(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS " + RUNS + " (run VARCHAR(36) NOT NULL)");
        }
    }

    boolean holdsRun(Connection connection, String run) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT run FROM " + RUNS + " WHERE run = ?")) {
            query.setString(1, run);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Remembers this run and forgets those before it, within the transaction at hand. */
    void keepRun(Connection connection, String run) throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO " + RUNS + " (run) VALUES (?)")) {
            statement.executeUpdate("DELETE FROM " + RUNS);
            insert.setString(1, run);
            insert.executeUpdate();
        }
    }

    /** Takes away what this run made in a database that was empty before; of H2 its file too. */
    void removeMade(Connection connection, boolean embedded) throws SQLException {
        if (!made) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            if (embedded) {
                statement.execute("DROP ALL OBJECTS DELETE FILES");
                return;
            }
            // what refers to another table goes before it: once around for each is enough
            List<String> left =
                    names(connection).stream().filter(OurTables::isOurs).toList();
            for (int i = 0; i < left.size(); i++) {
                left.forEach(name -> drop(statement, name));
            }
        }
    }

    @SuppressWarnings("EmptyCatch")
    private static void drop(Statement statement, String name) {
        try {
            statement.execute("DROP TABLE IF EXISTS " + name);
        } catch (SQLException e) {
            // another table still refers to it
        }
    }
}
