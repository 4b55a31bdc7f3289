package id.go.bekasikota.ppid.examples.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How large a register is before it is read (ukuran berkas). */
final class FileSize {
    private FileSize() {}

    /** The bytes of a file; 0 where that is not known, as of a pipe, and where reading it will say why. */
    static long of(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
