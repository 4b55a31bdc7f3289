package id.go.bekasikota.ppid.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.storage.Storage;
import id.go.bekasikota.ppid.storage.StorageException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the database takes no savepoints, a part that fails cannot be undone alone; then nothing of the whole is kept, by name. */
class RefusedSavepointsTest {
    @ParameterizedTest
    @EnumSource(Databases.class)
    void nothingIsKeptOfAnOwnTransactionWhosePartFailed(Databases database) {
        DataSource dataSource = database.migrated();
        Storage storage = JdbcStorage.owning(proxy(DataSource.class, dataSource));

        assertThatThrownBy(() -> storage.inTransaction(stores -> {
                    stores.counters().next("body", "series");
                    assertThatThrownBy(() -> storage.inTransaction(inner -> fail("the part")))
                            .hasMessage("the part");
                    return stores;
                }))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("could not be undone alone");

        assertThat(next(storage)).isOne();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void partsThatSucceedAreKept(Databases database) {
        Storage storage = JdbcStorage.owning(proxy(DataSource.class, database.migrated()));

        storage.inTransaction(stores -> {
            stores.counters().next("body", "series");
            return storage.inTransaction(inner -> inner.counters().next("body", "series"));
        });

        assertThat(next(storage)).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theHostIsToldToRollBack(Databases database) throws SQLException {
        try (Connection connection = database.migrated().getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(false);
            Connection refusing = proxy(Connection.class, connection);
            Storage told = JdbcStorage.joining(() -> refusing);
            assertThatThrownBy(() -> told.inTransaction(stores -> fail("the part")))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("roll the whole transaction back")
                    .satisfies(e -> assertThat(e.getSuppressed()[0]).hasMessage("the part"));

            AtomicInteger marked = new AtomicInteger();
            Storage marking = JdbcStorage.joining(new ConnectionSource() {
                @Override
                public Connection take() {
                    return refusing;
                }

                @Override
                public void setRollbackOnly() {
                    marked.incrementAndGet();
                }
            });
            assertThatThrownBy(() -> marking.inTransaction(stores -> fail("the part")))
                    .hasMessage("the part");
            assertThat(marked).hasValue(1);
            connection.rollback();
        }
    }

    private static Object fail(String what) {
        throw new IllegalStateException(what);
    }

    /** What a driver gives, but each statement refuses the words of savepoints. */
    private static <T> T proxy(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                RefusedSavepointsTest.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (arguments != null
                            && arguments.length > 0
                            && String.valueOf(arguments[0]).contains("SAVEPOINT")) {
                        throw new SQLFeatureNotSupportedException("no savepoints here", "0A000");
                    }
                    try {
                        Object result = method.invoke(real, arguments);
                        if (result instanceof Connection connection) {
                            return proxy(Connection.class, connection);
                        }
                        return method.getName().equals("createStatement")
                                ? proxy(Statement.class, (Statement) result)
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private static long next(Storage storage) {
        return storage.inTransaction(stores -> stores.counters().next("body", "series"));
    }
}
