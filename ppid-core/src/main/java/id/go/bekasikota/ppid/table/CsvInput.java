package id.go.bekasikota.ppid.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
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
    private final StrictUtf8Reader text;
    private final ReplayReader reader;
    private final CsvHeader header;
    private final CloseableIterator<Boolean> records;
    private final RowReader rows;
    private final @Nullable RowsAgain again;
    private final CsvBatch single = new CsvBatch();

    private CsvInput(InputStream in, String name, @Nullable Path file, List<String> required) {
        this.name = name;
        this.text = new StrictUtf8Reader(in, name);
        this.reader = new ReplayReader(text);
        this.header = guarded(() -> findHeader(required));
        reader.rewind();
        reader.release();
        this.rows = rowsInto(single, LONGEST_CELL);
        this.records = RowReader.parse(header.separator(), LONGEST_CELL, rows, reader);
        this.again = file == null ? null : new RowsAgain(file, text.places(), header.separator(), LONGEST_CELL);
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
                throw new UnreadableInputException(file.toString(), TableTexts.isFolder());
            }
            in = Files.newInputStream(file);
            return new CsvInput(in, file.toString(), Files.isRegularFile(file) ? file : null, required);
        } catch (NoSuchFileException e) {
            throw new UnreadableInputException(file.toString(), TableTexts.noFile());
        } catch (IOException e) {
            throw new UnreadableInputException(file.toString(), TableTexts.unreadable(ReplacingFile.reason(e)));
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
        return new CsvInput(in, name, null, required);
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
            read(single, 1);
            return single.rows() == 0 ? Optional.empty() : Optional.of(new CsvRow(single, 0));
        });
    }

    /**
     * Reads the next rows that hold anything, without an object for each.
     *
     * @param batch takes them in the place of what it held
     * @return whether there was one
     * @throws UnreadableInputException if the next one cannot be read; those before it are in the batch
     */
    public boolean read(CsvBatch batch) {
        return guarded(() -> {
            read(batch, Integer.MAX_VALUE);
            return batch.rows() > 0;
        });
    }

    private void read(CsvBatch batch, int most) {
        batch.clear();
        rows.fill(batch);
        fill(records, batch, most);
    }

    private static void fill(CloseableIterator<Boolean> records, CsvBatch batch, int most) {
        while (batch.rows() < most && !batch.isFull() && records.hasNext()) {
            records.next();
        }
    }

    /** {@return whether {@link #again} can be asked: the input is a file, no stream or pipe} */
    public boolean canReadAgain() {
        return again != null;
    }

    /**
     * Reads a row a second time, while another thread may read on.
     *
     * @param line the line on which it begins
     * @return the row; empty where none begins there, as in a file that changed meanwhile
     * @throws UnreadableInputException if it cannot be read
     */
    public Optional<CsvRow> again(long line) {
        RowsAgain rowsAgain = again;
        return rowsAgain == null ? Optional.empty() : guarded(() -> rowsAgain.at(line));
    }

    /** {@return how many bytes were read so far; another thread may ask} */
    public long bytesRead() {
        return text.bytesRead();
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } finally {
            if (again != null) {
                again.close();
            }
        }
    }

    private static RowReader rowsInto(CsvBatch batch, int longest) {
        return new RowReader(batch, 4 * longest, 0);
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
        return new UnreadableInputException(name, TableTexts.of("csv-empty", String.join(", ", required)));
    }

    private UnreadableInputException noneFits(
            List<CsvHeader> readable, List<String> required, @Nullable CsvParseException failure) {
        return readable.stream()
                .min(Comparator.comparingInt(
                        candidate -> candidate.missing(required).size()))
                .map(best ->
                        new UnreadableInputException(name, best.line(), best.describeMissing(best.missing(required))))
                .orElseGet(() -> new UnreadableInputException(
                        name,
                        failure == null
                                ? TableTexts.of("broken")
                                : CsvFault.of(failure).problem()));
    }

    private Optional<CsvHeader> headerUnder(char separator) {
        reader.rewind();
        single.clear();
        fill(RowReader.parse(separator, LONGEST_HEADER, rowsInto(single, LONGEST_HEADER), reader), single, 1);
        if (single.rows() == 0) {
            return Optional.empty();
        }
        CsvRow row = new CsvRow(single, 0);
        List<String> names = IntStream.range(0, row.size()).mapToObj(row::cell).toList();
        return Optional.of(new CsvHeader(row.line(), separator, names));
    }

    private <T> T guarded(Supplier<T> read) {
        try {
            return read.get();
        } catch (CsvParseException e) {
            // the parser wraps what its reader throws
            if (e.getCause() instanceof UnreadableInputException unreadable) {
                throw unreadable;
            }
            throw CsvFault.of(e).in(name);
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause(); // the parser's own message only says where it was
            throw new UnreadableInputException(
                    name, TableTexts.unreadable(ReplacingFile.reason(cause == null ? new IOException(e) : cause)));
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
