package id.go.bekasikota.ppid.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Text that a test keeps as a file, so that every change is seen in review. */
public final class Golden {
    private Golden() {}

    /** Compares lines with those of a file, and returns them as the file has them. */
    public static List<String> hold(String file, List<String> lines) {
        Path golden = Path.of("src/test/resources").resolve(file);
        Path found = Path.of("target").resolve(file);
        try {
            Files.createDirectories(found.getParent());
            Files.write(found, lines);
            List<String> kept = kept(golden, file);
            assertThat(lines)
                    .as("%s is what was found; copy it to %s where the change is meant", found, golden)
                    .isEqualTo(kept);
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the sources, or where these tests run again in another module, from their jar. */
    private static List<String> kept(Path golden, String file) throws IOException {
        if (Files.exists(golden)) {
            return Files.readAllLines(golden);
        }
        try (InputStream in = Golden.class.getResourceAsStream("/" + file)) {
            if (in == null) {
                throw new NoSuchFileException(golden.toString());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
