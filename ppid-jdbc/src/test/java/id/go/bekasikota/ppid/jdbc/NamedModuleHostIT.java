package id.go.bekasikota.ppid.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host that is a named module uses the released jars, in a process of its own. */
class NamedModuleHostIT {
    private static final Path SOURCES = Path.of("src/it/named-module-host");
    /** What the build puts there: the release before, with the interfaces of its time. */
    private static final Path FORMER_VALIDATOR = Path.of("target/former-validator");

    private static final String MESSAGES = "ValidationMessages.properties";
    private static final List<String> LIBRARIES = List.of(
            "h2-",
            "jdbi3-core-",
            "jspecify-",
            "fastcsv-",
            "jackson-annotations-",
            "jackson-core-",
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
    void aNamedModuleComputesStoresCountsAndValidates() throws Exception {
        assertWorks(modulePath(onTheClassPath()), List.of());
    }

    @Test
    void theFormerValidatorWorksToo() throws Exception {
        List<String> jars = new ArrayList<>(onTheClassPath());
        jars.removeIf(jar -> jar.contains("hibernate-validator-") || jar.contains("jakarta.validation-api-"));
        jars.add(OutsideProject.jar(FORMER_VALIDATOR, "hibernate-validator-8.0."));
        jars.add(OutsideProject.jar(FORMER_VALIDATOR, "jakarta.validation-api-3.0."));

        // it has no descriptor, so nobody asks for the modules that it needs
        assertWorks(modulePath(jars), List.of("--add-modules", "ALL-MODULE-PATH"));
    }

    private void assertWorks(String modulePath, List<String> options) throws Exception {
        Path classes = folder.resolve("host");
        List<String> compile =
                new ArrayList<>(List.of("javac", "-p", modulePath, "-d", classes.toString(), "-Xlint:all", "-Werror"));
        compile.add("-Xlint:-requires-automatic");
        compile.addAll(OutsideProject.sources(SOURCES));
        assertThat(OutsideProject.run(compile)).isBlank();
        Files.copy(SOURCES.resolve(MESSAGES), classes.resolve(MESSAGES));

        String url = "jdbc:h2:file:" + folder.resolve("cases").toAbsolutePath();
        List<String> start = new ArrayList<>(List.of("java", "-p", classes + File.pathSeparator + modulePath));
        start.addAll(options);
        start.addAll(List.of("-m", "host/host.Main", url));

        assertThat(OutsideProject.run(start).lines().filter(line -> !isOfTheValidator(line)))
                .containsExactly(
                        "due 2025-04-21",
                        "received 1",
                        "items[0]: harus diisi",
                        "P/dinkes/2025/0001",
                        "items[0]: harus diisi",
                        "P/dinkes/2025/0001");
    }

    /** The validator names its version in the log, in two lines. */
    private static boolean isOfTheValidator(String line) {
        return line.contains("HV000001") || line.contains("org.hibernate.validator");
    }

    private static String modulePath(List<String> libraries) throws IOException {
        List<String> jars = new ArrayList<>(libraries);
        jars.add(OutsideProject.jar(Path.of("target"), "ppid-jdbc-"));
        jars.add(OutsideProject.jar(Path.of("../ppid-core/target"), "ppid-core-"));
        return String.join(File.pathSeparator, jars);
    }

    private static List<String> onTheClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> LIBRARIES.stream()
                        .anyMatch(library ->
                                Path.of(entry).getFileName().toString().startsWith(library)))
                .toList();
    }
}
