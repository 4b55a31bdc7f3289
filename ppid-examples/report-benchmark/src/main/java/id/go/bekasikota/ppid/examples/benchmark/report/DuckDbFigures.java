package id.go.bekasikota.ppid.examples.benchmark.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** The figures of the report as DuckDB counts them from the same file (angka menurut DuckDB); prints {@code path=figure}. */
public final class DuckDbFigures {
    private static final String FIGURE = "-- figure: ";

    private DuckDbFigures() {}

    /**
     * Counts.
     *
     * @param args the register, the table of days, first and last day of the period
     * @throws IOException if the statements cannot be read
     * @throws SQLException if DuckDB refuses one
     */
    public static void main(String[] args) throws IOException, SQLException {
        String[] names = {":register", ":days", ":from", ":to"};
        String script = script();
        for (int i = 0; i < names.length; i++) {
            script = script.replace(names[i], (i < 2 ? "" : "DATE ") + "'" + args[i].replace("'", "''") + "'");
        }
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (String sql : script.split(";\n", -1)) {
                if (!sql.isBlank() && statement.execute(sql)) {
                    print(name(sql), statement.getResultSet());
                }
            }
        }
    }

    private static String script() throws IOException {
        try (InputStream in = Objects.requireNonNull(DuckDbFigures.class.getResourceAsStream("figures.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String name(String sql) {
        int at = sql.lastIndexOf(FIGURE);
        return at < 0 ? "" : sql.substring(at + FIGURE.length(), sql.indexOf('\n', at));
    }

    /** One row has the report's own names; of several only the number is told. */
    private static void print(String name, ResultSet result) throws SQLException {
        ResultSetMetaData columns = result.getMetaData();
        int rows = 0;
        StringBuilder first = new StringBuilder();
        while (result.next()) {
            for (int i = 1; i <= columns.getColumnCount() && rows == 0; i++) {
                first.append(name)
                        .append('.')
                        .append(columns.getColumnLabel(i))
                        .append('=')
                        .append(result.getString(i))
                        .append('\n');
            }
            rows++;
        }
        System.out.print(rows == 1 ? first : name + ": " + rows + " rows\n");
    }
}
