package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.storage.AggregateStore;
import id.go.bekasikota.ppid.storage.StorageException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Clob;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Texts of any length and any characters in the database: checked, keyed, bound and read. */
final class Texts {
    /** H2 takes a longer text only as a stream. */
    private static final int LONGEST_STRING = 1 << 16;

    private static final int LONGEST_OWN_KEY = AggregateStore.LONGEST_ID;
    private static final int KEY_PREFIX = 24;
    private static final int KEY_HASH = 16;
    private static final byte NO_UTF_8 = (byte) 0xFF;

    private static final long UUID_VERSION = 0xF000L;
    private static final long UUID_OF_A_NAME = 0x5000L;
    private static final long UUID_VARIANT = 0xC000_0000_0000_0000L;
    private static final long UUID_OF_THE_RFC = 0x8000_0000_0000_0000L;

    private Texts() {}

    /**
     * Refuses what one of the databases could not give back.
     *
     * @param what names the text in the message
     */
    static void check(String what, String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == 0) {
                throw new StorageException(what + " holds the character U+0000, which no database keeps");
            }
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                throw new StorageException(what + " holds half of a surrogate pair, which is no character");
            }
        }
    }

    /**
     * The short key that stands for a text: equal exactly where the texts are, whatever their length. Its bits say version 5, a
     * name by its hash, since MariaDB 11.4 refuses what is marked as no version and one in sixty of version 8.
     */
    static UUID key(String text) {
        ByteBuffer hash = ByteBuffer.wrap(hash(text.getBytes(StandardCharsets.UTF_8)));
        long most = (hash.getLong() & ~UUID_VERSION) | UUID_OF_A_NAME;
        long least = (hash.getLong() & ~UUID_VARIANT) | UUID_OF_THE_RFC;
        return new UUID(most, least);
    }

    /**
     * The key that stands for a registration number or the id of a case. One of at most 255 bytes is its own key: numbers mostly follow each other, and
     * scattered keys made H2 write thirty times as much.
     */
    static byte[] numberKey(String number) {
        byte[] bytes = number.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= LONGEST_OWN_KEY) {
            return bytes;
        }
        return ByteBuffer.allocate(KEY_PREFIX + 1 + KEY_HASH)
                .put(bytes, 0, KEY_PREFIX)
                .put(NO_UTF_8)
                .put(hash(bytes), 0, KEY_HASH)
                .array();
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static void set(PreparedStatement statement, int position, String text) throws SQLException {
        if (text.length() > LONGEST_STRING) {
            statement.setCharacterStream(position, new StringReader(text), text.length());
        } else {
            statement.setString(position, text);
        }
    }

    static String read(ResultSet row, String column) throws SQLException {
        return readAny(row, column).orElseThrow();
    }

    /** Reads a text that may be absent: as a whole where it is short, since a stream of H2 costs much more; a long one H2 gives only so. */
    static Optional<String> readAny(ResultSet row, String column) throws SQLException {
        Object value = row.getObject(column);
        if (value instanceof Clob text && text.length() > LONGEST_STRING) {
            return Optional.of(streamed(text));
        }
        return Optional.ofNullable(value instanceof String text ? text : row.getString(column));
    }

    private static String streamed(Clob whole) throws SQLException {
        StringWriter text = new StringWriter();
        try (Reader reader = whole.getCharacterStream()) {
            reader.transferTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
