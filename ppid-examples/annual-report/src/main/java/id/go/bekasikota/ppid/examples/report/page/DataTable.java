package id.go.bekasikota.ppid.examples.report.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of figures (tabel angka): the first cell of each row names it, the others are figures.
 *
 * @param headers the names of the columns
 * @param rows the rows, each as long as the headers
 */
record DataTable(List<String> headers, List<List<String>> rows) {

    DataTable {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    static Builder of(PageWords words, String... headers) {
        return new Builder(words, List.of(headers));
    }

    /** Collects the rows of a table. */
    static final class Builder {
        private final PageWords words;
        private final List<String> headers;
        private final List<List<String>> rows = new ArrayList<>();

        private Builder(PageWords words, List<String> headers) {
            this.words = words;
            this.headers = headers;
        }

        Builder row(String name, String... figures) {
            List<String> row = new ArrayList<>(List.of(figures));
            row.add(0, name);
            rows.add(row);
            return this;
        }

        Builder row(String name, long count) {
            return row(name, words.count(count));
        }

        DataTable build() {
            return new DataTable(headers, rows);
        }
    }
}
