package id.go.bekasikota.ppid.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import java.util.Arrays;
import java.util.List;

/**
 * A column of the register book (kolom buku register), PERKI 1/2021 annex VIII, by the name in its header row.
 *
 * <p>What a column holds decides whether its cell may be repeated in a list of rejected rows: personal data and free
 * text may not.
 */
enum RegisterColumn implements Coded {
    /** The registration number. */
    NOMOR_REGISTRASI("nomor_registrasi", Content.NUMBER),
    /** The code of the unit. */
    OPD("opd", Content.NUMBER),
    /** The channel. */
    KANAL("kanal", Content.REQUIRED_CODE),
    /** The day of receipt. */
    TANGGAL_DITERIMA("tanggal_diterima", Content.REQUIRED_DATE),
    /** The day on which the request was declared complete. */
    TANGGAL_LENGKAP("tanggal_lengkap", Content.DATE),
    /** The type of requester. */
    JENIS_PEMOHON("jenis_pemohon", Content.REQUIRED_CODE),
    /** The requester's name. */
    NAMA_PEMOHON("nama_pemohon", Content.IDENTITY),
    /** The requester's identity number. */
    NOMOR_IDENTITAS("nomor_identitas", Content.IDENTITY),
    /** How to reach the requester. */
    KONTAK("kontak", Content.IDENTITY),
    /** The requester's occupation. */
    PEKERJAAN("pekerjaan", Content.IDENTITY),
    /** What was asked for. */
    INFORMASI_DIMINTA("informasi_diminta", Content.TEXT),
    /** The purpose. */
    TUJUAN("tujuan", Content.TEXT),
    /** The class of the information. */
    KATEGORI_INFORMASI("kategori_informasi", Content.CODE),
    /** The day on which the extension was noticed. */
    TANGGAL_PERPANJANGAN("tanggal_perpanjangan", Content.DATE),
    /** The day of the answer. */
    TANGGAL_JAWABAN("tanggal_jawaban", Content.DATE),
    /** The outcome. */
    PUTUSAN("putusan", Content.CODE),
    /** The exemption grounds. */
    ALASAN_PENGECUALIAN("alasan_pengecualian", Content.CODE),
    /** The fee. */
    BIAYA("biaya", Content.TEXT),
    /** The day of the objection. */
    TANGGAL_KEBERATAN("tanggal_keberatan", Content.DATE),
    /** The grounds of the objection. */
    ALASAN_KEBERATAN("alasan_keberatan", Content.CODE),
    /** The day of the answer to the objection. */
    TANGGAL_TANGGAPAN_KEBERATAN("tanggal_tanggapan_keberatan", Content.DATE),
    /** How the objection was answered. */
    PUTUSAN_KEBERATAN("putusan_keberatan", Content.CODE),
    /** The day of the petition to the Information Commission. */
    TANGGAL_SENGKETA("tanggal_sengketa", Content.DATE),
    /** How the dispute ended. */
    PUTUSAN_SENGKETA("putusan_sengketa", Content.CODE);

    private final String code;
    private final Content content;

    RegisterColumn(String code, Content content) {
        this.code = code;
        this.content = content;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * {@return the constant of a code, compared exactly}
     *
     * @param code the code
     */
    @JsonCreator
    public static RegisterColumn of(String code) {
        return Coded.of(RegisterColumn.class, code);
    }

    /** {@return all names, in the usual order} */
    static List<String> codes() {
        return Arrays.stream(values()).map(RegisterColumn::code).toList();
    }

    boolean isNeverBlank() {
        return content == Content.NUMBER || content == Content.REQUIRED_CODE || content == Content.REQUIRED_DATE;
    }

    boolean isDate() {
        return content == Content.DATE || content == Content.REQUIRED_DATE;
    }

    /** Whether it tells who the requester is: name, identity number, contact or occupation. */
    boolean isPersonal() {
        return content == Content.IDENTITY;
    }

    boolean isShown() {
        return content != Content.IDENTITY && content != Content.TEXT;
    }

    private enum Content {
        NUMBER,
        REQUIRED_CODE,
        REQUIRED_DATE,
        CODE,
        DATE,
        IDENTITY,
        TEXT
    }
}
