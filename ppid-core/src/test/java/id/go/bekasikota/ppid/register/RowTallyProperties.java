package id.go.bekasikota.ppid.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.report.ReportBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A register counted as it is read is what its cases count to one by one, whatever stands in it. */
class RowTallyProperties {
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

    @Property(tries = 200)
    void readingAndCountingIsCountingTheCases(
            @ForAll("rows") List<String> rows, @ForAll("periods") DateRange period, @ForAll ClockStart clockStart) {
        String[] changes = IntStream.range(0, rows.size())
                .mapToObj(i -> "nomor_registrasi=" + i + "|" + rows.get(i))
                .toArray(String[]::new);
        String book = RowCheckTest.book(changes);
        ReportBasis basis =
                ReportBasis.statute(period).under(LawPolicy.statute().with(clockStart));

        Register counted = Register.counted(book, basis);
        Register read = Register.read(book, clockStart);

        assertThat(counted.tally()).isEqualTo(read.tally(basis));
        assertThat(counted.rows()).isEqualTo(read.rows());
        assertThat(counted.rejections()).isEqualTo(read.rejections());
        assertThat(counted.findings()).isEqualTo(read.findings());
    }

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> row = Combinators.combine(day(), gap(), gap(), gap(), gap(), gap(), gap(), codes())
                .as((received, complete, extended, answered, objected, replied, disputed, codes) -> String.join(
                        "|",
                        codes,
                        "tanggal_diterima=" + received,
                        cell("tanggal_lengkap", received, complete),
                        cell("tanggal_perpanjangan", received, extended),
                        answered < 0
                                ? "biaya="
                                : cell("tanggal_jawaban", received, answered) + "|putusan=" + outcome(answered),
                        objected < 0
                                ? "biaya="
                                : cell("tanggal_keberatan", received, objected) + "|alasan_keberatan="
                                        + (char) ('a' + objected % 7),
                        objected < 0 || replied < 0
                                ? "biaya="
                                : cell("tanggal_tanggapan_keberatan", received.plusDays(objected), replied)
                                        + "|putusan_keberatan="
                                        + List.of("diterima", "ditolak").get(replied % 2),
                        objected < 0 ? "biaya=" : cell("tanggal_sengketa", received.plusDays(objected), disputed)));
        return row.list().ofMinSize(1).ofMaxSize(30);
    }

    @Provide
    Arbitrary<DateRange> periods() {
        return Combinators.combine(day(), Arbitraries.integers().between(0, 500))
                .as((from, days) -> new DateRange(from, min(from.plusDays(days))));
    }

    private static LocalDate min(LocalDate day) {
        LocalDate last = LocalDate.of(2027, 12, 31);
        return day.isAfter(last) ? last : day;
    }

    private static Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(0, 6573).map(FIRST::plusDays);
    }

    private static Arbitrary<Integer> gap() {
        return Arbitraries.oneOf(Arbitraries.just(-1), Arbitraries.integers().between(0, 120));
    }

    private static Arbitrary<String> codes() {
        return Combinators.combine(
                        Arbitraries.of("dinkes", "disdik", "\u00e9\u2265\ud83d\ude00"),
                        Arbitraries.of("langsung", "surat", "email", "situs", "aplikasi"),
                        Arbitraries.of("perseorangan", "badan_hukum", "kelompok"),
                        Arbitraries.of("", "berkala", "serta_merta", "setiap_saat"),
                        Arbitraries.of("", "17.h", "17.a.1;17.a;17.h.3", "17.j;;17.j"))
                .as((unit, channel, type, category, grounds) -> "opd=" + unit + "|kanal=" + channel
                        + "|jenis_pemohon=" + type + "|kategori_informasi=" + category
                        + "|alasan_pengecualian=" + grounds);
    }

    private static String outcome(int answered) {
        return List.of("dikabulkan", "dikabulkan_sebagian", "ditolak", "tidak_dikuasai", "dicabut", "tidak_diproses")
                .get(answered % 6);
    }

    private static String cell(String column, LocalDate from, int days) {
        return column + "=" + (days < 0 ? "" : from.plusDays(days));
    }
}
