package id.go.bekasikota.ppid.examples.console;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Standard input as bytes (masukan standar), which says when there is none. */
public final class StandardInput {
    private static final Path PLACE = Path.of("/proc/self/fd/0");

    private StandardInput() {}

    /** {@return the standard input of this process; where it was closed, reading it fails} */
    public static InputStream ofProcess() {
        return isClosed() ? new Closed() : new FileInputStream(FileDescriptor.in);
    }

    /** Where it was closed, the first file that Java opened for itself has its number. */
    private static boolean isClosed() {
        try {
            String file = PLACE.toRealPath().toString();
            return file.startsWith(System.getProperty("java.home")) || file.endsWith(".jar");
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static final class Closed extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("Stream closed");
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return read();
        }
    }
}
