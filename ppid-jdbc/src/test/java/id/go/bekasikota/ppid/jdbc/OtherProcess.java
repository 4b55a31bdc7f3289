package id.go.bekasikota.ppid.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Another process with the class path of this one, which works on the same database and prints what it kept. */
record OtherProcess(Process process) {

    static OtherProcess start(Class<?> main, Databases database, DataSource dataSource, String... arguments)
            throws Exception {
        Stream<String> java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName());
        List<String> command = Stream.of(java, database.address(dataSource).stream(), Stream.of(arguments))
                .flatMap(part -> part)
                .toList();
        return new OtherProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Waits for its end, and fails where it failed; returns the printed lines that begin with a text. */
    List<String> lines(String beginning) throws IOException, InterruptedException {
        try (InputStream out = process.getInputStream()) {
            String printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(printed).isZero();
            return printed.lines().filter(line -> line.startsWith(beginning)).toList();
        }
    }
}
