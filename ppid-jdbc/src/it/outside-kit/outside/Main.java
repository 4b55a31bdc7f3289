package outside;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs the tests of this project, as its build tool would, and says of each class how they ended. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        for (Class<?> tests : List.of(InMemory.class, OnH2.class)) {
            SummaryGeneratingListener listener = new SummaryGeneratingListener();
            LauncherFactory.create()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectClass(tests))
                                    .build(),
                            listener);
            TestExecutionSummary summary = listener.getSummary();
            summary.getFailures().forEach(failure -> System.out.println(failure.getTestIdentifier()));
            System.out.println(tests.getName() + ": " + summary.getTestsSucceededCount() + " passed, "
                    + summary.getTotalFailureCount() + " failed");
        }
        System.exit(0);
    }
}
