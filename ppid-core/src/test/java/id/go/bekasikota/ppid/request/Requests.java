package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.Classification;
import id.go.bekasikota.ppid.exemption.ConsequenceTest;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionEnd;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.requester.RequesterType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Requests, people and exemptions for the tests of this package. */
final class Requests {
    static final Deadlines LAW = Deadlines.indonesia();
    static final ExemptionInventory NONE = ExemptionInventory.of(List.of());
    static final Officer PPID = new Officer(Role.PPID, "Kepala Diskominfostandi", "diskominfostandi");
    static final Officer UNIT = new Officer(Role.UNIT_OFFICER, "Sekretaris Dinas Kesehatan", "dinkes");
    static final Officer SEKDA = new Officer(Role.SUPERIOR, "Sekretaris Daerah", "setda");
    static final Officer MAYOR = new Officer(Role.HEAD_OF_BODY, "Wali Kota", "setda");
    static final DocumentRef LETTER = DocumentRef.of("file:/arsip/sk-1.pdf", "application/pdf");
    static final Delivery COPY = new Delivery(Delivery.Form.SOFT_COPY, Delivery.Means.EMAIL);
    static final LocalDate RECEIVED = LocalDate.of(2025, 9, 1);

    private Requests() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Stamp on(String date) {
        return by(PPID, date);
    }

    static Stamp by(Actor actor, String date) {
        LocalDate day = day(date);
        return new Stamp(actor, day, day.atTime(2, 0).toInstant(ZoneOffset.UTC));
    }

    static Receipt receipt(LocalDate received, String... details) {
        List<RequestedItem> items = new ArrayList<>();
        for (String detail : details) {
            items.add(new RequestedItem(items.size() + 1, detail));
        }
        return new Receipt(
                new RequestNumber("001/2025"),
                "dinkes",
                received,
                new Receipt.Arrival(Channel.WEBSITE, Manner.WRITTEN, RequesterType.INDIVIDUAL, Optional.empty()),
                items,
                Optional.of("penelitian"),
                COPY,
                Optional.empty());
    }

    static Result<InformationRequest> registered(Receipt receipt, Deadlines law, Stamp stamp) {
        return InformationRequest.receive(receipt.received(), () -> receipt, law, stamp);
    }

    static InformationRequest received(String date) {
        return registered(receipt(day(date), "Realisasi anggaran 2024", "Daftar gaji"), LAW, on(date))
                .orThrow();
    }

    static InformationRequest receivedOne(String date) {
        return registered(receipt(day(date), "Realisasi anggaran 2024"), LAW, on(date))
                .orThrow();
    }

    static Exemption exemption(String decided) {
        return exemption(decided, ExemptionEnd.consentOrPublicOffice());
    }

    static Exemption exemption(String decided, ExemptionEnd end) {
        return exemption(decided, end, Extent.WHOLE);
    }

    static Exemption exemption(String decided, ExemptionEnd end, Extent extent) {
        ConsequenceTest test = ConsequenceTest.of("Nomor rekening pegawai")
                .ground(ExemptionGround.H3)
                .ifOpened("rekening dapat disalahgunakan")
                .ifClosed("melindungi orangnya")
                .legalBasis("UU 14/2008 Pasal 17 huruf h angka 3")
                .extent(extent)
                .tester("Ani, analis, diskominfostandi")
                .on(day(decided));
        Classification letter = Classification.numbered("SK-1")
                .body("Pemerintah Kota Bekasi")
                .by(PPID)
                .approvedBy(MAYOR)
                .until(end)
                .document(LETTER)
                .issued("Bekasi", day(decided));
        return Exemption.classify(ExemptionId.of("E-1"), test, letter, LAW, on(decided))
                .orThrow();
    }

    static InformationRequest complete(InformationRequest request, String date) {
        return request.acting(LAW, on(date)).declareComplete().orThrow();
    }

    static ExtensionNotice undocumented() {
        return ExtensionNotice.of(ExtensionReason.NOT_YET_DOCUMENTED, "Dokumen sedang dihimpun");
    }

    static RequestEvents.Repaired repaired() {
        return new RequestEvents.Repaired("fotokopi KTP", Optional.empty());
    }

    static WrittenNotice grantAll(InformationRequest request) {
        return WrittenNotice.of(
                request.receipt().items().stream().map(Decision::grant).toArray(Decision[]::new));
    }

    static Denial denial(Result<?> result) {
        return result.denial().orElseThrow();
    }
}
