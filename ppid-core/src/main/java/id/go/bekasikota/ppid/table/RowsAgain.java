package id.go.bekasikota.ppid.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of a file a second time, by the line on which they begin. Rows that stand near behind the last one are reached by
 * reading on, so that many in file order cost no more than reading once. Not thread-safe.
 */
final class RowsAgain implements Closeable {
    private static final int NEAR = 1000;
    private static final int MOST = 256;

    private final Path file;
    private final LinePlaces places;
    private final char separator;
    private final int longest;
    private final CsvBatch batch = new CsvBatch();
    private @Nullable BufferedReader reader;
    private @Nullable CloseableIterator<Boolean> records;
    private int most = 1;

    RowsAgain(Path file, LinePlaces places, char separator, int longest) {
        this.file = file;
        this.places = places;
        this.separator = separator;
        this.longest = longest;
    }

    /** The row that begins on a line; empty where none does, as in a file that changed meanwhile. */
    Optional<CsvRow> at(long line) {
        try {
            long last = batch.rows() == 0 ? 0 : batch.line(batch.rows() - 1);
            if (records == null || line < first(last) || line > last + NEAR) {
                open(line);
            }
            while (batch.rows() > 0 && batch.line(batch.rows() - 1) < line) {
                readOn();
            }
            return find(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long first(long last) {
        return batch.rows() == 0 ? last : batch.line(0);
    }

    private Optional<CsvRow> find(long line) {
        for (int i = 0; i < batch.rows(); i++) {
            if (batch.line(i) == line) {
                return Optional.of(new CsvRow(batch, i));
            }
        }
        return Optional.empty();
    }

    private void open(long line) throws IOException {
        close();
        BufferedReader opened = from(places.before(line), line);
        reader = opened;
        records = RowReader.parse(separator, longest, new RowReader(batch, 4 * longest, line - 1), opened);
        most = 1;
        readOn();
    }

    private void readOn() {
        batch.clear();
        CloseableIterator<Boolean> rows = records;
        while (rows != null && batch.rows() < most && !batch.isFull() && rows.hasNext()) {
            rows.next();
        }
        most = Math.min(MOST, most * 2);
    }

    /** Stands where a line begins; lines end here as {@link BufferedReader#readLine} ends them. */
    private BufferedReader from(LinePlaces.Place place, long line) throws IOException {
        FileChannel channel = FileChannel.open(file).position(place.offset());
        BufferedReader text = new BufferedReader(
                StrictUtf8Reader.within(Channels.newInputStream(channel), file.toString(), place.offset() > 0));
        if (place.isAfterCr()) {
            text.mark(1);
            if (text.read() != '\n') {
                text.reset();
            }
        }
        for (long at = place.line(); at < line; at++) {
            text.readLine();
        }
        return text;
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
    }
}
