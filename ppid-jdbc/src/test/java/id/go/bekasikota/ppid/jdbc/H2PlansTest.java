package id.go.bekasikota.ppid.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.contract.SampleCases;
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

/** Every page is read on H2 along an index, and nothing is sorted for it: what the database itself says of each statement. */
class H2PlansTest {
    private final List<String> asked = new ArrayList<>();

    @Test
    void everyPageGoesAlongAnIndex() throws SQLException {
        DataSource dataSource = Databases.H2.migrated();
        Storage storage = JdbcStorage.owning(noting(DataSource.class, dataSource));
        QuestionPlansTest.questions().values().forEach(question -> storage.inTransaction(question));
        storage.inTransaction(stores -> stores.events().after(QuestionPlansTest.BODY, 0, 9));
        for (int i = 0; i < 2; i++) {
            storage.<Long>inTransaction(stores -> stores.cases()
                    .replaceImported(
                            QuestionPlansTest.BODY, SampleCases.of(1, 20).iterator()));
        }

        List<String> pages = asked.stream()
                .filter(sql -> sql.contains("LIMIT") && sql.contains("ORDER BY") && !sql.contains("COALESCE(MAX"))
                .distinct()
                .toList();
        assertThat(pages).hasSizeGreaterThan(10);
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String page : pages) {
                try (ResultSet plan = statement.executeQuery("EXPLAIN " + page)) {
                    plan.next();
                    assertThat(plan.getString(1))
                            .as(page)
                            .contains("index sorted")
                            .doesNotContain("tableScan");
                }
            }
        }
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
