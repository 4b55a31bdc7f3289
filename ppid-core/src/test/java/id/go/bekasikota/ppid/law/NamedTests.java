package id.go.bekasikota.ppid.law;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs tests by their simple names in this process, the quick ones first, until one of them fails. */
final class NamedTests {
    private final Map<String, String> byName;
    private final Map<String, Long> millis = new HashMap<>();
    private final Map<String, String> lastFailed = new HashMap<>();
    private final Launcher launcher = LauncherFactory.create();

    NamedTests() {
        this.byName = PublicNames.classesBeside(NamedTests.class).stream()
                .filter(type -> type.getEnclosingClass() == null)
                .collect(Collectors.toMap(Class::getSimpleName, Class::getName, (one, other) -> one));
    }

    /** What fails without any breach; a test that fails anyway proves nothing. */
    List<String> failing(Collection<String> tests) {
        List<String> failing = new ArrayList<>();
        for (String test : tests) {
            long begun = System.nanoTime();
            if (fails(test, BrokenLibrary.whole())) {
                failing.add(test);
            }
            millis.put(test, (System.nanoTime() - begun) / 1_000_000);
        }
        return failing;
    }

    /** The first of the tests that fails. */
    Optional<String> caughtBy(Set<String> tests, BrokenLibrary library, String file) {
        List<String> order = new ArrayList<>(tests);
        order.sort(Comparator.comparing((String test) -> !test.equals(lastFailed.get(file)))
                .thenComparing(test -> millis.getOrDefault(test, 0L)));
        for (String test : order) {
            if (fails(test, library)) {
                lastFailed.put(file, test);
                return Optional.of(test);
            }
        }
        return Optional.empty();
    }

    private boolean fails(String test, BrokenLibrary library) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(library);
        try {
            return fails(Class.forName(byName.get(test), false, library));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private boolean fails(Class<?> test) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(test))
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        launcher.execute(request, listener);
        TestExecutionSummary summary = listener.getSummary();
        if (summary.getTestsFoundCount() == 0 && summary.getTotalFailureCount() == 0) {
            throw new IllegalStateException(test.getName() + " has no test: " + text(summary));
        }
        return summary.getTotalFailureCount() > 0;
    }

    private static String text(TestExecutionSummary summary) {
        StringWriter text = new StringWriter();
        summary.printTo(new PrintWriter(text));
        return text.toString();
    }
}
