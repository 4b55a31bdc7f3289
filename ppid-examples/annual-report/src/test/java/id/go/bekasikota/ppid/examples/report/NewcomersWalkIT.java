package id.go.bekasikota.ppid.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A newcomer's walk from the README alone: its snippets with what it says to import and to require, compiled against the built jar
 * and run in a process of their own, show a deadline, a request with its next steps, a denial and a report.
 */
class NewcomersWalkIT {
    private static final Path ROOT = Path.of("../..");
    private static final Path REGISTER = Path.of("src/main/resources/register-sample.csv");
    private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern IMPORTED =
            Pattern.compile("Import `id\\.go\\.bekasikota\\.ppid\\.\\*`(.*?)\\.\\s", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("`([A-Za-z.]+)`");
    private static final Pattern REQUIRED = Pattern.compile("`(requires [a-z0-9.]+;)`");

    /** What ppid-core brings along. */
    private static final List<String> NEEDED = List.of(
            "jspecify-",
            "fastcsv-",
            "jackson-annotations-",
            "jackson-core-2",
            "jakarta.validation-api-",
            "hibernate-validator-",
            "jboss-logging-",
            "classmate-");

    private static final List<String> JACKSON_2 =
            List.of("jackson-databind-2", "jackson-datatype-jdk8-2", "jackson-datatype-jsr310-2");
    private static final List<String> JACKSON_3 = List.of("jackson-databind-3", "jackson-core-3");

    /** The decree that the README reads. */
    private static final String DECREE = """
            decree	year	issued_on	title	change	date	kind	name_id
            2028-base	2028	2027-09-15	SKB 1/2027	add	2028-01-01	national	Tahun Baru Masehi
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void onTheClassPathWithJackson2() throws Exception {
        assertShown(onTheClassPath(JACKSON_2));
    }

    @Test
    void onTheClassPathWithJackson3() throws Exception {
        assertShown(onTheClassPath(JACKSON_3));
    }

    @Test
    void onTheModulePath() throws Exception {
        String required = REQUIRED.matcher(readme())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining(" "));
        Path descriptor = write("module-info.java", "module walk { " + required + " }");
        String jars = jars(JACKSON_3);
        run(List.of("javac", "-p", jars, "-d", classes(), descriptor.toString(), walk().toString()));

        assertShown(run(List.of("java", "-p", classes() + File.pathSeparator + jars, "-m", "walk/walk.Walk")));
    }

    private String onTheClassPath(List<String> jackson) throws Exception {
        String jars = jars(jackson);
        run(List.of("javac", "-cp", jars, "-d", classes(), walk().toString()));
        return run(List.of("java", "-cp", classes() + File.pathSeparator + jars, "walk.Walk"));
    }

    private static void assertShown(String printed) {
        assertThat(printed)
                .as("a deadline")
                .contains(
                        "2025-04-21\n",
                        "UU 14/2008 Pasal 22 ayat (7)\n",
                        "Batas akhir jawaban tertulis: Senin, 21 April 2025");
        assertThat(printed)
                .as("a request with its next steps as JSON")
                .contains("\"state\" : {\n    \"code\" : \"registered\"", "\"nextSteps\" : [\n    {");
        assertThat(printed)
                .as("a denial as a problem, with state and article")
                .containsPattern(
                        "\"act\" : \"request.extend\",\n  \"state\" : \"[^\"]+\",\n  \"citation\" : \"[^\"]* Pasal ");
        assertThat(printed).as("a report").contains("\"schema\" : \"ppid-service-report/1\"");
    }

    /** All snippets, one after the other, each in a method of its own. */
    private Path walk() throws IOException {
        List<String> snippets =
                SNIPPET.matcher(readme()).results().map(found -> found.group(1)).toList();
        StringBuilder source =
                new StringBuilder("package walk;\n").append(imports()).append("class Walk {\n");
        StringBuilder calls = new StringBuilder();
        for (String snippet : snippets) {
            String name = "step" + calls.length();
            source.append("static void ")
                    .append(name)
                    .append("() throws Exception {\n")
                    .append(snippet)
                    .append("}\n");
            calls.append(name).append("();\n");
        }
        source.append("public static void main(String[] none) throws Exception {\n")
                .append(calls)
                .append("}}\n");
        write("register.csv", Files.readString(REGISTER));
        write("2028.tsv", DECREE);
        assertThat(snippets).hasSizeGreaterThan(3);
        return write("Walk.java", source.toString());
    }

    /** What the README says, and what any editor adds of the JDK. */
    private static String imports() throws IOException {
        return IMPORTED.matcher(readme())
                .results()
                .flatMap(found -> NAME.matcher(found.group(1)).results())
                .map(found -> "import id.go.bekasikota.ppid." + found.group(1) + ".*;\n")
                .collect(Collectors.joining(
                        "", "import id.go.bekasikota.ppid.*;\n", "import java.nio.file.Path;\nimport java.time.*;\n"));
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    private String classes() {
        return folder.resolve("classes").toString();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String jars(List<String> jackson) throws IOException {
        List<String> wanted = new ArrayList<>(NEEDED);
        wanted.addAll(jackson);
        Stream<String> libraries = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry ->
                        wanted.stream().anyMatch(Path.of(entry).getFileName().toString()::startsWith));
        return Stream.concat(Stream.of(core()), libraries).collect(Collectors.joining(File.pathSeparator));
    }

    private static String core() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("ppid-core/target"))) {
            return files.map(file -> file.toAbsolutePath().normalize().toString())
                    .filter(file -> file.matches(".*/ppid-core-[0-9.]+(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>(command);
        whole.set(
                0,
                Path.of(System.getProperty("java.home"), "bin", command.get(0)).toString());
        Process process = new ProcessBuilder(whole)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }
}
