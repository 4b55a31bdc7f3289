package id.go.bekasikota.ppid.jdbc;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** The rows of all tables as statements that put them back, a line each, in the order of the schema's files and of the rows' text. */
record GoldenDump(Databases database) {
    List<String> of(DataSource dataSource) {
        List<String> lines = new ArrayList<>();
        for (String table : EmptiedDatabases.tables(database)) {
            lines.addAll(Jdbi.create(dataSource)
                    .withHandle(
                            handle -> handle
                                    .createQuery("SELECT * FROM " + table)
                                    .map((row, context) -> insert(table, row))
                                    .list()
                                    .stream()
                                    .sorted()
                                    .toList()));
        }
        return lines;
    }

    void load(DataSource dataSource, List<String> lines) {
        Jdbi.create(dataSource)
                .useTransaction(handle -> lines.forEach(line -> {
                    try (var statement = handle.getConnection().createStatement()) {
                        statement.execute(line);
                    } catch (SQLException e) {
                        throw new IllegalStateException(line, e);
                    }
                }));
    }

    private String insert(String table, ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        StringJoiner names = new StringJoiner(", ");
        StringJoiner values = new StringJoiner(", ");
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            names.add(columns.getColumnName(i).toLowerCase(Locale.ROOT));
            values.add(literal(row, i));
        }
        return "INSERT INTO " + table + " (" + names + ") VALUES (" + values + ")";
    }

    private String literal(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        if (value == null) {
            return "NULL";
        }
        if (value instanceof byte[] bytes) {
            String hex = HexFormat.of().formatHex(bytes);
            return database == Databases.POSTGRESQL ? "'\\x" + hex + "'" : "X'" + hex + "'";
        }
        if (value instanceof Boolean || value instanceof Number) {
            return value.toString();
        }
        String text = row.getString(column).replace("'", "''");
        return "'" + (database == Databases.MARIADB ? text.replace("\\", "\\\\") : text) + "'";
    }
}
