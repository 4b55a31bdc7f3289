package id.go.bekasikota.ppid.examples.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The program as its users start it: a process of its own, with its own locale, charset and zone. */
final class ReportJar {
    private final List<String> jvm = new ArrayList<>();
    private final Map<String, String> environment = new LinkedHashMap<>();
    private Path folder = Path.of("").toAbsolutePath();

    ReportJar jvm(String... options) {
        jvm.addAll(List.of(options));
        return this;
    }

    ReportJar environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    ReportJar in(Path directory) {
        folder = directory;
        return this;
    }

    Ended run(List<String> arguments) {
        return await(start(arguments));
    }

    Ended run(String... arguments) {
        return run(List.of(arguments));
    }

    /** Runs a shell's script in which {@code "$@"} is the program with its arguments. */
    Ended script(String script, List<String> arguments) {
        return script(List.of("sh", "-c"), script, arguments);
    }

    /** Runs such a script where it may mount what it likes, seen by nobody else. */
    Ended privately(String script, List<String> arguments) {
        return script(List.of("unshare", "-Urm", "sh", "-c"), script, arguments);
    }

    private Ended script(List<String> shell, String script, List<String> arguments) {
        List<String> command = new ArrayList<>(shell);
        command.addAll(List.of(script, "sh"));
        command.addAll(command(arguments));
        return await(begin(command));
    }

    Running start(List<String> arguments) {
        return begin(command(arguments));
    }

    private List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1"));
        command.addAll(jvm);
        command.addAll(List.of("-jar", Objects.requireNonNull(System.getProperty("report.jar"))));
        command.addAll(inEnglish(arguments));
        return command;
    }

    private Running begin(List<String> command) {
        try {
            Path out = Files.createTempFile("out", ".txt");
            Path err = Files.createTempFile("err", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().putAll(environment);
            return new Running(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tests read the messages in English, unless they name a language. */
    static List<String> inEnglish(List<String> arguments) {
        List<String> words = new ArrayList<>(arguments);
        if (arguments.stream().noneMatch(word -> word.startsWith("--lang"))) {
            words.addAll(List.of("--lang", "en"));
        }
        return words;
    }

    /** Whether this machine lets a script mount something for itself. */
    static boolean canMount() {
        try {
            Process asked = new ProcessBuilder("unshare", "-Urm", "mount", "-t", "tmpfs", "none", "/mnt").start();
            return asked.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static Ended await(Running running) {
        try {
            int code = running.process().waitFor();
            Ended ended = new Ended(code, text(running.out()), text(running.err()));
            Files.delete(running.out());
            Files.delete(running.err());
            return ended;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /** A process that has begun. */
    record Running(Process process, Path out, Path err) {}

    /** How a process ended. */
    record Ended(int code, String out, String err) {
        /** The lines on standard error. */
        List<String> complaints() {
            return err.lines().toList();
        }
    }
}
