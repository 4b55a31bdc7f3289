package id.go.bekasikota.ppid.table;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.UnreadableInputException;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.UUID;

/**
 * A file that is replaced whole or not at all (berkas pengganti): written beside its target and renamed by
 * {@link #commit}.
 *
 * <p>The temporary file lies in the target's own folder, since a rename across file systems fails. A symbolic link keeps
 * pointing where it does, also where nothing stands there yet; what is replaced keeps its mode and, where the system lets
 * it, its owner; a device or a pipe is written straight. A path is used as given, never shortened across links. Closing
 * without {@link #commit} leaves the target as it was. Not thread-safe.
 */
public final class ReplacingFile implements Closeable {
    private static final int MOST_LINKS = 40;
    private static final int LONGEST_NAME = 50;

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
                throw new UnreadableInputException(path.toString(), TableTexts.of("is-folder-to-write"));
            }
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                return new ReplacingFile(path, path, Files.newOutputStream(path)); // a device or a pipe has no beside
            }
            return besides(target(path));
        } catch (IOException e) {
            throw new UnreadableInputException(path.toString(), TableTexts.unwritable(reason(e)));
        }
    }

    private static ReplacingFile besides(Path target) throws IOException {
        Path written = beside(target);
        OutputStream stream = Files.newOutputStream(written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        ReplacingFile file = new ReplacingFile(target, written, stream);
        try {
            if (Files.exists(target)) {
                keepRights(target, written); // before anything is in it that not everybody may read
            }
            return file;
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /**
     * Follows symbolic links to where a file is or is to be.
     *
     * @param path the path as given
     * @return the place at the end of the links, which need not exist
     * @throws IOException if the links lead in a circle or cannot be read
     */
    public static Path target(Path path) throws IOException {
        Path target = path.toAbsolutePath();
        for (int i = 0; Files.isSymbolicLink(target); i++) {
            if (i == MOST_LINKS) {
                throw new FileSystemException(path.toString(), null, "Too many levels of symbolic links");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /** A name beside the target that says whose it is, so that whoever tidies up a folder takes none of another's. */
    private static Path beside(Path target) {
        String name = String.valueOf(target.getFileName());
        String suffix = name.length() > LONGEST_NAME ? "" : "-" + name;
        return target.resolveSibling(".ppid-" + UUID.randomUUID() + suffix + ".tmp");
    }

    /** {@return whether the file is written beside its target, and so can still be kept as it was: it is no device} */
    public boolean isBeside() {
        return !written.equals(target);
    }

    /** {@return where to write the content; closed by {@link #finish}, {@link #commit} and {@link #close}} */
    public OutputStream stream() {
        return stream;
    }

    /** {@return the file that will be replaced, at the end of all links} */
    public Path target() {
        return target;
    }

    /**
     * Completes what was written; the target is as it was.
     *
     * @throws IOException if the file cannot be completed, as on a full disk
     */
    public void finish() throws IOException {
        stream.close();
    }

    /**
     * Puts what was written in the target's place.
     *
     * @throws IOException if the file cannot be completed or renamed
     */
    public void commit() throws IOException {
        finish();
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

    private static void keepRights(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view == null) {
            return; // a file system without them
        }
        PosixFileAttributes rights = Files.readAttributes(from, PosixFileAttributes.class);
        PosixFileAttributes ours = view.readAttributes();
        if (!rights.owner().equals(ours.owner()) || !rights.group().equals(ours.group())) {
            keepOwner(view, rights);
        }
        view.setPermissions(rights.permissions());
    }

    @SuppressWarnings("EmptyCatch")
    private static void keepOwner(PosixFileAttributeView view, PosixFileAttributes rights) {
        try {
            view.setGroup(rights.group());
            view.setOwner(rights.owner());
        } catch (IOException e) {
            // only an administrator may give a file away; the mode is kept all the same
        }
    }

    /**
     * Says in words why the file system refused.
     *
     * @param e the exception, whose own message is often just a path
     * @return the reason, on one line
     */
    public static BilingualText reason(IOException e) {
        return FileReasons.of(e);
    }
}
