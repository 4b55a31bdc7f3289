package id.go.bekasikota.ppid.examples.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A file that a run puts in place or takes away (penempatan berkas), and what stood there before.
 *
 * @param target the place
 * @param backup what stood there before, under another name; empty where nothing did
 */
record Placement(Path target, Optional<Path> backup) {

    /** Keeps what stands at a place under another name, without taking it away. */
    static Placement of(Path target, Path backup) throws IOException {
        if (Files.notExists(target)) {
            return new Placement(target, Optional.empty());
        }
        try {
            Files.createLink(backup, target);
        } catch (IOException | UnsupportedOperationException e) {
            // a file system without links, or a file of somebody else's; a half copy never has the backup's name
            Path part = backup.resolveSibling(backup.getFileName() + ".part");
            Files.copy(target, part, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, backup, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Placement(target, Optional.of(backup));
    }

    /** Makes the place what it was. */
    void restore() throws IOException {
        if (backup.isEmpty()) {
            Files.deleteIfExists(target);
        } else if (Files.exists(backup.get())) {
            // what was not replaced stays: it may be a file that this user cannot replace
            if (Files.exists(target) && Files.mismatch(backup.get(), target) == -1) {
                Files.delete(backup.get());
            } else {
                Files.move(backup.get(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Lets go of what stood there before. */
    void settle() throws IOException {
        if (backup.isPresent()) {
            Files.deleteIfExists(backup.get());
        }
    }
}
