package id.go.bekasikota.ppid.examples.console;

import id.go.bekasikota.ppid.law.UnreadableInputException;
import id.go.bekasikota.ppid.table.ReplacingFile;
import id.go.bekasikota.ppid.table.TableTexts;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/**
 * Standard output as bytes (keluaran standar), past the platform's charset, which tells a reader that stopped early from
 * a full disk. Not thread-safe.
 */
public final class StandardOutput extends OutputStream {
    private static final int TYPE_OF_FILE = 0170000;
    private static final int PIPE = 0010000;
    private static final int SOCKET = 0140000;

    private final OutputStream sink;
    private final BooleanSupplier piped;

    /**
     * Takes the place of the process's own output.
     *
     * @param sink where the bytes go
     * @param piped whether that is a pipe; asked only when it refuses them
     */
    public StandardOutput(OutputStream sink, BooleanSupplier piped) {
        this.sink = sink;
        this.piped = piped;
    }

    /**
     * Returns the standard output of this process.
     *
     * @return bytes as they are, whatever the platform's charset
     */
    public static StandardOutput ofProcess() {
        return new StandardOutput(new FileOutputStream(FileDescriptor.out), StandardOutput::isPipe);
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            sink.write(bytes, offset, length);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    @Override
    public void flush() {
        try {
            sink.flush();
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /** Only flushes: whoever finishes a table on it does not own the process's output. */
    @Override
    public void close() {
        flush();
    }

    private RuntimeException refused(IOException e) {
        if (isReaderGone(e)) {
            return new ReaderGoneException(e);
        }
        return new UnreadableInputException("standard output", TableTexts.unwritable(ReplacingFile.reason(e)));
    }

    /** The system's message may be in its own language, so that the kind of file is asked too. */
    private boolean isReaderGone(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("pipe") || message.contains("connection reset") || piped.getAsBoolean();
    }

    private static boolean isPipe() {
        try {
            Object mode = Files.getAttribute(Path.of("/dev/stdout"), "unix:mode");
            return mode instanceof Integer bits && ((bits & TYPE_OF_FILE) == PIPE || (bits & TYPE_OF_FILE) == SOCKET);
        } catch (IOException | RuntimeException e) {
            return false; // no such name or no such view on this system
        }
    }
}
