package id.go.bekasikota.ppid.examples.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged jar as a process, as a user starts it. */
class WalkthroughIT {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void theJarTellsTheSameWhateverThePlatform(String language) throws Exception {
        Path out = folder.resolve("out.txt");
        Process process = jar(
                        List.of(
                                "-Dfile.encoding=US-ASCII",
                                "-Duser.language=tr",
                                "-Duser.country=TR",
                                "-Duser.timezone=Pacific/Apia"),
                        "--lang",
                        language)
                .redirectOutput(out.toFile())
                .start();

        assertThat(exit(process)).isZero();
        assertThat(Files.readString(err())).isEmpty();
        assertThat(Files.readString(out)).isEqualTo(Told.expected(language));
    }

    @Test
    void aReaderThatStopsEarlyEndsItQuietly() throws Exception {
        Process process = jar(List.of()).start();
        try (InputStream from = process.getInputStream()) {
            assertThat(from.readNBytes(100)).hasSize(100);
        }

        assertThat(exit(process)).isZero();
        assertThat(Files.readString(err())).isEmpty();
    }

    private ProcessBuilder jar(List<String> virtualMachine, String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(virtualMachine);
        command.addAll(List.of("-jar", System.getProperty("walkthrough.jar", "target/walkthrough.jar")));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectError(err().toFile());
    }

    private Path err() {
        return folder.resolve("err.txt");
    }

    private static int exit(Process process) throws InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("the program did not end within two minutes");
        }
        return process.exitValue();
    }
}
