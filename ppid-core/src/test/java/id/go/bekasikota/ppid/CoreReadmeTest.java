package id.go.bekasikota.ppid;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import id.go.bekasikota.ppid.contract.SettableClock;
import jakarta.validation.Validation;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README of this module tells the truth: its Java compiles, runs, and is as short as it says. */
class CoreReadmeTest {
    private static final Path README = Path.of("../ppid-core/README.md");
    private static final int LINES = 10;
    private static final int WIDTH = 125;
    private static final Pattern SNIPPET =
            Pattern.compile("(?:### (\\d+)\\.[^\n]*\n)?```java\n(.*?)```", Pattern.DOTALL);

    /** The day on which each act of the README's story takes place. */
    private static final Map<String, String> DAYS = Map.of(
            "1", "2025-09-01",
            "2", "2025-09-02",
            "3", "2025-09-10",
            "4", "2025-09-12",
            "5", "2025-09-15",
            "6", "2025-09-22",
            "7", "2025-10-06",
            "8", "2025-10-07",
            "9", "2025-10-31",
            "10", "2025-10-31");

    /** Where the README tells what to import, for its own snippets and for these. */
    private static final Pattern IMPORTED =
            Pattern.compile("Import `id\\.go\\.bekasikota\\.ppid\\.\\*`(.*?)\\.\\s", Pattern.DOTALL);

    /** What the snippets take from others than us, and from the tests jar. */
    private static final String OTHERS = """
            import static org.assertj.core.api.Assertions.assertThat;
            import id.go.bekasikota.ppid.contract.*;
            import jakarta.validation.Validation;
            import jakarta.validation.Validator;
            import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
            import java.time.*;
            import java.util.*;
            import org.junit.jupiter.api.Test;
            """;

    /** What the snippets take from the host. */
    private static final String HOST = """
            class Snippets {
                void run(java.io.PrintStream out) {
            """;

    /** The clock of the README in the hands of this test. */
    private static final String SETTABLE = "SettableClock clock = SettableClock.on(\"2025-09-01\");";

    /** What keeps the cases of the README in memory, and here in whatever storage is tried. */
    private static final String IN_MEMORY = "Ppid.builder(body)";

    /** Moves that clock, and what the README took from it. */
    private static String settled(String day) {
        return "clock.moveTo(\"" + day + "\"); today = ppid.today();\n";
    }

    @Test
    void thereAreTenActsOfAtMostTenLines() throws IOException {
        assertThat(snippets().stream().map(Snippet::act).filter(act -> !act.isEmpty()))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        assertThat(snippets())
                .allSatisfy(snippet -> assertThat(snippet.lines())
                        .hasSizeLessThanOrEqualTo(LINES)
                        .allSatisfy(line -> assertThat(line).hasSizeLessThan(WIDTH)));
    }

    @Test
    void theStoryOfTheSnippetsRuns(@TempDir Path classes) throws Exception {
        StringBuilder story = new StringBuilder(imports()).append(HOST);
        for (Snippet snippet : snippets()) {
            if (!snippet.isType()) {
                story.append(
                                snippet.act().isEmpty()
                                        ? ""
                                        : settled(Objects.requireNonNull(DAYS.get(snippet.act()), snippet.act())))
                        .append(snippet.java()
                                .replace("System.out.", "out.")
                                .replace(IN_MEMORY, "TestStorage.door(body)")
                                .replace("Clock clock = Clock.systemUTC();", SETTABLE));
            }
        }
        compile("Snippets", story.append("}}").toString(), classes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        call(classes, "Snippets", "run", new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "2025-04-21 by UU 14/2008 Pasal 22 ayat (7)",
                        "P/dinkes/2025/0001, due 2025-09-16",
                        "diregistrasi",
                        "1 received, 1 answered",
                        "[Proposal[U/dinkes/2025/0001 of dinkes]]",
                        "items[0]: ");
    }

    @Test
    void theTestOfAHostPassesInTenLines(@TempDir Path classes) throws Exception {
        List<Snippet> types = snippets().stream().filter(Snippet::isType).toList();
        assertThat(types).hasSize(1);
        compile("SilenceTest", imports() + types.get(0).java(), classes);

        call(classes, "SilenceTest", "silenceIsTold");
    }

    @Test
    void javaComesBeforeLine40AndTheReadmeIsShort() throws IOException {
        List<String> lines = Files.readAllLines(README);

        assertThat(lines.indexOf("```java")).isBetween(0, 38);
        assertThat(lines).hasSizeLessThanOrEqualTo(200);
    }

    private static List<Snippet> snippets() throws IOException {
        return SNIPPET.matcher(Files.readString(README))
                .results()
                .map(hit -> new Snippet(Objects.requireNonNullElse(hit.group(1), ""), hit.group(2)))
                .toList();
    }

    /** What a reader imports who does as the README says. */
    private static String imports() throws IOException {
        Matcher told = IMPORTED.matcher(Files.readString(Path.of("../README.md")));
        assertThat(told.find()).as("the README tells what to import").isTrue();
        return Pattern.compile("`([\\w.]+)`")
                .matcher(told.group(1))
                .results()
                .map(name -> "import id.go.bekasikota.ppid." + name.group(1) + ".*;\n")
                .collect(Collectors.joining("", "import id.go.bekasikota.ppid.*;\n", OTHERS));
    }

    private static void compile(String name, String source, Path classes) throws IOException {
        Path file = Files.writeString(classes.resolve(name + ".java"), source);
        StringWriter said = new StringWriter();
        PrintWriter to = new PrintWriter(said, true);
        int exit = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(to, to, "-d", classes.toString(), "-proc:none", "-nowarn", "-cp", classPath(), file.toString());
        assertThat(exit).as("%s", said).isZero();
    }

    /** Where the library, its tests jar and what a host's test brings lie. */
    private static String classPath() {
        return Stream.of(
                        Ppid.class,
                        SettableClock.class,
                        Validation.class,
                        ParameterMessageInterpolator.class,
                        JsonFormat.class,
                        NullMarked.class,
                        Assertions.class,
                        Test.class)
                .map(type ->
                        type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void call(Path classes, String name, String method, PrintStream... arguments) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, CoreReadmeTest.class.getClassLoader())) {
            Class<?> type = loader.loadClass(name);
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Method called = Arrays.stream(type.getDeclaredMethods())
                    .filter(other -> other.getName().equals(method))
                    .findFirst()
                    .orElseThrow();
            called.setAccessible(true);
            called.invoke(constructor.newInstance(), (Object[]) arguments);
        }
    }

    /**
     * Java in the README.
     *
     * @param act the number of the act whose heading stands directly above; empty where none does
     * @param java the lines
     */
    private record Snippet(String act, String java) {

        boolean isType() {
            return java.startsWith("class ");
        }

        List<String> lines() {
            return java.lines().filter(line -> !line.isBlank()).toList();
        }
    }
}
