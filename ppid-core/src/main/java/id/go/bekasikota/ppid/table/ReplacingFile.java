package id.go.bekasikota.ppid.table;

import id.go.bekasikota.ppid.law.UnreadableInputException;
import id.go.bekasikota.ppid.text.Quoted;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is replaced whole or not at all (berkas pengganti): written beside its target and renamed by
 * {@link #commit}.
 *
 * <p>The temporary file lies in the target's own folder, since a rename across file systems fails. A symbolic link keeps
 * pointing where it does; a device or a pipe is written straight. Closing without {@link #commit} leaves the target as it
 * was. Not thread-safe.
 */
public final class ReplacingFile implements Closeable {
    private final Path target;
    private final Path written;
    private final OutputStream stream;
    private boolean committed;

    private ReplacingFile(Path target, Path written, OutputStream stream) {
        this.target = target;
        this.written = written;
        this.stream = stream;
    }

    /**
     * Begins to write a file; its folder must exist.
     *
     * @param path the target
     * @return the open file
     * @throws UnreadableInputException if the target is a folder or cannot be written there
     */
    public static ReplacingFile of(Path path) {
        try {
            if (Files.isDirectory(path)) {
                throw new UnreadableInputException(path.toString(), "is a folder (expected a file to write)");
            }
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                return new ReplacingFile(path, path, Files.newOutputStream(path)); // a device or a pipe has no beside
            }
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            Path written = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
            return new ReplacingFile(
                    target,
                    written,
                    Files.newOutputStream(written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new UnreadableInputException(path.toString(), "cannot be written: " + reason(e));
        }
    }

    /** {@return where to write the content; closed by {@link #commit} and {@link #close}} */
    public OutputStream stream() {
        return stream;
    }

    /**
     * Puts what was written in the target's place.
     *
     * @throws IOException if the file cannot be completed or renamed
     */
    public void commit() throws IOException {
        stream.close();
        if (!written.equals(target)) {
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        committed = true;
    }

    @Override
    public void close() throws IOException {
        if (!committed) {
            try {
                stream.close();
            } finally {
                if (!written.equals(target)) {
                    Files.deleteIfExists(written);
                }
            }
        }
    }

    /**
     * Says in words why the file system refused.
     *
     * @param e the exception, whose own message is often just a path
     * @return the reason, on one line
     */
    public static String reason(IOException e) {
        String kind = e.getClass().getSimpleName();
        return switch (kind) {
            case "NoSuchFileException" -> "there is no such folder";
            case "AccessDeniedException" -> "access is denied";
            case "NotDirectoryException" -> "a part of the path is no folder";
            case "FileAlreadyExistsException" -> "a file of this name is in the way";
            default -> {
                String message = e instanceof java.nio.file.FileSystemException f && f.getReason() != null
                        ? f.getReason()
                        : e.getMessage();
                yield message == null ? kind : Quoted.line(message);
            }
        };
    }
}
