package id.go.bekasikota.ppid.examples.calculator;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Starts the packaged program as a process, as a user does. */
final class Jar {
    private static final Set<String> TABLES = Set.of("due", "impact");
    private final List<String> virtualMachine = new ArrayList<>();
    private final Map<String, String> environment = new TreeMap<>();
    private byte[] input = {};

    private Jar() {}

    static Jar plain() {
        return new Jar();
    }

    /** Adds options of the virtual machine, for example {@code -Duser.language=id}. */
    Jar with(String... options) {
        virtualMachine.addAll(Arrays.asList(options));
        return this;
    }

    Jar environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Jar input(byte[] bytes) {
        input = bytes.clone();
        return this;
    }

    Outcome run(String... args) throws IOException, InterruptedException {
        Path out = Files.createTempFile("stdout", ".txt");
        Path err = Files.createTempFile("stderr", ".txt");
        Process process = start(out, err, args);
        try (OutputStream to = process.getOutputStream()) {
            to.write(input);
        } catch (IOException e) {
            // it may end without reading
        }
        byte[] written = Files.readAllBytes(ended(process, out));
        Files.delete(out);
        return outcome(process, written, err);
    }

    /** Runs with a reader that takes a few bytes of standard output and then closes it. */
    Outcome runWithImpatientReader(String... args) throws IOException, InterruptedException {
        Path err = Files.createTempFile("stderr", ".txt");
        ProcessBuilder builder = builder(args).redirectError(err.toFile());
        Process process = builder.start();
        byte[] first;
        try (InputStream from = process.getInputStream()) {
            first = from.readNBytes(100);
        }
        return outcome(process, first, ended(process, err));
    }

    /** Runs with standard output redirected to a file that may refuse it. */
    Outcome runInto(Path out, String... args) throws IOException, InterruptedException {
        Path err = Files.createTempFile("stderr", ".txt");
        Process process = start(out, err, args);
        return outcome(process, new byte[0], ended(process, err));
    }

    private Process start(Path out, Path err, String... args) throws IOException {
        return builder(args)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
    }

    private ProcessBuilder builder(String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(virtualMachine);
        command.add("-jar");
        command.add(System.getProperty("calculator.jar", "target/compliance-calculator.jar"));
        command.addAll(Arrays.asList(args));
        if (args.length > 0 && TABLES.contains(args[0]) && !command.contains("--lang")) {
            command.add("--lang=en"); // tests read the messages in English
        }
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        return builder;
    }

    private static Path ended(Process process, Path file) throws InterruptedException {
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the program did not end within two minutes");
        }
        return file;
    }

    private static Outcome outcome(Process process, byte[] out, Path err) throws IOException {
        String messages = Files.readString(err, StandardCharsets.UTF_8);
        Files.delete(err);
        return new Outcome(process.exitValue(), out, messages);
    }
}
