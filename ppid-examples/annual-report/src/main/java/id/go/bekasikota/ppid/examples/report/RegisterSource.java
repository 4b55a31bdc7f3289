package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import java.nio.file.Path;

/**
 * What a report is made from (sumber laporan).
 *
 * @param file the register book
 * @param body what the page and the documents call the public body
 * @param clockStart when the clock for the written notice starts
 */
record RegisterSource(Path file, String body, ClockStart clockStart) {

    /** The name of the register's file, without the folders above it, which differ from desk to desk. */
    String fileName() {
        return fileName(file);
    }

    static String fileName(Path register) {
        Path name = register.getFileName();
        return name == null ? register.toString() : name.toString();
    }
}
