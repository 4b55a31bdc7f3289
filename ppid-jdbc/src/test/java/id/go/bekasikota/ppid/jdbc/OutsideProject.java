package id.go.bekasikota.ppid.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A project of somebody else, under {@code src/it}, which is compiled against the built jars and run in a process of its own. */
final class OutsideProject {
    private static final List<String> CLASSIFIERS =
            List.of("-tests.jar", "-front-door.jar", "-javadoc.jar", "-sources.jar");

    private OutsideProject() {}

    /** The jar of a name in a folder, and none of those beside it. */
    static String jar(Path target, String name) throws IOException {
        return only(target, name, file -> CLASSIFIERS.stream().noneMatch(file::endsWith));
    }

    /** The jar of a name and a classifier in a folder. */
    static String jar(Path target, String name, String classifier) throws IOException {
        return only(target, name, file -> file.endsWith("-" + classifier + ".jar"));
    }

    private static String only(Path target, String name, Predicate<String> wanted) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name))
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".jar"))
                    .filter(wanted)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no jar of " + name + " in " + target));
        }
    }

    static List<String> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .toList();
        }
    }

    /** Runs a command of the JDK; gives what it printed, and fails where the command does. */
    static String run(List<String> command) throws IOException, InterruptedException {
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
