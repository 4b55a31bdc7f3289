package id.go.bekasikota.ppid.examples.walkthrough;

import id.go.bekasikota.ppid.examples.console.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * How a run ended.
 *
 * @param exit the exit code
 * @param out what it wrote
 * @param err what it complained of
 */
record Told(int exit, String out, String err) {

    /** Runs the program within the test's own process. */
    static Told by(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Walkthrough.run(new Terminal(out, err), args);
        return new Told(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The text that the program is expected to tell in a language. */
    static String expected(String language) {
        String file = "/walkthrough-" + language + ".txt";
        try (InputStream in = Told.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new AssertionError("no resource " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
