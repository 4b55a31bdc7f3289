package id.go.bekasikota.ppid.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Proves;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps a row out of the register, column by column. */
class RowCheckTest {
    private static final String HEADER = String.join(",", RegisterColumn.codes());

    private static final Map<String, String> GOOD = Map.of(
            "nomor_registrasi", "1",
            "opd", "dinkes",
            "kanal", "situs",
            "tanggal_diterima", "2025-09-08",
            "jenis_pemohon", "badan_hukum");

    /** A good row with some cells replaced, given as {@code column=value|column=value}. */
    static String row(String changes) {
        Map<String, String> cells = new HashMap<>(GOOD);
        for (String change : changes.isEmpty() ? new String[0] : changes.split("\\|", -1)) {
            cells.put(change.substring(0, change.indexOf('=')), change.substring(change.indexOf('=') + 1));
        }
        return RegisterColumn.codes().stream()
                .map(column -> "\"" + cells.getOrDefault(column, "").replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
    }

    static Register register(String... changes) {
        String[] lines = new String[changes.length + 1];
        lines[0] = HEADER;
        for (int i = 0; i < changes.length; i++) {
            lines[i + 1] = row(changes[i]);
        }
        return Register.text(lines);
    }

    /** A register book of such rows. */
    static String book(String... changes) {
        return Arrays.stream(changes).map(RowCheckTest::row).collect(Collectors.joining("\n", HEADER + "\n", "\n"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "opd= > opd",
                "opd=\u00a0 \t > opd",
                "kanal=Situs > kanal",
                "kanal=situs,email > kanal",
                "jenis_pemohon=PT > jenis_pemohon",
                "kategori_informasi=berkala;serta_merta > kategori_informasi",
                "tanggal_diterima=2025-02-29 > tanggal_diterima",
                "tanggal_diterima=31/09/2025 > tanggal_diterima",
                "tanggal_diterima=8/9/2025 > tanggal_diterima",
                "tanggal_diterima=0000-01-01 > tanggal_diterima",
                "tanggal_diterima=0001-01-01 > tanggal_diterima",
                "tanggal_diterima=9999-12-31 > tanggal_diterima",
                "tanggal_diterima=2009-12-31 > tanggal_diterima",
                "tanggal_diterima=2028-01-01 > tanggal_diterima",
                "tanggal_lengkap=2025-09-07 > tanggal_lengkap",
                "tanggal_perpanjangan=2025-09-07 > tanggal_perpanjangan",
                "tanggal_jawaban=2025-09-07|putusan=dikabulkan > tanggal_jawaban",
                "tanggal_jawaban=2025-09-09 > putusan",
                "putusan=dikabulkan > tanggal_jawaban",
                "tanggal_jawaban=2025-09-09|putusan=granted > putusan",
                "tanggal_jawaban=2025-09-09|putusan=ditolak|alasan_pengecualian=17.a.6 > alasan_pengecualian",
                "tanggal_jawaban=2025-09-09|putusan=ditolak|alasan_pengecualian=17.b.1 > alasan_pengecualian",
                "tanggal_jawaban=2025-09-09|putusan=ditolak|alasan_pengecualian=17.h.03 > alasan_pengecualian",
                "alasan_pengecualian=17.k > alasan_pengecualian",
                "tanggal_keberatan=2025-10-01 > alasan_keberatan",
                "tanggal_keberatan=2025-10-01|alasan_keberatan=h > alasan_keberatan",
                "alasan_keberatan=a > tanggal_keberatan",
                "tanggal_keberatan=2025-09-07|alasan_keberatan=a > tanggal_keberatan",
                "tanggal_keberatan=2028-01-03|alasan_keberatan=a > tanggal_keberatan",
                "tanggal_tanggapan_keberatan=2025-10-01|putusan_keberatan=diterima > tanggal_keberatan",
                "tanggal_keberatan=2025-10-01|alasan_keberatan=a|putusan_keberatan=diterima > tanggal_tanggapan_keberatan",
                "tanggal_keberatan=2025-10-01|alasan_keberatan=a|tanggal_sengketa=2025-09-30 > tanggal_sengketa",
                "tanggal_sengketa=2025-12-01 > tanggal_keberatan",
                "tanggal_keberatan=2025-10-01|alasan_keberatan=a|putusan_sengketa=damai > tanggal_sengketa",
                "pekerjaan=a\u0007b > pekerjaan",
                "kontak=a\u0085b > kontak",
                "tujuan=a\uffffb > tujuan"
            })
    @Proves({
        "PERKI 1/2021 Pasal 32",
        "PERKI 1/2021 Pasal 43 ayat (2)",
        "PERKI 1/2021 Lampiran VIII",
        "PERKI 1/2021 Lampiran XI"
    })
    void aFaultIsRejectedInItsColumn(String changes, String column) {
        Register register = register(changes);

        assertThat(register.rejected()).containsExactly("2:" + column);
        assertThat(register.cases()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "tanggal_diterima=08/09/2025",
                "tanggal_diterima=\u00a02025-09-08 ",
                "tanggal_lengkap=2025-09-08",
                "tanggal_lengkap=9999-12-31",
                "tanggal_jawaban=2030-01-01|putusan=dikabulkan",
                "tanggal_jawaban=2025-09-08|putusan=ditolak|alasan_pengecualian=;17.a;17.a; 17.a.1 ;",
                "tanggal_keberatan=2025-09-08|alasan_keberatan=a;b;a|tanggal_sengketa=2025-09-08|putusan_sengketa=gugur",
                "informasi_diminta=dua\nbaris\tdengan tab",
                "nama_pemohon=|nomor_identitas=|kontak="
            })
    void whatIsAwkwardButLegalIsAccepted(String changes) {
        assertThat(register(changes).rejections()).isEmpty();
    }

    @Test
    void eachColumnTellsItsFirstProblemInHeaderOrder() {
        Register register = register("kanal=x|tanggal_diterima=2025-13-01|opd=|tanggal_jawaban=2025-09-09|putusan=y");

        assertThat(register.rejected()).containsExactly("2:opd", "2:kanal", "2:tanggal_diterima", "2:putusan");
        assertThat(register.rejections().get(2).problem().en())
                .isEqualTo("is no date that exists (expected yyyy-MM-dd or dd/MM/yyyy)");
    }

    @Test
    void aBlankNumberIsBlankAndNeverADuplicate() {
        Register register = register("nomor_registrasi=", "nomor_registrasi=");

        assertThat(register.rejections())
                .extracting(rejection -> rejection.problem().en())
                .containsOnly("is blank (expected a value)");
    }

    @Test
    void aNumberOfARejectedRowIsNotTaken() {
        assertThat(register("kanal=x", "", "").rejected()).containsExactly("2:kanal", "4:nomor_registrasi");
    }

    @Test
    void aRejectedValueNeverRepeatsTheRowsOwnIdentity() {
        Register register = register("opd=dinkes\u0001Siti|nama_pemohon=Siti|kanal=0812|kontak=0812|nomor_identitas=9");

        assertThat(register.rejections()).extracting(Rejection::value).containsExactly("", "");
        assertThat(register.rejections().toString()).doesNotContain("Siti").doesNotContain("0812");
    }

    @Test
    void identityAndFreeTextAreNeverRepeated() {
        Register register = register("nama_pemohon=A\u0001|nomor_identitas=B\u0001|kontak=C\u0001|biaya=D\u0001");

        assertThat(register.rejections()).extracting(Rejection::value).containsOnly("");
    }

    @Test
    void aFindingNeverRepeatsTheRowsOwnIdentity() {
        Register register = register("nomor_registrasi=7/Siti|nama_pemohon=Siti|tanggal_diterima=2025-09-13");

        assertThat(register.findings())
                .containsExactly(new Finding(
                        "",
                        FindingKind.NON_WORKING_RECEIPT,
                        new BilingualText("line 2, diterima 2025-09-13", "line 2, received 2025-09-13")));
    }

    @Test
    void semicolonsShuffledColumnsAndLinesOfBlankCellsAreRead() {
        List<String> columns = RegisterColumn.codes().stream().sorted().toList();
        String header = String.join(";", columns);
        String cells =
                columns.stream().map(column -> GOOD.getOrDefault(column, "")).collect(Collectors.joining(";"));

        Register register = Register.text("", header + ";catatan", ";".repeat(columns.size()), cells + ";x");

        assertThat(register.rejections()).isEmpty();
        assertThat(register.rows().accepted()).isEqualTo(1);
        assertThat(register.warnings()).containsExactly("unknown column \"catatan\" ignored");
    }

    @Test
    void columnsOfARejectedRowFollowTheHeaderOfTheFile() {
        String header = Arrays.asList(HEADER.split(",", -1)).stream().sorted().collect(Collectors.joining(","));

        int fee = Arrays.asList(header.split(",", -1)).indexOf("biaya");
        Register register = Register.text(header, ",".repeat(fee) + "x" + ",".repeat(23 - fee));

        assertThat(register.rejected())
                .containsExactly("2:jenis_pemohon", "2:kanal", "2:nomor_registrasi", "2:opd", "2:tanggal_diterima");
    }
}
