package id.go.bekasikota.ppid.examples.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What stands in a folder, and how the program is told to work in it. */
final class Folder {
    private Folder() {}

    /** All files by name, hidden ones too. */
    static Map<String, String> contents(Path folder) {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    /** The arguments for the year 2025. */
    static List<String> year(Path register, Path out, String... more) {
        List<String> arguments = new ArrayList<>(List.of("--register", register.toString()));
        arguments.addAll(List.of("--from", "2025-01-01", "--to", "2025-12-31", "--out", out.toString()));
        arguments.addAll(List.of(more));
        return arguments;
    }

    /** A register of so many rows, each of which is answered late. */
    static Path register(Path file, int rows) {
        StringBuilder text = new StringBuilder(Program.HEADER).append('\n');
        for (int i = 1; i <= rows; i++) {
            text.append(Program.row(Integer.toString(i), "disdik").replace("2025-06-05", "2025-12-05"))
                    .append('\n');
        }
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
