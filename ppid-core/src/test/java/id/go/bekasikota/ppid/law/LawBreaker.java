package id.go.bekasikota.ppid.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Changes every rule of the law by one step, one at a time, and expects a test to fail that LAW.md names for it: rows of the
 * tables, citations, and codes of the enumerations that LAW.md names. It takes many minutes and so is a command of its own:
 * {@code .ci/break-law}, or with a part of the breaches {@code .ci/break-law 'request.reply.*'}.
 */
@EnabledIfSystemProperty(named = LawBreaker.WANTED, matches = ".+")
class LawBreaker {
    static final String WANTED = "law.break";

    private final NamedTests tests = new NamedTests();

    @Test
    void everyBreachIsCaughtByATestThatLawMdNames(@TempDir Path folder) throws IOException {
        Pattern wanted = Pattern.compile(System.getProperty(WANTED));
        List<Breach> breaches = breaches()
                .filter(breach -> wanted.matcher(breach.name()).matches())
                .toList();
        TreeSet<String> named = new TreeSet<>();
        breaches.forEach(breach -> named.addAll(breach.tests()));
        assertThat(tests.failing(named)).as("fails without any breach").isEmpty();

        List<String> green = new ArrayList<>();
        for (int i = 0; i < breaches.size(); i++) {
            Breach breach = breaches.get(i);
            Optional<String> caught = caughtBy(breach, folder.resolve("breach" + i));
            System.out.println((i + 1) + "/" + breaches.size() + " " + caught.orElse("GREEN") + "  " + breach);
            if (caught.isEmpty()) {
                green.add(breach + "  " + breach.tests());
            }
        }
        System.out.println(breaches.size() + " breaches, " + green.size() + " stayed green");
        green.forEach(System.out::println);
        assertThat(green).isEmpty();
    }

    private Optional<String> caughtBy(Breach breach, Path folder) throws IOException {
        try (BrokenLibrary library = BrokenLibrary.with(breach, folder)) {
            return tests.caughtBy(breach.tests(), library, breach.file());
        }
    }

    private static Stream<Breach> breaches() throws IOException {
        LawTable table = LawTable.parse(Files.readAllLines(Path.of("LAW.md"), StandardCharsets.UTF_8));
        ProvingTests proving = new ProvingTests(table, PublicNames.besides(Citation.class));
        return Stream.concat(TableBreaches.of(proving).stream(), SourceBreaches.of(proving).stream());
    }
}
