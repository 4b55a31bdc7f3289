package id.go.bekasikota.ppid.examples.calculator;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Runs the program within the test's own process: quick, and all but the process's own streams. */
final class InProcess {
    /** When every run of a test takes place. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), ZoneOffset.UTC);

    private InProcess() {}

    static Outcome run(String... args) {
        return run(new byte[0], args);
    }

    static Outcome run(byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = ComplianceCalculator.run(new Console(new ByteArrayInputStream(input), out, err, CLOCK), args);
        return new Outcome(exit, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs it with its messages in English, unless the arguments name a language. */
    static Outcome english(String... args) {
        return english(new byte[0], args);
    }

    static Outcome english(byte[] input, String... args) {
        List<String> words = new ArrayList<>(List.of(args));
        if (words.stream().noneMatch(word -> word.startsWith("--lang"))) {
            words.add("--lang=en");
        }
        return run(input, words.toArray(new String[0]));
    }

    /** Runs {@code due} over lines given in the test. */
    static Outcome due(List<String> lines, String... options) {
        List<String> args = new ArrayList<>(List.of("due", "--in", "-", "--lang", "en"));
        args.addAll(List.of(options));
        byte[] input = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        return run(input, args.toArray(new String[0]));
    }

    /** A file of the test's resources. */
    static String file(String name) {
        URL url = Objects.requireNonNull(InProcess.class.getResource("/" + name), name);
        try {
            return Path.of(url.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
