package id.go.bekasikota.ppid.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a test's resource, found wherever the tests run. */
public final class TestLines {
    private TestLines() {}

    /** The lines of a resource by its path from the root. */
    public static List<String> of(String resource) {
        try (InputStream in = TestLines.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
