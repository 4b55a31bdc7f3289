package id.go.bekasikota.ppid.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.report.ReportBasis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers kept by fingerprint are told apart exactly. */
class NumberPrintsTest {
    private static final ReportBasis YEAR =
            ReportBasis.statute(new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));

    @TempDir
    private Path folder;

    @Test
    void aSetOfManyNumbersHoldsThemAndNoOthers() {
        Map<Long, String> lines = new HashMap<>();
        NumberPrints prints = new NumberPrints(line -> Optional.ofNullable(lines.get(line)));
        Random random = new Random(3);
        for (long line = 2; line < 30_000; line++) {
            String number = Long.toString(random.nextLong(), 36) + "/" + line;
            assertThat(prints.contains(number.toCharArray(), 0, number.length()))
                    .isFalse();
            lines.put(line, number);
            prints.add(number.toCharArray(), 0, number.length(), line);
        }
        lines.values()
                .forEach(number -> assertThat(prints.contains(("x" + number).toCharArray(), 1, number.length() + 1))
                        .isTrue());
    }

    @Test
    void anEqualFingerprintIsNoEqualNumber() {
        NumberPrints prints = new NumberPrints(line -> Optional.of("another number"));
        prints.add("7".toCharArray(), 0, 1, 2);

        assertThat(prints.contains("7".toCharArray(), 0, 1)).isFalse();
    }

    @Test
    void aFileAndAStreamRejectTheSameDuplicates() throws IOException {
        Random random = new Random(5);
        String[] rows = IntStream.range(0, 5000)
                .mapToObj(i -> "nomor_registrasi=" + random.nextInt(3000) + "/\u00e9|informasi_diminta=a\nb"
                        + "|tanggal_jawaban=2025-10-0" + random.nextInt(10) + "|putusan=dikabulkan")
                .toArray(String[]::new);
        String book = RowCheckTest.book(rows);
        Path file = Files.writeString(folder.resolve("register.csv"), book);

        Register streamed = Register.counted(book, YEAR);
        Register counted = Register.counted(file, YEAR);

        assertThat(streamed.rejected()).hasSizeGreaterThan(2000);
        assertThat(counted.rejections()).isEqualTo(streamed.rejections());
        assertThat(counted.findings()).isEqualTo(streamed.findings());
        assertThat(counted.rows()).isEqualTo(streamed.rows());
        assertThat(counted.tally()).isEqualTo(streamed.tally());
        assertThat(counted.readTo()).isEqualTo(Files.size(file));
        assertThat(Register.read(book, ClockStart.RECEIPT).rejections()).isEqualTo(streamed.rejections());
    }
}
