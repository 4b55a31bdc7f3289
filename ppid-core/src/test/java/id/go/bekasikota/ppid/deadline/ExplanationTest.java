package id.go.bekasikota.ppid.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.NonWorkingReceipt;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** What an officer pastes into a letter. */
class ExplanationTest {
    private static final String SKB = "SKB 1017/2024, 2/2024, 2/2024";

    @Test
    void aReplyOverIdulFitriListsEachDayOffWithItsDecree() {
        String text = Deadlines.indonesia()
                .of(StatutoryDeadlines.REQUEST_REPLY, LocalDate.of(2025, 3, 26))
                .explain(Language.INDONESIAN);

        assertThat(text.lines().toList())
                .containsExactly(
                        "Batas akhir jawaban tertulis: Senin, 21 April 2025",
                        "10 hari kerja setelah permintaan diterima pada Rabu, 26 Maret 2025"
                                + " (UU 14/2008 Pasal 22 ayat (7)). Hari itu sendiri tidak dihitung.",
                        "Bukan hari kerja dalam masa itu (16 hari):",
                        "  Jumat 28 Maret                         Cuti Bersama Hari Suci Nyepi       " + SKB,
                        "  Senin 31 Maret - Selasa 1 April        Hari Raya Idul Fitri               " + SKB,
                        "  Rabu 2 - Jumat 4 April, Senin 7 April  Cuti Bersama Hari Raya Idul Fitri  " + SKB,
                        "  Jumat 18 April                         Wafat Yesus Kristus                " + SKB,
                        "  Akhir pekan: 29-30 Maret, 5-6, 12-13, 19-20 April",
                        "Cara hitung: menurut UU 14/2008 (statute). Cuti bersama tidak dihitung sebagai hari kerja.",
                        "Catatan: menurut PERKI 1/2021, jangka waktu dihitung sejak dinyatakan lengkap (Pasal 31 ayat (3)),"
                                + " dan penolakan selalu sejak diterima (Pasal 34 ayat (3)); bila lewat waktu, pemohon dapat"
                                + " mengajukan keberatan dengan alasan huruf c atau g.");
    }

    @Test
    void receiptOnADayOffSaysHowItIsRead() {
        Deadlines roll = Deadlines.indonesia().under(LawPolicy.statute().with(NonWorkingReceipt.ROLL));

        assertThat(roll.of(StatutoryDeadlines.REQUEST_REPLY, LocalDate.of(2025, 9, 13))
                        .explain(Language.ENGLISH))
                .contains("Received on a day off; deemed received on Monday, 15 September 2025.");
    }

    @Test
    void hoursAreToldWithTheirTime() {
        assertThat(Deadlines.indonesia()
                        .of(StatutoryDeadlines.DATA_ACCESS, LocalDate.of(2025, 3, 26), LocalTime.of(9, 30))
                        .explain(Language.ENGLISH))
                .contains("Saturday, 29 March 2025 at 09:30 WIB");
    }
}
