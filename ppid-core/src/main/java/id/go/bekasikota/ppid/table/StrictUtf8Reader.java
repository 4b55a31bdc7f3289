package id.go.bekasikota.ppid.table;

import id.go.bekasikota.ppid.law.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 and refuses what is not, naming the line; a byte-order mark at the start is dropped.
 *
 * <p>The decoders of the JDK and of the CSV library replace bad bytes silently, or refuse them without a place.
 */
final class StrictUtf8Reader extends Reader {
    private static final int NONE = -1;

    private final InputStream in;
    private final String name;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(16 * 1024).flip();
    private final LinePlaces places = new LinePlaces();
    private int held = NONE;
    private boolean ended;
    private boolean started;
    private long line = 1;
    private boolean afterCr;
    private volatile long bytesRead;

    StrictUtf8Reader(InputStream in, String name) {
        this.in = in;
        this.name = name;
    }

    /** Reads on where something may stand before, so that a mark of byte order is a character like others. */
    static StrictUtf8Reader within(InputStream in, String name, boolean isBehind) {
        StrictUtf8Reader reader = new StrictUtf8Reader(in, name);
        reader.started = isBehind;
        return reader;
    }

    /** Where the lines read so far stand. */
    LinePlaces places() {
        return places;
    }

    /** How many bytes were taken; another thread may ask. */
    long bytesRead() {
        return bytesRead;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (held != NONE) {
            target[offset] = (char) held;
            held = NONE;
            return 1;
        }
        CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
        while (chars.position() == 0) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (chars.position() == 0 && result.isOverflow()) {
                return half(target, offset);
            }
            countLines(target, offset, chars.position());
            if (result.isError()) {
                throw new UnreadableInputException(name, line, TableTexts.of("no-utf8"));
            }
            dropByteOrderMark(chars);
            if (chars.position() == 0 && result.isUnderflow()) {
                if (ended) {
                    return -1;
                }
                fill();
            }
        }
        return chars.position();
    }

    /** Gives the first half of a character that needs two places where only one is left, and keeps the other. */
    private int half(char[] target, int offset) {
        char[] pair = new char[2];
        decoder.decode(bytes, CharBuffer.wrap(pair), ended);
        target[offset] = pair[0];
        held = pair[1];
        afterCr = false;
        started = true;
        return 1;
    }

    private void fill() throws IOException {
        bytes.compact();
        places.note(line, bytesRead - bytes.position(), afterCr);
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
            long before = bytesRead; // this thread alone writes it
            bytesRead = before + read;
        }
        bytes.flip();
    }

    private void dropByteOrderMark(CharBuffer chars) {
        if (!started && chars.position() > 0) {
            started = true;
            if (chars.get(0) == '\ufeff') {
                chars.flip().get();
                chars.compact();
            }
        }
    }

    private void countLines(char[] target, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            char c = target[i];
            if (c > '\r') { // nearly all
                afterCr = false;
                continue;
            }
            if (c == '\r' || (c == '\n' && !afterCr)) {
                line++;
            }
            afterCr = c == '\r';
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
