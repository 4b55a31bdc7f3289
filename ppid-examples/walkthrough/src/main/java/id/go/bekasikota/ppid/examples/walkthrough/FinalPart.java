package id.go.bekasikota.ppid.examples.walkthrough;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.catalogue.Disclosure;
import id.go.bekasikota.ppid.catalogue.EntryDraft;
import id.go.bekasikota.ppid.catalogue.EntryFields;
import id.go.bekasikota.ppid.catalogue.EntryNumber;
import id.go.bekasikota.ppid.catalogue.InformationForm;
import id.go.bekasikota.ppid.catalogue.OpenedInformation;
import id.go.bekasikota.ppid.catalogue.Publication;
import id.go.bekasikota.ppid.catalogue.PublicationChannel;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.dispute.Court;
import id.go.bekasikota.ppid.dispute.DecisionAct;
import id.go.bekasikota.ppid.dispute.Side;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.Delivery;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.WrittenNotice;
import java.time.LocalDate;

/** What becomes final when, and what opened information means for the public list (putusan tetap). Not thread-safe. */
final class FinalPart {
    private static final EntryNumber ENTRY = EntryNumber.of("DIP-2025-044");

    private final Story story;
    private final Ppid ppid;
    private final DisputePart dispute;

    FinalPart(Story story, DisputePart dispute) {
        this.story = story;
        this.ppid = story.ppid();
        this.dispute = dispute;
    }

    void tell() {
        copy(story.day("2025-08-29"), Side.PETITIONER);
        copy(story.day("2025-09-01"), Side.RESPONDENT);
        finality();
        publication();
    }

    private void copy(LocalDate day, Side side) {
        dispute.does("a.copy-" + side.code(), new DecisionAct.CopyReceived(side));
        dispute.dispute().courtTerm(side, ppid.law()).ifPresent(story::why);
        story.tells("a.opened-now", dispute.dispute().opened(day, ppid.law()).size());
        dispute.next();
    }

    private void finality() {
        LocalDate today = story.day("2025-09-23");
        story.timePasses();
        story.denied("a.sue-late", ppid.disputes().sue(dispute.number(), Court.PTUN, City.PPID));
        dispute.dispute()
                .opened(today, ppid.law())
                .forEach(opened ->
                        story.tells("a.opened-by", opened.information(), opened.decision(), opened.citation()));
        dispute.next();
    }

    private void publication() {
        LocalDate today = story.day("2025-09-25");
        secondRequest(today);
        story.denied(
                "a.reclassify",
                ppid.exemptions()
                        .reclassify(
                                Prices.EXEMPTION,
                                Prices.test(today),
                                Prices.letter("SK-9/2025", City.MAYOR, today),
                                City.PPID));
        OpenedInformation prices = ppid.catalogue().opened(today).get(0);
        story.tells("a.to-enter", Prices.NAME, prices.citation());
        EntryFields fields = EntryFields.of(Prices.NAME)
                .heldBy("dinkes")
                .responsible("Dinas Kesehatan")
                .form(InformationForm.SOFTCOPY)
                .kept("5 tahun")
                .made("Kota Contoh", LocalDate.of(2024, 6, 3));
        EntryDraft entry = new EntryDraft(ENTRY, fields, Disclosure.atAnyTime(), prices.origin());
        story.does("a.entry", ppid.catalogue().enter(entry, City.PPID));
        story.does(
                "a.publish",
                ppid.catalogue()
                        .publish(
                                ENTRY,
                                Publication.on(PublicationChannel.WEBSITE, today, City.paper("situs")),
                                City.PPID));
        story.does(
                "a.carried-out",
                ppid.disputes().carryOut(dispute.number(), "Dikirim kepada pemohon dan diumumkan", City.PPID));
        story.tells("a.left", ppid.catalogue().opened(today).size());
        dispute.next();
    }

    /** Somebody else asks for what the decision opened, and the exemption carries no refusal any more. */
    private void secondRequest(LocalDate today) {
        Exemption opened = ppid.exemptions().get(Prices.EXEMPTION);
        story.tells(
                "a.exemption-open",
                opened.id(),
                opened.publicFrom().orElseThrow(),
                opened.bar(today).orElseThrow().citation());
        ReceiveRequest form = ReceiveRequest.by(City.CITIZEN)
                .unit("dinkes")
                .channel(Channel.EMAIL)
                .asks(Prices.NAME)
                .purpose("Penelitian lanjutan")
                .delivery(Delivery.Form.SOFT_COPY, Delivery.Means.EMAIL)
                .build();
        InformationRequest second = story.does("a.second", ppid.requests().receive(form, City.DESK));
        story.denied(
                "a.refuse-opened",
                ppid.requests()
                        .answer(
                                second.number(),
                                WrittenNotice.of(Decision.grantPartly(second.item(1))
                                                .withholding(
                                                        opened, "kolom harga satuan", "melindungi persaingan usaha"))
                                        .approvedBy(City.SUPERIOR),
                                City.PPID));
        story.does(
                "a.second-granted",
                ppid.requests().answer(second.number(), WrittenNotice.of(Decision.grant(second.item(1))), City.PPID));
    }
}
