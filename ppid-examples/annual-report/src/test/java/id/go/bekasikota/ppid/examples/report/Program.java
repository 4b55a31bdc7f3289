package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.examples.console.Terminal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program run inside this process, which is faster than starting it and shows the same. */
final class Program {
    static final String HEADER =
            "nomor_registrasi,opd,kanal,tanggal_diterima,tanggal_lengkap,jenis_pemohon,nama_pemohon,"
                    + "nomor_identitas,kontak,pekerjaan,informasi_diminta,tujuan,kategori_informasi,tanggal_perpanjangan,"
                    + "tanggal_jawaban,putusan,alasan_pengecualian,biaya,tanggal_keberatan,alasan_keberatan,"
                    + "tanggal_tanggapan_keberatan,putusan_keberatan,tanggal_sengketa,putusan_sengketa";

    private Program() {}

    /** Runs it for the year 2025, with more options at the end. */
    static ReportJar.Ended year(Path register, Path out, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--register",
                register.toString(),
                "--from",
                "2025-01-01",
                "--to",
                "2025-12-31",
                "--out",
                out.toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    static ReportJar.Ended run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = AnnualReport.run(
                new Terminal(out, err), ReportJar.inEnglish(List.of(arguments)).toArray(String[]::new));
        return new ReportJar.Ended(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A row that is accepted: received on 2 June 2025 and granted four days later. */
    static String row(String number, String unit) {
        return number + "," + unit
                + ",email,2025-06-02,,perseorangan,Siti,3275014107900001,siti@contoh.invalid,guru,DPA,"
                + "penelitian,berkala,,2025-06-05,dikabulkan,,,,,,,,";
    }
}
