package id.go.bekasikota.ppid.examples.walkthrough;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.exemption.ConsequenceTest;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.Delivery;
import id.go.bekasikota.ppid.request.ExtensionNotice;
import id.go.bekasikota.ppid.request.ExtensionReason;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.request.WrittenNotice;
import java.time.LocalDate;
import java.util.Set;

/** A request of two items from receipt to an answer that withholds a part (permintaan). Not thread-safe. */
final class RequestPart {
    private static final ExtensionNotice EXTENSION =
            ExtensionNotice.of(ExtensionReason.STATUS_UNDECIDED, "Status harga satuan masih diuji");

    private final Story story;
    private final Ppid ppid;

    RequestPart(Story story) {
        this.story = story;
        this.ppid = story.ppid();
    }

    RequestNumber tell() {
        RequestNumber request = receipt();
        check(request);
        extension(request);
        Exemption prices = exemption(request);
        answer(request, prices);
        arrival(request);
        return request;
    }

    private RequestNumber receipt() {
        story.day("2025-03-26");
        ReceiveRequest form = ReceiveRequest.by(City.CITIZEN)
                .unit("dinkes")
                .channel(Channel.EMAIL)
                .asks("Realisasi anggaran 2024 sebagai lembar kerja yang dapat diolah")
                .asks("Kontrak pengadaan ambulans 2024")
                .purpose("Penelitian")
                .delivery(Delivery.Form.SOFT_COPY, Delivery.Means.EMAIL)
                .build();
        InformationRequest request = story.does("a.receive", ppid.requests().receive(form, City.DESK));
        story.tells("a.numbered", request.number());
        story.why(request.replyDue(ppid.law()));
        story.next(request.number());
        return request.number();
    }

    private void check(RequestNumber id) {
        story.day("2025-04-08");
        InformationRequest request = story.does("a.complete", ppid.requests().declareComplete(id, City.DESK));
        story.why(StatutoryDeadlines.REQUEST_CHECK, request.receipt().received());
        story.next(id);
    }

    private void extension(RequestNumber id) {
        story.day("2025-04-17");
        InformationRequest request = story.does("a.extend", ppid.requests().extend(id, EXTENSION, City.PPID));
        story.why(request.replyDue(ppid.law()));
        story.denied("a.extend-again", ppid.requests().extend(id, EXTENSION, City.PPID));
        story.next(id);
    }

    private Exemption exemption(RequestNumber id) {
        LocalDate today = story.day("2025-04-23");
        ConsequenceTest test = Prices.test(today);
        story.denied(
                "a.classify-early",
                ppid.exemptions().classify(test, Prices.letter("SK-7/2025", City.SUPERIOR, today), City.PPID));
        Exemption prices = story.does(
                "a.classify",
                ppid.exemptions().classify(test, Prices.letter("SK-7/2025", City.MAYOR, today), City.PPID));
        story.next(id);
        return prices;
    }

    private void answer(RequestNumber id, Exemption prices) {
        story.day("2025-04-29");
        InformationRequest open = ppid.requests().get(id);
        Decision budget = Decision.grant(open.item(1)).giving("Salinan cetak realisasi anggaran 2024");
        Decision contract = Decision.grantPartly(open.item(2))
                .withholding(prices, "kolom harga satuan", "melindungi persaingan usaha");
        story.denied(
                "a.refuse-whole",
                ppid.requests()
                        .answer(
                                id,
                                WrittenNotice.of(Decision.refuse(open.item(2), prices))
                                        .approvedBy(City.SUPERIOR),
                                City.PPID));
        story.denied("a.refuse-alone", ppid.requests().answer(id, WrittenNotice.of(budget, contract), City.PPID));
        story.does(
                "a.answer",
                ppid.requests()
                        .answer(
                                id,
                                WrittenNotice.of(budget, contract)
                                        .numbered("T-12/2025")
                                        .approvedBy(City.SUPERIOR),
                                City.PPID));
        story.next(id);
    }

    private void arrival(RequestNumber id) {
        LocalDate arrived = story.day("2025-05-02");
        story.does("a.arrive", ppid.fulfilment().noticeArrived(id, arrived, City.DESK));
        story.does(
                "a.deliver",
                ppid.fulfilment()
                        .deliver(
                                id,
                                Set.of(1, 2),
                                new Delivery(Delivery.Form.HARD_COPY, Delivery.Means.COURIER),
                                City.DESK));
        story.why(StatutoryDeadlines.OBJECTION_FILE, arrived);
        story.next(id);
    }
}
