package id.go.bekasikota.ppid.examples.benchmark.report;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a file and counts its rows and letters, no more (pembacaan saja). */
public final class BareReading {
    private BareReading() {}

    /**
     * Reads.
     *
     * @param args the file
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
        Letters letters = new Letters();
        long rows = 0;
        try (CloseableIterator<Boolean> records =
                CsvReader.builder().build(letters, Path.of(args[0])).iterator()) {
            while (records.hasNext()) {
                records.next();
                rows++;
            }
        }
        System.out.println(rows + " rows, " + letters.count + " letters");
    }

    private static final class Letters extends AbstractBaseCsvCallbackHandler<Boolean> {
        private long count;

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            count += length;
        }

        @Override
        protected Boolean buildRecord() {
            return true;
        }
    }
}
