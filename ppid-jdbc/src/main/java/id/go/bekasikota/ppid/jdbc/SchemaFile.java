package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.storage.StorageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** One version of the schema: a file of the jar that is never edited once it was released. */
record SchemaFile(int version, String path, String text) {
    private static final List<String> NAMES = List.of("V1__cases.sql");

    /** All versions of a dialect, the oldest first. */
    static List<SchemaFile> all(Dialect dialect) {
        return NAMES.stream().map(name -> read(dialect.folder() + "/" + name)).toList();
    }

    private static SchemaFile read(String path) {
        try (InputStream in = SchemaFile.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new StorageException("the file " + path + " is missing from the jar of ppid-jdbc");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return new SchemaFile(versionOf(path), path, text);
        } catch (IOException e) {
            throw new StorageException("the file " + path + " of the jar of ppid-jdbc cannot be read", e);
        }
    }

    private static int versionOf(String path) {
        return Integer.parseInt(path.substring(path.lastIndexOf("/V") + 2, path.indexOf("__")));
    }

    /** The statements, without comments; in these files a statement ends with a semicolon at the end of a line. */
    List<String> statements() {
        String sql = text.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        return Arrays.stream(sql.split(";(?:\n|$)", -1))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /** What is recorded of the file, so that an edited one is noticed. */
    String checksum() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
