package id.go.bekasikota.ppid.jdbc;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Columns of a table of facts, the facts first and the key last, and the statements that write them in this order.
 *
 * @param table the table
 * @param facts the names of the facts with their types on PostgreSQL
 * @param key those of the key
 * @param kind the kind of the rows, where the table holds several
 */
record Columns(String table, List<Column> facts, List<Column> key, String kind) {

    /** A column and its type on PostgreSQL. */
    record Column(String name, String type) {
        static List<Column> of(String columns) {
            return List.of(columns.split(", ")).stream()
                    .map(column -> new Column(
                            column.substring(0, column.indexOf(' ')), column.substring(column.indexOf(' ') + 1)))
                    .toList();
        }
    }

    static Columns of(String table, String facts, String key, String kind) {
        return new Columns(table, Column.of(facts), Column.of(key), kind);
    }

    List<Column> all() {
        return List.of(facts, key).stream().flatMap(List::stream).toList();
    }

    /** Adds one row. */
    String insert() {
        return into() + "VALUES (" + each(all(), column -> "?", ", ") + ")";
    }

    /** Adds many rows of PostgreSQL, whose arrays hold a column each. */
    String insertArrays() {
        return into() + "SELECT * FROM unnest(" + each(all(), column -> "?", ", ") + ")";
    }

    /** Changes the row of a key. */
    String update() {
        return "UPDATE " + table + " SET " + each(facts, column -> column.name() + " = ?", ", ") + " WHERE "
                + each(key, column -> column.name() + " = ?", " AND ");
    }

    /** Changes the row of H2 that has a number, its key too. */
    String replace() {
        return "UPDATE " + table + " SET " + each(all(), column -> column.name() + " = ?", ", ") + " WHERE _ROWID_ = ?";
    }

    private String into() {
        return "INSERT INTO " + table + " (" + each(all(), Column::name, ", ") + ") ";
    }

    private static String each(List<Column> columns, Function<Column, String> said, String between) {
        return columns.stream().map(said).collect(Collectors.joining(between));
    }
}
