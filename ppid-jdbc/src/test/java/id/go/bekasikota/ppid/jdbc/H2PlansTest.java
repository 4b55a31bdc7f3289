package id.go.bekasikota.ppid.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.contract.SampleCases;
import id.go.bekasikota.ppid.contract.SampleLife;
import id.go.bekasikota.ppid.storage.LockMode;
import id.go.bekasikota.ppid.storage.Storage;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What H2 says of its statements: a page goes along an index and nothing is sorted for it, a named case is found by its key. */
class H2PlansTest {
    private final List<String> asked = new ArrayList<>();

    @Test
    void everyPageGoesAlongAnIndex() throws SQLException {
        DataSource dataSource = Databases.H2.migrated();
        Storage storage = JdbcStorage.owning(noting(DataSource.class, dataSource));
        QuestionPlansTest.questions().values().forEach(question -> storage.inTransaction(question));
        storage.inTransaction(stores -> stores.events().after(QuestionPlansTest.BODY, 0, 9));
        for (int i = 0; i < 2; i++) {
            storage.<Long>inTransaction(stores -> stores.register()
                    .replaceImported(
                            QuestionPlansTest.BODY, SampleCases.of(1, 20).iterator()));
        }

        assertThat(plans(dataSource, "LIMIT"))
                .hasSizeGreaterThan(10)
                .allSatisfy(plan -> assertThat(plan).contains("index sorted").doesNotContain("tableScan"));
    }

    @Test
    void casesThatAreNamedAreFoundByTheirKeys() throws SQLException {
        DataSource dataSource = Databases.H2.migrated();
        Storage storage = JdbcStorage.owning(noting(DataSource.class, dataSource));
        Ppid ppid = Ppid.builder(SampleLife.BODY).storage(storage).build();
        String id = ppid.requests()
                .receive(SampleLife.asking("Anggaran"), SampleLife.PPID)
                .orThrow()
                .number()
                .text();
        String body = SampleLife.BODY.code();
        storage.inTransaction(stores -> {
            stores.requests().lock(body, List.of(id, "P/2"), LockMode.TO_CHANGE);
            assertThat(stores.requests().find(body, List.of(id, "P/2"))).containsOnlyKeys(id);
            return stores;
        });

        assertThat(plans(dataSource, "named"))
                .singleElement()
                .asString()
                .contains("CASE_KEY = N.NAMED", "AND KIND = ?");
        assertThat(plans(dataSource, "FOR UPDATE"))
                .isNotEmpty()
                .allSatisfy(plan -> assertThat(plan).containsPattern("PRIMARY_KEY_[^*]*CASE_KEY = \\?"));
    }

    /** What H2 says of each statement that was asked and has a word. */
    private List<String> plans(DataSource dataSource, String word) throws SQLException {
        List<String> plans = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : asked.stream()
                    .filter(each -> each.contains(word) && each.contains("ORDER BY") && !each.contains("COALESCE(MAX"))
                    .distinct()
                    .toList()) {
                try (ResultSet plan = statement.executeQuery("EXPLAIN " + sql)) {
                    plan.next();
                    plans.add(plan.getString(1));
                }
            }
        }
        return plans;
    }

    /** Passes everything on, and writes down each statement. */
    private <T> T noting(Class<T> type, Object real) {
        return type.cast(Proxy.newProxyInstance(
                H2PlansTest.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        asked.add((String) arguments[0]);
                    }
                    try {
                        Object answer = method.invoke(real, arguments);
                        return Set.of(Connection.class).contains(method.getReturnType())
                                ? noting(method.getReturnType(), answer)
                                : answer;
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                }));
    }
}
