package id.go.bekasikota.ppid.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.go.bekasikota.ppid.law.UnreadableInputException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file being read row by row (berkas CSV): RFC 4180 in strict UTF-8, under the separator that fits its header.
 *
 * <p>The separator is the comma, or the semicolon or the tab where only that one finds all required columns. Blank
 * lines are skipped wherever they stand and keep their line numbers. An unclosed quote, text after a closing quote and
 * bytes that are no UTF-8 make the file unreadable. Memory does not grow with the number of rows. Not thread-safe; close
 * after use.
 */
public final class CsvInput implements Closeable {
    private static final char[] SEPARATORS = {',', ';', '\t'};
    /** A cell may be this long; beyond it the input is unreadable, so that one quote cannot eat the memory. */
    private static final int LONGEST_CELL = 16 * 1024 * 1024;

    private static final int LONGEST_HEADER = 1024 * 1024;

    private final String name;
    private final ReplayReader reader;
    private final CsvHeader header;
    private final CloseableIterator<CsvRecord> records;

    private CsvInput(InputStream in, String name, List<String> required) {
        this.name = name;
        this.reader = new ReplayReader(new StrictUtf8Reader(in, name));
        this.header = guarded(() -> findHeader(required));
        reader.rewind();
        reader.release();
        this.records = parse(header.separator(), LONGEST_CELL).iterator();
        next(); // the header, read again
    }

    /**
     * Opens a file and reads its header.
     *
     * @param file the file
     * @param required the columns it must have, in any order
     * @return the open input
     * @throws UnreadableInputException if there is no such file, it is no file, it is empty, or its header lacks a
     *     column or names one twice
     */
    public static CsvInput open(Path file, List<String> required) {
        InputStream in = null;
        try {
            if (Files.isDirectory(file)) {
                throw new UnreadableInputException(file.toString(), "is a folder (expected a file)");
            }
            in = Files.newInputStream(file);
            return read(in, file.toString(), required);
        } catch (NoSuchFileException e) {
            throw new UnreadableInputException(file.toString(), "there is no such file");
        } catch (IOException e) {
            throw new UnreadableInputException(file.toString(), "cannot be read: " + ReplacingFile.reason(e));
        } catch (UnreadableInputException e) {
            closeQuietly(in, e);
            throw e;
        }
    }

    /**
     * Reads the header of a stream; the stream is closed with the input.
     *
     * @param in the stream
     * @param name what to call it in messages
     * @param required the columns it must have, in any order
     * @return the open input
     * @throws UnreadableInputException as {@link #open}
     */
    public static CsvInput read(InputStream in, String name, List<String> required) {
        return new CsvInput(in, name, required);
    }

    /** {@return the header} */
    public CsvHeader header() {
        return header;
    }

    /**
     * Reads the next row that holds anything.
     *
     * @return the row, or empty at the end
     * @throws UnreadableInputException if the rest cannot be read
     */
    public Optional<CsvRow> next() {
        return guarded(() -> {
            while (records.hasNext()) {
                CsvRow row = new CsvRow(records.next());
                if (!row.isBlank()) {
                    return Optional.of(row);
                }
            }
            return Optional.empty();
        });
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private CsvHeader findHeader(List<String> required) {
        List<CsvHeader> readable = new ArrayList<>();
        CsvParseException failure = null;
        for (char separator : SEPARATORS) {
            try {
                CsvHeader candidate = headerUnder(separator).orElseThrow(() -> empty(required));
                if (candidate.missing(required).isEmpty()) {
                    candidate.checkNoNameTwice(name);
                    return candidate;
                }
                readable.add(candidate);
            } catch (CsvParseException e) {
                if (e.getCause() instanceof UnreadableInputException unreadable) {
                    throw unreadable; // bytes that are wrong under every separator
                }
                failure = e;
            }
        }
        throw noneFits(readable, required, failure);
    }

    private UnreadableInputException empty(List<String> required) {
        return new UnreadableInputException(
                name, "is empty (expected a header row with the columns " + String.join(", ", required) + ")");
    }

    private UnreadableInputException noneFits(
            List<CsvHeader> readable, List<String> required, @Nullable CsvParseException failure) {
        return readable.stream()
                .min(Comparator.comparingInt(
                        candidate -> candidate.missing(required).size()))
                .map(best ->
                        new UnreadableInputException(name, best.line(), best.describeMissing(best.missing(required))))
                .orElseGet(() -> new UnreadableInputException(
                        name, "the header cannot be read: " + (failure == null ? "" : failure.getMessage())));
    }

    private Optional<CsvHeader> headerUnder(char separator) {
        reader.rewind();
        CloseableIterator<CsvRecord> attempt = parse(separator, LONGEST_HEADER).iterator();
        while (attempt.hasNext()) {
            CsvRow row = new CsvRow(attempt.next());
            if (!row.isBlank()) {
                List<String> names =
                        IntStream.range(0, row.size()).mapToObj(row::cell).toList();
                return Optional.of(new CsvHeader(row.line(), separator, names));
            }
        }
        return Optional.empty();
    }

    private CsvReader<CsvRecord> parse(char separator, int longest) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(longest)
                .build(
                        CsvRecordHandler.of(limits -> limits.maxFields(LONGEST_HEADER)
                                .maxFieldSize(longest)
                                .maxRecordSize(4 * longest)),
                        reader);
    }

    private <T> T guarded(Supplier<T> read) {
        try {
            return read.get();
        } catch (CsvParseException e) {
            // the parser wraps what its reader throws
            if (e.getCause() instanceof UnreadableInputException unreadable) {
                throw unreadable;
            }
            throw new UnreadableInputException(name, String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause(); // the parser's own message only says where it was
            String reason = String.valueOf(cause == null ? e.getMessage() : ReplacingFile.reason(cause));
            throw new UnreadableInputException(name, "cannot be read: " + reason);
        }
    }

    private static void closeQuietly(@Nullable InputStream in, Exception first) {
        try {
            if (in != null) {
                in.close();
            }
        } catch (IOException e) {
            first.addSuppressed(e);
        }
    }
}
