package id.go.bekasikota.ppid.table;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Reads a source whose beginning can be read again: each {@link #rewind} starts over, until {@link #release} says that
 * this is the last time.
 */
final class ReplayReader extends Reader {
    private final Reader source;
    private char[] head = new char[8 * 1024];
    private int kept;
    private int position;
    private boolean released;

    ReplayReader(Reader source) {
        this.source = source;
    }

    void rewind() {
        position = 0;
    }

    void release() {
        released = true;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (position < kept) {
            int count = Math.min(length, kept - position);
            System.arraycopy(head, position, target, offset, count);
            position += count;
            return count;
        }
        if (released && head.length > 0) {
            head = new char[0];
            kept = 0;
            position = 0;
        }
        int read = source.read(target, offset, length);
        if (!released && read > 0) {
            keep(target, offset, read);
        }
        return read;
    }

    private void keep(char[] target, int offset, int read) {
        if (kept + read > head.length) {
            head = Arrays.copyOf(head, Math.max(head.length * 2, kept + read));
        }
        System.arraycopy(target, offset, head, kept, read);
        kept += read;
        position = kept;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
