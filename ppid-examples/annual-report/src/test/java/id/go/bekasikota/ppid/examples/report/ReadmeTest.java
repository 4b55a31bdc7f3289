package id.go.bekasikota.ppid.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.deadline.DeadlineRule;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The READMEs tell the truth: their Java compiles, their table is that of the law. */
class ReadmeTest {
    private static final Path ROOT = Path.of("../..");
    private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    /** Where the README tells what to import. */
    private static final Pattern IMPORTED =
            Pattern.compile("Import `id\\.go\\.bekasikota\\.ppid\\.\\*`(.*?)\\.\\s", Pattern.DOTALL);

    /** What the snippets take from others than ppid-core, and the names that they take from the host. */
    private static final String BEFORE = """
            import id.go.bekasikota.ppid.jdbc.*;
            import java.nio.file.Path;
            import java.sql.Connection;
            import java.time.*;
            import java.util.Iterator;
            import javax.sql.DataSource;
            import org.flywaydb.core.Flyway;
            import org.h2.jdbcx.JdbcConnectionPool;
            interface DataSourceUtils { // as Spring has it
                static Connection getConnection(DataSource dataSource) {
                    throw new UnsupportedOperationException();
                }

                static void releaseConnection(Connection connection, DataSource dataSource) {
                    throw new UnsupportedOperationException();
                }
            }
            interface TransactionSynchronizationManager {
                static boolean isActualTransactionActive() {
                    return false;
                }
            }
            abstract class Snippet {
                Iterator<CaseRecord> cases;
                DataSource dataSource;
                Connection connection;
                CaseRecord record;
                void run() throws Exception {
            """;

    static Stream<Path> readmes() {
        return Stream.of("README.md", "ppid-jdbc/README.md").map(ROOT::resolve);
    }

    @ParameterizedTest
    @MethodSource("readmes")
    void everySnippetCompiles(Path readme, @TempDir Path classes) throws IOException {
        Matcher snippets = SNIPPET.matcher(Files.readString(readme));
        List<String> faults = new ArrayList<>();
        int found = 0;
        while (snippets.find()) {
            found++;
            faults.addAll(compile(imports() + BEFORE + snippets.group(1) + "}}", classes));
        }

        assertThat(found).isPositive();
        assertThat(faults).isEmpty();
    }

    @Test
    void javaComesBeforeLine40AndTheReadmeIsShort() throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve("README.md"));

        assertThat(lines.indexOf("```java")).isLessThan(40);
        assertThat(lines).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void theTableOfDeadlinesIsThatOfTheLaw() throws IOException {
        List<String> rows = Files.readAllLines(ROOT.resolve("README.md")).stream()
                .filter(line -> line.startsWith("| `") && line.contains(" | ") && line.matches(".*(Pasal|seen\\)).*"))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(
                        StatutoryDeadlines.all().stream().map(ReadmeTest::row).toList());
    }

    private static String row(DeadlineRule rule) {
        int amount = rule.term().amount();
        String unit = rule.term().unit().code().replace('-', ' ') + (Math.abs(amount) == 1 ? "" : "s");
        return Stream.of(
                        "`" + rule.code() + "`",
                        rule.wording().trigger().en(),
                        amount + " " + unit,
                        rule.wording().bound().en(),
                        rule.citation().toString())
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** What a reader imports who does as the README says. */
    private static String imports() throws IOException {
        Matcher told = IMPORTED.matcher(Files.readString(ROOT.resolve("README.md")));
        assertThat(told.find()).as("the README tells what to import").isTrue();
        return Pattern.compile("`([\\w.]+)`")
                .matcher(told.group(1))
                .results()
                .map(name -> "import id.go.bekasikota.ppid." + name.group(1) + ".*;\n")
                .collect(Collectors.joining("", "import id.go.bekasikota.ppid.*;\n", ""));
    }

    private static List<String> compile(String source, Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        compiler.getTask(
                        null,
                        null,
                        diagnostics,
                        List.of("-d", classes.toString(), "-proc:none", "-cp", System.getProperty("java.class.path")),
                        null,
                        List.of(file))
                .call();
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(null) + " in\n" + source)
                .toList();
    }
}
