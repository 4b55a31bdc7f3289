package id.go.bekasikota.ppid.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the values of rows, one after the other. */
interface RowTarget {
    /** Takes a value of the row; null where it is absent, then of a type of {@link java.sql.Types}. */
    void put(int position, @Nullable Object value, int type) throws SQLException;

    /** Ends the row. */
    void add() throws SQLException;

    /** The parameters of a statement for each row, sent together. */
    record Bound(PreparedStatement statement) implements RowTarget {
        @Override
        public void put(int position, @Nullable Object value, int type) throws SQLException {
            if (value == null) {
                statement.setNull(position, type);
            } else if (value instanceof String text) {
                Texts.set(statement, position, text);
            } else if (value instanceof byte[] bytes) {
                statement.setBytes(position, bytes);
            } else {
                statement.setObject(position, value);
            }
        }

        @Override
        public void add() throws SQLException {
            statement.addBatch();
        }
    }

    /** The facts of a row that stands, and whether each value is as it stands. */
    final class Compared implements RowTarget {
        private final ResultSet row;
        private final List<Columns.Column> facts;
        private boolean equal = true;

        Compared(ResultSet row, List<Columns.Column> facts) {
            this.row = row;
            this.facts = facts;
        }

        @Override
        public void put(int position, @Nullable Object value, int type) throws SQLException {
            equal = equal
                    && (position > facts.size()
                            || isAsItStands(facts.get(position - 1).name(), value));
        }

        private boolean isAsItStands(String column, @Nullable Object value) throws SQLException {
            if (value == null || value instanceof String) {
                return Objects.equals(value, Texts.readAny(row, column).orElse(null));
            }
            return value.equals(row.getObject(column, value.getClass()));
        }

        @Override
        public void add() {
            // one row is compared
        }

        boolean isEqual() {
            return equal;
        }
    }

    /** An array for each column, for one statement. */
    record Arrays(List<List<@Nullable Object>> columns) implements RowTarget {
        static Arrays of(int columns) {
            List<List<@Nullable Object>> empty = new ArrayList<>(columns);
            for (int i = 0; i < columns; i++) {
                empty.add(new ArrayList<>(Rows.PAGE));
            }
            return new Arrays(empty);
        }

        @Override
        public void put(int position, @Nullable Object value, int type) {
            columns.get(position - 1).add(value);
        }

        @Override
        public void add() {
            // each column has its value already
        }

        /** Sets the parameters of the statement; says how many rows it has. */
        int bind(PreparedStatement statement, List<Columns.Column> names) throws SQLException {
            for (int i = 0; i < columns.size(); i++) {
                String type = names.get(i).type();
                statement.setArray(i + 1, statement.getConnection().createArrayOf(type, array(columns.get(i), type)));
            }
            return columns.get(0).size();
        }

        /** Of the class that the driver writes without a detour over text, where it knows one. */
        private static @Nullable Object[] array(List<@Nullable Object> column, String type) {
            return switch (type) {
                case "bytea" -> column.toArray(byte[][]::new);
                case "text", "varchar" -> column.toArray(String[]::new);
                case "bool" -> column.toArray(Boolean[]::new);
                default -> column.toArray();
            };
        }
    }
}
