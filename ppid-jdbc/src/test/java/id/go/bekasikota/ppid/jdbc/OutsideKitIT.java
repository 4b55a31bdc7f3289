package id.go.bekasikota.ppid.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project that knows the released jars alone proves its storages with the contract of the {@code tests} jar, on H2 and in memory. */
class OutsideKitIT {
    private static final Path SOURCES = Path.of("src/it/outside-kit");
    private static final Path CORE = Path.of("../ppid-core/target");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theContractOfTheTestsJarRunsOnStoragesOfAnotherProject() throws Exception {
        List<String> jars = libraries();
        jars.add(OutsideProject.jar(CORE, "ppid-core-"));
        jars.add(OutsideProject.jar(CORE, "ppid-core-", "tests"));
        jars.add(OutsideProject.jar(Path.of("target"), "ppid-jdbc-"));
        String classPath = String.join(File.pathSeparator, jars);
        List<String> compile =
                new ArrayList<>(List.of("javac", "-proc:none", "-cp", classPath, "-d", folder.toString()));
        compile.addAll(OutsideProject.sources(SOURCES));
        assertThat(OutsideProject.run(compile)).isBlank();

        String printed = OutsideProject.run(List.of(
                "java", "-XX:TieredStopAtLevel=1", "-cp", folder + File.pathSeparator + classPath, "outside.Main"));

        assertThat(printed.lines().filter(line -> line.startsWith("outside.")).toList())
                .hasSize(2)
                .allMatch(line -> line.matches("outside\\.\\w+: [1-9][0-9]{2} passed, 0 failed"));
    }

    /** What such a project names in its own build: nothing of the modules that are built here. */
    private static List<String> libraries() {
        List<String> jars = new ArrayList<>();
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> entry.endsWith(".jar"))
                .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("ppid-"))
                .forEach(jars::add);
        return jars;
    }
}
