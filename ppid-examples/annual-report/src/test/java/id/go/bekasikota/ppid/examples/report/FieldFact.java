package id.go.bekasikota.ppid.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One fact about a run of a case from the field, as its table words it; a wording that is not known here fails, so that a
 * new row of the table cannot pass unread.
 */
record FieldFact(String wording) {
    /** What no single run can show; other tests do. */
    private static final Set<String> SHOWN_ELSEWHERE = Set.of(
            "same files as without --strict",
            "report.json byte-equal in both zones",
            "received of the halves = received of the year",
            "pendingStart of the second half = pendingEnd of the first",
            "the same report.json in all four runs");

    void check(ReportJar.Ended ended, Path out) {
        if (wording.startsWith("report.")) {
            figure(out);
        } else if (wording.startsWith("rejected.lines=")) {
            List<String> lines = CsvFile.pairs(out.resolve("rejected.csv"), "line", "line").stream()
                    .map(pair -> pair.substring(0, pair.indexOf(':')))
                    .distinct()
                    .toList();
            assertThat(lines).isEqualTo(listed());
        } else if (wording.startsWith("rejected=")) {
            assertThat(CsvFile.pairs(out.resolve("rejected.csv"), "line", "column"))
                    .isEqualTo(listed());
        } else if (wording.startsWith("findings=")) {
            assertThat(CsvFile.pairs(out.resolve("findings.csv"), "nomor_registrasi", "finding"))
                    .isEqualTo(listed());
        } else if (wording.startsWith("no file OUT/")) {
            assertThat(out.resolve(wording.substring("no file OUT/".length()))).doesNotExist();
        } else if (wording.startsWith("OUT/") && wording.endsWith(" exists")) {
            assertThat(out.resolve(wording.substring(4, wording.length() - 7))).exists();
        } else if (wording.equals("[four units]")) {
            assertThat(JsonFigures.read(out.resolve("report.json")).at("/units"))
                    .hasSize(4);
        } else if (wording.startsWith("OUT/report.html holds no ")) {
            page(out, wording.substring("OUT/report.html holds no ".length()).split(", no ", -1));
        } else if (wording.startsWith("[nor rejected.csv the name of row 4")) {
            assertNowhere(out, "Pemohon  Rekaan");
            assertNowhere(out, "Pemohon Rekaan");
        } else if (wording.startsWith("no file under OUT holds ")) {
            for (String text :
                    wording.substring("no file under OUT holds ".length()).split(" or ", -1)) {
                assertNowhere(out, text);
            }
        } else {
            complaint(ended);
        }
    }

    /** What is the page's own is no markup from the data. */
    private static void page(Path out, String... markup) {
        String page = text(out.resolve("report.html"));
        for (String text : markup) {
            if (text.endsWith(" but its own")) {
                String tag = text.substring(0, text.indexOf(' '));
                int closed = page.split(tag, -1).length;
                assertThat(closed).isEqualTo(page.split(tag.replaceAll("[/>]", ""), -1).length);
            } else {
                assertThat(page).doesNotContain(text);
            }
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void complaint(ReportJar.Ended ended) {
        if (wording.equals("stderr=one line")) {
            assertThat(ended.complaints()).hasSize(1);
        } else if (wording.startsWith("no stack trace") || wording.equals("no text of a database driver")) {
            assertThat(ended.err().toLowerCase(Locale.ROOT)).doesNotContain("\tat ", "exception", "postgresql", "h2");
        } else if (wording.startsWith("stderr names ")) {
            assertThat(ended.err()).contains(wording.substring("stderr names ".length()));
        } else if (wording.equals("stderr or stdout has one warning about a column without a name")) {
            assertThat(ended.complaints()).containsExactly("warning: 1 column without a name ignored");
        } else {
            assertThat(SHOWN_ELSEWHERE).contains(wording);
        }
    }

    private void figure(Path out) {
        if (SHOWN_ELSEWHERE.contains(wording)) {
            return;
        }
        int equals = wording.indexOf('=');
        String path = wording.substring("report.".length(), equals);
        Path report = Files.exists(out.resolve("report.json"))
                ? out.resolve("report.json")
                : out.resolve("hasil").resolve("report.json");
        assertThat(JsonFigures.byPath(JsonFigures.at(JsonFigures.read(report), path)))
                .as(path)
                .isEqualTo(JsonFigures.byPath(JsonFigures.parse(wording.substring(equals + 1))));
    }

    private List<String> listed() {
        return List.of(wording.substring(wording.indexOf('=') + 1).split(",", -1));
    }

    static void assertNowhere(Path folder, String text) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as("%s", file)
                        .doesNotContain(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
