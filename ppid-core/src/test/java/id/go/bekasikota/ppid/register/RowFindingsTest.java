package id.go.bekasikota.ppid.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.law.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an objection is late, UU 14/2008 Pasal 36 ayat (1), and what other findings hold back. */
class RowFindingsTest {

    // received Monday 8 September 2025: reply due 22 September, silence found on the 23rd, thirty working days to 4
    // November
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '>',
            value = {
                "silence, on the last day > tanggal_keberatan=2025-11-04|alasan_keberatan=c > ",
                "silence, a day later > tanggal_keberatan=2025-11-05|alasan_keberatan=c > late-objection",
                "answered on the 9th, on the last day > tanggal_jawaban=2025-09-09|putusan=tidak_dikuasai"
                        + "|tanggal_keberatan=2025-10-21|alasan_keberatan=d > ",
                "answered on the 9th, a day later > tanggal_jawaban=2025-09-09|putusan=tidak_dikuasai"
                        + "|tanggal_keberatan=2025-10-22|alasan_keberatan=d > late-objection",
                "answered after the objection, so silence counts > tanggal_jawaban=2025-11-06|putusan=dikabulkan"
                        + "|tanggal_keberatan=2025-11-05|alasan_keberatan=c > late-answer,late-objection",
                "beyond the calendar nothing is late > tanggal_diterima=2027-12-20|tanggal_jawaban=2028-05-01"
                        + "|putusan=dikabulkan > "
            })
    @Proves("UU 14/2008 Pasal 36 ayat (1)")
    void anObjectionIsLateAfterThirtyWorkingDaysFromTheGround(String why, String changes, String expected) {
        String found = String.join(
                ",",
                RowCheckTest.register(changes).findings().stream()
                        .map(finding -> finding.kind().code())
                        .toList());

        assertThat(found).as(why).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    @Proves("UU 14/2008 Pasal 22 ayat (7) huruf c")
    void aRefusalWithoutGroundIsFoundAlsoWhenItIsPartial() {
        Register register = RowCheckTest.register(
                "tanggal_jawaban=2025-09-09|putusan=ditolak",
                "nomor_registrasi=2|tanggal_jawaban=2025-09-09|putusan=dikabulkan_sebagian",
                "nomor_registrasi=3|tanggal_jawaban=2025-09-09|putusan=tidak_dikuasai");

        assertThat(register.found()).containsExactly("1:refusal-without-ground", "2:refusal-without-ground");
    }

    @Test
    void onlyIndividualsAreAskedForANikAndABlankNumberIsNoFinding() {
        Register register = RowCheckTest.register(
                "nomor_identitas=AHU-1",
                "nomor_registrasi=2|jenis_pemohon=perseorangan",
                "nomor_registrasi=3|jenis_pemohon=perseorangan|nomor_identitas=12");

        assertThat(register.found()).containsExactly("3:implausible-nik");
    }
}
