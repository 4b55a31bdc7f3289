package id.go.bekasikota.ppid.catalogue;

import id.go.bekasikota.ppid.exemption.Exempt;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Approval;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sample entries of the public list. */
public final class Catalogue {
    public static final LocalDate DAY = Exempt.DAY;
    public static final DocumentRef PAGE = DocumentRef.of("https://ppid.example.go.id/17", "text/html");
    public static final DocumentRef PHOTO = DocumentRef.of("file:/foto/17.jpg", "image/jpeg");
    public static final ExemptionInventory NOTHING_EXEMPT = ExemptionInventory.of(List.of());

    private Catalogue() {}

    /** Fields of information made a month before the sample day. */
    public static EntryFields fields() {
        return EntryFields.of("Laporan realisasi anggaran 2024")
                .heldBy("bpkad")
                .responsible("Kepala BPKAD")
                .form(InformationForm.SOFTCOPY)
                .kept("5 tahun")
                .made("Bekasi", DAY.minusMonths(1));
    }

    /** An entry collected from a unit. */
    public static EntryDraft collected(String number, Disclosure disclosure) {
        return new EntryDraft(EntryNumber.of(number), fields(), disclosure, EntryOrigin.collected());
    }

    /** An entry that is in the list since the sample day. */
    public static CatalogueEntry entered(String number, Disclosure disclosure) {
        return CatalogueEntry.enter(collected(number, disclosure), NOTHING_EXEMPT, Exempt.LAW, Exempt.on(DAY))
                .orThrow();
    }

    /** An event known on a day, of which only some is told. */
    public static ImmediateCase flood(LocalDate known) {
        return new ImmediateCase(
                ImmediateTopic.NATURAL_DISASTER,
                known,
                Set.of(ImmediateContent.DANGER, ImmediateContent.AFFECTED, ImmediateContent.EVACUATION));
    }

    /** A publication on the website. */
    public static Publication page(LocalDate day) {
        return Publication.on(PublicationChannel.WEBSITE, day, PAGE);
    }

    /** An entry published on a day. */
    public static CatalogueEntry published(CatalogueEntry entry, LocalDate day) {
        return entry.acting(Exempt.LAW, Exempt.on(day))
                .publish(page(day), NOTHING_EXEMPT)
                .orThrow();
    }

    /** The inventory of some exemptions. */
    public static ExemptionInventory exempt(Exemption... exemptions) {
        return ExemptionInventory.of(List.of(exemptions));
    }

    /** A decision on the list as it should be. */
    public static ListDecision decision(String number, LocalDate date) {
        return new ListDecision(
                number,
                date,
                Exempt.PPID,
                Approval.of(Exempt.SEKDA),
                DocumentRef.of("file:/arsip/dip.pdf", "application/pdf"));
    }

    /** The article of a denial, for short comparisons. */
    public static Optional<String> article(Result<?> result) {
        return result.denial().map(denial -> denial.citation().toString());
    }
}
