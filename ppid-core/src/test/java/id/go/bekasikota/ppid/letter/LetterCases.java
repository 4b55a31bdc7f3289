package id.go.bekasikota.ppid.letter;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.CITIZEN;
import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;

import id.go.bekasikota.ppid.contract.SampleLife;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.objection.GroundFacts;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionCases;
import id.go.bekasikota.ppid.objection.ObjectionFiling;
import id.go.bekasikota.ppid.objection.ObjectionForm;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.objection.SuperiorAnswer;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.Cost;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.Delivery;
import id.go.bekasikota.ppid.request.ExtensionNotice;
import id.go.bekasikota.ppid.request.ExtensionReason;
import id.go.bekasikota.ppid.request.IncompletenessNotice;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.Manner;
import id.go.bekasikota.ppid.request.Payment;
import id.go.bekasikota.ppid.request.PaymentMethod;
import id.go.bekasikota.ppid.request.Receipt;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.request.RequestedItem;
import id.go.bekasikota.ppid.request.WrittenNotice;
import id.go.bekasikota.ppid.requester.Contact;
import id.go.bekasikota.ppid.requester.Gap;
import id.go.bekasikota.ppid.requester.Individual;
import id.go.bekasikota.ppid.requester.Representation;
import id.go.bekasikota.ppid.requester.RequesterType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cases to write letters about: one citizen, represented by another, asks for three items; one is given, one in part. */
final class LetterCases {
    static final Deadlines LAW = Deadlines.indonesia();
    static final LocalDate RECEIVED = LocalDate.of(2025, 9, 1);
    static final LocalDate ANSWERED = LocalDate.of(2025, 9, 10);
    static final RequestNumber NUMBER = new RequestNumber("001/2025");
    static final Delivery COPY = new Delivery(Delivery.Form.SOFT_COPY, Delivery.Means.EMAIL);

    static final Letterhead HEAD = Letterhead.of(BODY)
            .address("Jalan Contoh 9")
            .contact("ppid@contoh.example")
            .place("Contoh")
            .signedBy("Ani Wijaya", "Kepala Dinas Kominfo");

    static final Contact CONTACT = CITIZEN.contact().withPhone("0215550100").withOccupation("peneliti");
    static final Individual SITI = CITIZEN.contact(CONTACT);
    static final Representation BUDI =
            Representation.by(Individual.named("Budi Santoso").nik("3275014107900002"), LETTER);
    static final Addressee WHO = Addressee.of(SITI, BUDI);

    private LetterCases() {}

    static Letters letters(String asOf) {
        return Letters.on(LocalDate.parse(asOf), LAW, HEAD);
    }

    static Stamp by(Actor actor, LocalDate day) {
        return new Stamp(actor, day, day.atTime(2, 0).toInstant(ZoneOffset.UTC));
    }

    static InformationRequest received(String... details) {
        return received(Optional.empty(), details);
    }

    static InformationRequest received(Optional<LocalTime> time, String... details) {
        List<RequestedItem> items = new ArrayList<>();
        for (String detail : details) {
            items.add(new RequestedItem(items.size() + 1, detail));
        }
        Receipt receipt = new Receipt(
                NUMBER,
                "dinkes",
                RECEIVED,
                new Receipt.Arrival(Channel.IN_PERSON, Manner.WRITTEN, RequesterType.INDIVIDUAL, time),
                items,
                Optional.of("penelitian"),
                COPY,
                Optional.empty());
        return InformationRequest.receive(receipt.received(), () -> receipt, LAW, by(PPID, RECEIVED))
                .orThrow();
    }

    static InformationRequest received() {
        return received("Realisasi anggaran 2024", "Daftar gaji", "Peta jaringan pipa");
    }

    static InformationRequest incomplete() {
        return received()
                .acting(LAW, by(PPID, RECEIVED.plusDays(1)))
                .declareIncomplete(IncompletenessNotice.of(Set.of(Gap.PURPOSE_MISSING, Gap.PROOF_MISSING)))
                .orThrow();
    }

    static InformationRequest extended() {
        return received()
                .acting(LAW, by(PPID, RECEIVED.plusDays(7)))
                .extend(ExtensionNotice.of(ExtensionReason.NOT_YET_DOCUMENTED, "Dokumen sedang dihimpun"))
                .orThrow();
    }

    static Exemption exemption(Extent extent) {
        LocalDate decided = LocalDate.of(2025, 8, 4);
        return Exemption.classify(
                        ExemptionId.of("E-" + extent.code()),
                        SampleLife.test(extent, decided),
                        SampleLife.letter("SK-" + extent.code(), decided),
                        LAW,
                        by(PPID, decided))
                .orThrow();
    }

    static Cost cost() {
        return new Cost(
                20_000,
                5_000,
                Optional.of(new Cost.PublishedTariff("SK Tarif 1/2025", LocalDate.of(2025, 1, 2))),
                List.of(PaymentMethod.ACCOUNT));
    }

    /** The first item is given, the second in part; the third is held by another body. */
    static InformationRequest answered() {
        InformationRequest request = received();
        WrittenNotice notice = WrittenNotice.of(
                        Decision.grant(request.item(1)),
                        Decision.grantPartly(request.item(2))
                                .withholding(exemption(Extent.PART), "kolom rekening", "melindungi rekening"),
                        Decision.notHeld(request.item(3)).heldBy("Perusahaan Air Contoh"))
                .approvedBy(SUPERIOR)
                .costing(cost())
                .availableFrom(ANSWERED.plusDays(2));
        return request.acting(LAW, by(PPID, ANSWERED))
                .answer(notice, ExemptionInventory.of(List.of(exemption(Extent.PART))))
                .orThrow();
    }

    /** The same, paid for and handed over. */
    static InformationRequest served() {
        LocalDate day = ANSWERED.plusDays(2);
        return answered()
                .acting(LAW, by(PPID, day))
                .pay(Payment.by(PaymentMethod.ACCOUNT, cost().total()))
                .orThrow()
                .acting(LAW, by(PPID, day))
                .deliver(Set.of(1, 2), COPY)
                .orThrow();
    }

    static InformationRequest refused() {
        InformationRequest request = received("Nomor rekening pegawai");
        WrittenNotice notice = WrittenNotice.of(Decision.refuse(request.item(1), exemption(Extent.WHOLE)))
                .approvedBy(SUPERIOR);
        return request.acting(LAW, by(PPID, ANSWERED))
                .answer(notice, ExemptionInventory.of(List.of(exemption(Extent.WHOLE))))
                .orThrow();
    }

    static Objection objection(ObjectionGround... grounds) {
        LocalDate day = LocalDate.of(2025, 9, 15);
        GroundFacts facts = GroundFacts.builder()
                .refusalReceived(day)
                .partAnswered(day)
                .publicationDue(day.minusDays(5))
                .build();
        ObjectionFiling.Builder filing = Set.of(grounds).equals(Set.of(ObjectionGround.B))
                ? ObjectionFiling.aboutPublication("Ringkasan laporan keuangan")
                : ObjectionFiling.about(NUMBER, "Nomor rekening pegawai");
        ObjectionForm form = ObjectionForm.of(Channel.EMAIL, "tidak puas", "penelitian", "ditolak 10 September");
        return Objection.file(
                        filing.on(grounds).written(form),
                        () -> new ObjectionNumber("K-1/2025"),
                        facts,
                        LAW,
                        by(Actor.requester(), day))
                .orThrow();
    }

    static SuperiorAnswer rejection() {
        return SuperiorAnswer.of("T-1/2025", ObjectionOutcome.REJECTED)
                .because("pengecualian sudah diuji")
                .attaching(new SuperiorAnswer.AttachedDecision("SK-whole", Optional.of(LETTER)))
                .saying("rekening tetap dikecualikan");
    }

    static Objection answeredObjection() {
        return objection(ObjectionGround.A, ObjectionGround.D)
                .acting(LAW, by(SUPERIOR, LocalDate.of(2025, 9, 25)))
                .answer(rejection(), ObjectionCases.EXEMPTIONS)
                .orThrow();
    }
}
