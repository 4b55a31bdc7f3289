package id.go.bekasikota.ppid.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host that is a named module uses the released jars, in a process of its own. */
class NamedModuleHostIT {
    private static final Path SOURCES = Path.of("src/it/named-module-host");
    private static final List<String> LIBRARIES = List.of(
            "h2-",
            "jdbi3-core-",
            "jspecify-",
            "fastcsv-",
            "jackson-annotations-",
            "slf4j-",
            "geantyref-",
            "jakarta.validation-api-",
            "hibernate-validator-",
            "jboss-logging-",
            "classmate-");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aNamedModuleComputesStoresAndCounts() throws Exception {
        Path classes = folder.resolve("host");
        List<String> compile = new ArrayList<>(
                List.of("javac", "-p", modulePath(), "-d", classes.toString(), "-Xlint:all", "-Werror"));
        compile.add("-Xlint:-requires-automatic");
        compile.addAll(sources());
        assertThat(run(compile)).isBlank();

        String url = "jdbc:h2:file:" + folder.resolve("cases").toAbsolutePath();
        String printed =
                run(List.of("java", "-p", classes + File.pathSeparator + modulePath(), "-m", "host/host.Main", url));

        assertThat(printed.lines()).containsExactly("due 2025-04-21", "received 1");
    }

    private static String modulePath() throws IOException {
        List<String> jars = new ArrayList<>();
        jars.add(jar(Path.of("target"), "ppid-jdbc-"));
        jars.add(jar(Path.of("../ppid-core/target"), "ppid-core-"));
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> LIBRARIES.stream()
                        .anyMatch(library ->
                                Path.of(entry).getFileName().toString().startsWith(library)))
                .forEach(jars::add);
        return String.join(File.pathSeparator, jars);
    }

    private static String jar(Path target, String name) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name))
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".jar"))
                    .filter(file -> Stream.of("-tests.jar", "-javadoc.jar", "-sources.jar")
                            .noneMatch(file::endsWith))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no jar of " + name + " in " + target));
        }
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .collect(Collectors.toList());
        }
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>(command);
        whole.set(
                0,
                Path.of(System.getProperty("java.home"), "bin", command.get(0)).toString());
        Process process = new ProcessBuilder(whole).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }
}
