package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.table.CsvOutput;
import java.io.OutputStream;

/** For whom a CSV file is written (bentuk CSV). */
enum CsvForm {
    /** For programs: commas, no byte-order mark. */
    STANDARD("standard") {
        @Override
        CsvOutput open(OutputStream out) {
            return CsvOutput.standard(out);
        }
    },
    /** For a spreadsheet on an Indonesian desktop: semicolons and a byte-order mark. */
    EXCEL("excel") {
        @Override
        CsvOutput open(OutputStream out) {
            return CsvOutput.excel(out);
        }
    };

    private final String code;

    CsvForm(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    abstract CsvOutput open(OutputStream out);
}
