package id.go.bekasikota.ppid.jdbc;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.request.ExtensionNotice;
import id.go.bekasikota.ppid.request.ExtensionReason;
import id.go.bekasikota.ppid.request.RequestNumber;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** How often an act waits for PostgreSQL: for what it asks, for the head of its case, and once for all that it writes beside. */
class MessagesOfAnActTest {
    private static final Set<Class<?>> WATCHED = Set.of(Connection.class, PreparedStatement.class);

    private final List<String> sent = new ArrayList<>();

    @Test
    void whatAnActWritesLeavesInOneMessage() {
        DataSource watched = watched(DataSource.class, Databases.POSTGRESQL.migrated(), "");
        Ppid ppid = Ppid.builder(BODY)
                .clock(SettableClock.on("2025-03-03"))
                .storage(JdbcStorage.owning(watched))
                .build();
        ppid.requests().receive(asking("Anggaran"), PPID).orThrow();

        sent.clear();
        RequestNumber request =
                ppid.requests().receive(asking("Anggaran"), PPID).orThrow().number();
        assertThat(sent).hasSize(4);
        assertThat(sent.get(2)).contains("ppid_request", "ppid_event", "ppid_outbox");
        assertThat(sent.get(3)).contains("ppid_identity");

        sent.clear();
        ExtensionNotice notice = ExtensionNotice.of(ExtensionReason.NOT_YET_DOCUMENTED, "dihimpun");
        ppid.requests().extend(request, notice, PPID).orThrow();
        assertThat(sent).hasSize(4);
        assertThat(sent.get(3)).contains("ppid_request", "ppid_event", "ppid_outbox");
    }

    /** Passes everything on, and writes down each statement that waits for an answer, and each question about the isolation. */
    private <T> T watched(Class<T> type, Object real, String sql) {
        return type.cast(Proxy.newProxyInstance(
                MessagesOfAnActTest.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        sent.add(sql);
                    } else if (method.getName().equals("getTransactionIsolation")) {
                        sent.add(method.getName());
                    }
                    try {
                        Object answer = method.invoke(real, arguments);
                        String prepared = method.getName().equals("prepareStatement") ? (String) arguments[0] : sql;
                        return WATCHED.contains(method.getReturnType())
                                ? watched(method.getReturnType(), answer, prepared)
                                : answer;
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                }));
    }
}
