package id.go.bekasikota.ppid.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.storage.Storage;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * The tests and properties of the front door pass on each database as they do in memory. Random lives are few here; the
 * system property {@code ppid.tries} asks for more.
 */
class FrontDoorOnDatabasesTest {
    private static final int AT_LEAST = 150;

    @ParameterizedTest
    @ValueSource(classes = {OnH2.class, OnPostgres.class, OnMariaDb.class})
    void itsTestsPassOn(Class<?> storage) {
        System.setProperty(TestStorage.PROPERTY, storage.getName());

        TestExecutionSummary summary = run();

        assertThat(summary.getFailures().stream()
                        .map(failure -> failure.getTestIdentifier().getUniqueId() + ": " + failure.getException()))
                .isEmpty();
        assertThat(summary.getTestsSucceededCount()).isGreaterThan(AT_LEAST);
    }

    @AfterEach
    void inMemoryAgain() {
        System.clearProperty(TestStorage.PROPERTY);
    }

    private static TestExecutionSummary run() {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .configurationParameter("jqwik.tries.default", System.getProperty("ppid.tries", "4"))
                .selectors(selectPackage("id.go.bekasikota.ppid"))
                .filters(
                        includeClassNamePatterns(
                                "id\\.go\\.bekasikota\\.ppid\\.((?!Visits)[A-Z]\\w*Test|life\\.\\w+Test|scenario\\.\\w+Test|life\\.FewLives)"))
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        return listener.getSummary();
    }

    static final class OnH2 implements Supplier<Storage> {
        @Override
        public Storage get() {
            return JdbcStorage.owning(EmptiedDatabases.of(Databases.H2));
        }
    }

    static final class OnPostgres implements Supplier<Storage> {
        @Override
        public Storage get() {
            return JdbcStorage.owning(EmptiedDatabases.of(Databases.POSTGRESQL));
        }
    }

    static final class OnMariaDb implements Supplier<Storage> {
        @Override
        public Storage get() {
            return JdbcStorage.owning(EmptiedDatabases.of(Databases.MARIADB));
        }
    }
}
