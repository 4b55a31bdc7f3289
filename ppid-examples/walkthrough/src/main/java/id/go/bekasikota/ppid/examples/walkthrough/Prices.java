package id.go.bekasikota.ppid.examples.walkthrough;

import id.go.bekasikota.ppid.exemption.Classification;
import id.go.bekasikota.ppid.exemption.ConsequenceTest;
import id.go.bekasikota.ppid.exemption.ExemptionEnd;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.exemption.Occasion;
import id.go.bekasikota.ppid.organization.Officer;
import java.time.LocalDate;

/** The unit prices that the first case is about: their consequence test and the letter on it (harga satuan). */
final class Prices {
    static final String NAME = "Harga satuan dalam kontrak pengadaan ambulans 2024";

    static final ExemptionId EXEMPTION = ExemptionId.of("SK-7/2025");

    private Prices() {}

    static ConsequenceTest test(LocalDate day) {
        return ConsequenceTest.of(NAME)
                .ground(ExemptionGround.B)
                .ifOpened("Pesaing penyedia mengetahui susunan harganya")
                .ifClosed("Persaingan usaha terlindungi; nilai seluruh kontrak tetap terbuka")
                .legalBasis("UU 14/2008 Pasal 17 huruf b")
                .extent(Extent.PART)
                .occasion(Occasion.AT_REQUEST)
                .tester("Analis hukum, kominfo")
                .on(day);
    }

    static Classification letter(String number, Officer approver, LocalDate day) {
        return Classification.numbered(number)
                .body(City.BODY.name())
                .by(City.PPID)
                .approvedBy(approver)
                .until(ExemptionEnd.byLegislation("UU 30/2000 Pasal 3"))
                .document(City.paper(number.replace('/', '-')))
                .issued("Kota Contoh", day);
    }
}
