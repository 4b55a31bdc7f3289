package id.go.bekasikota.ppid.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of a store go that nothing is asked back of. PostgreSQL takes several statements in one message, so that an act
 * does not wait for the answer to each; the others are told one after the other.
 */
interface Outgoing {
    /** Runs a statement for each row of a batch. */
    void write(String sql, Batch.Filler filler);

    /** Adds many rows of a table of facts. */
    void writeMany(Columns columns, Batch.Filler filler);

    /** Runs an insert that leaves out what is there. */
    void keep(String insert, Batch.Filler filler);

    /** Adds a body unless it is there. */
    void keepBody(String body);

    /** Sends what waits. */
    void send();

    /** For one act, which is kept whole by its caller. */
    static Outgoing ofAnAct(Handle handle, Dialect dialect) {
        return dialect == Dialect.POSTGRESQL ? new Together(handle, dialect) : new AtOnce(handle, dialect);
    }

    /** Each statement by itself. */
    record AtOnce(Handle handle, Dialect dialect) implements Outgoing {
        @Override
        public void write(String sql, Batch.Filler filler) {
            Batch.run(handle, sql, filler);
        }

        @Override
        public void writeMany(Columns columns, Batch.Filler filler) {
            if (dialect == Dialect.POSTGRESQL) {
                Batch.runArrays(handle, columns, filler);
            } else {
                write(columns.insert(), filler);
            }
        }

        @Override
        public void keep(String insert, Batch.Filler filler) {
            Batch.keep(handle, dialect, insert, filler);
        }

        @Override
        public void keepBody(String body) {
            Bodies.keep(handle, dialect, body);
        }

        @Override
        public void send() {
            // nothing waits
        }
    }

    /** All in one message, in the order in which they were given. */
    final class Together implements Outgoing {
        /** How many values wait at most; the protocol counts them in two bytes. */
        private static final int MOST_VALUES = 8_000;

        private final Handle handle;
        private final Dialect dialect;
        private StringJoiner statements = new StringJoiner("; ");
        private final List<Value> values = new ArrayList<>();

        private Together(Handle handle, Dialect dialect) {
            this.handle = handle;
            this.dialect = dialect;
        }

        private record Value(@Nullable Object value, int type) {}

        @Override
        public void write(String sql, Batch.Filler filler) {
            Batch.fill(
                    new RowTarget() {
                        @Override
                        public void put(int position, @Nullable Object value, int type) {
                            values.add(new Value(value, type));
                        }

                        @Override
                        public void add() {
                            statements.add(sql);
                            if (values.size() > MOST_VALUES) {
                                send();
                            }
                        }
                    },
                    filler);
        }

        @Override
        public void writeMany(Columns columns, Batch.Filler filler) {
            write(columns.insert(), filler);
        }

        @Override
        public void keep(String insert, Batch.Filler filler) {
            write(insert, filler);
        }

        @Override
        public void keepBody(String body) {
            keep(
                    dialect.keepBody(),
                    batch -> batch.key(Texts.key(body)).text(body).add());
        }

        @Override
        public void send() {
            if (statements.length() == 0) {
                return;
            }
            try (PreparedStatement statement = handle.getConnection().prepareStatement(statements.toString())) {
                RowTarget bound = new RowTarget.Bound(statement);
                for (int i = 0; i < values.size(); i++) {
                    bound.put(i + 1, values.get(i).value(), values.get(i).type());
                }
                statement.execute();
            } catch (SQLException e) {
                throw Failures.of(e);
            }
            statements = new StringJoiner("; ");
            values.clear();
        }
    }
}
