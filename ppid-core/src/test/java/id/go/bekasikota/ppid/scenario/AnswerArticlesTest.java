package id.go.bekasikota.ppid.scenario;

import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static id.go.bekasikota.ppid.contract.SampleLife.UNIT;
import static id.go.bekasikota.ppid.contract.SampleLife.letter;
import static id.go.bekasikota.ppid.contract.SampleLife.test;
import static id.go.bekasikota.ppid.scenario.Story.day;

import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.request.CitedExemption;
import id.go.bekasikota.ppid.request.Cost;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.Delivery;
import id.go.bekasikota.ppid.request.Payment;
import id.go.bekasikota.ppid.request.PaymentMethod;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.request.RequestedItem;
import id.go.bekasikota.ppid.request.Withholding;
import id.go.bekasikota.ppid.request.WrittenNotice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The article of every denial of an answer, and of every step and denial after it (UU 14/2008 Pasal 22, PERKI 1/2021 Pasal 34 to 38). */
class AnswerArticlesTest {
    private static final Delivery COPY = new Delivery(Delivery.Form.HARD_COPY, Delivery.Means.COLLECTED);

    private final Shown shown = new Shown();
    private final Story story = Story.on("2025-09-08");
    private final Exemption exemption = story.exempt("SK-1");
    private final RequestNumber number = story.asked("Daftar gaji", "Peta", "Notulen");
    private final RequestedItem item = story.request(number).item(1);

    private static Cost cost(String published) {
        return new Cost(
                5000,
                0,
                Optional.of(new Cost.PublishedTariff("Tarif 2025", day(published))),
                List.of(PaymentMethod.ACCOUNT, PaymentMethod.CASH));
    }

    private static Cost withoutTariff() {
        return new Cost(5000, 0, Optional.empty(), List.of());
    }

    @DisplayName("UU 22(7), PERKI 34-38: each denial of an answer, and each step and denial after it, by its article")
    @Test
    @Proves({
        "UU 14/2008 Pasal 6 ayat (2)",
        "UU 14/2008 Pasal 19",
        "UU 14/2008 Pasal 22 ayat (7)",
        "UU 14/2008 Pasal 22 ayat (7) huruf c",
        "UU 14/2008 Pasal 22 ayat (7) huruf e",
        "UU 14/2008 Pasal 22 ayat (7) huruf g",
        "PP 61/2010 Pasal 10",
        "PERKI 1/2021 Pasal 10 ayat (2) huruf f",
        "PERKI 1/2021 Pasal 12",
        "PERKI 1/2021 Pasal 35 ayat (1)",
        "PERKI 1/2021 Pasal 35 ayat (3)",
        "PERKI 1/2021 Pasal 37",
        "PERKI 1/2021 Pasal 38",
        "PERKI 1/2021 Pasal 50 ayat (3)"
    })
    void theAnswerAndAfter() {
        decisions();
        refusals();
        costs();
        fulfilment();
        shown.hold("answers.tsv");
    }

    private Result<?> answered(WrittenNotice notice) {
        return story.ppid.requests().answer(number, notice, PPID);
    }

    private void decisions() {
        shown.denied("answered without a decision", answered(WrittenNotice.of()));
        shown.denied("one item decided twice", story.answer(number, Decision.grant(item), Decision.notHeld(item)));
        shown.denied("declined without the rule", story.answer(number, Decision.decline(item, " ")));
        shown.denied("given in part without what is withheld", story.answer(number, Decision.grantPartly(item)));
        shown.denied(
                "blacked out without a reason",
                story.answer(number, Decision.grantPartly(item).withholding(exemption, "kolom", " ")));
        shown.denied(
                "refused without a reason",
                story.answer(
                        number,
                        new Decision.Refused(
                                1, Extent.WHOLE, new Withholding(CitedExemption.of(exemption), "Daftar gaji", " "))));
    }

    private void refusals() {
        Decision refused = Decision.refuse(item, exemption);
        shown.denied("refused without approval", answered(WrittenNotice.of(refused)));
        shown.denied(
                "refused by an officer of a unit",
                story.ppid.requests().answer(number, WrittenNotice.of(refused).approvedBy(SUPERIOR), UNIT));
        LocalDate today = story.today();
        Exemption column = story.ppid
                .exemptions()
                .classify(test(Extent.PART, today), letter("SK-2", today), PPID)
                .orThrow();
        shown.denied("refused whole on what is exempt in part", story.answer(number, Decision.refuse(item, column)));
        Exemption stranger = Story.on("2025-09-08").exempt("SK-9");
        shown.denied("refused on an exemption never recorded", story.answer(number, Decision.refuse(item, stranger)));
        story.then("2025-09-09")
                .ppid
                .exemptions()
                .reclassify(exemption.id(), test(Extent.PART, story.today()), letter("SK-3", story.today()), PPID)
                .orThrow();
        shown.denied("refused on a letter that another one changed", story.answer(number, refused));
    }

    private void costs() {
        WrittenNotice granted = WrittenNotice.of(Decision.grant(item));
        shown.denied(
                "a cost where nothing is given",
                answered(WrittenNotice.of(Decision.notHeld(item)).costing(cost("2025-01-02"))));
        shown.denied("a cost without a tariff", answered(granted.costing(withoutTariff())));
        shown.denied("a cost by a tariff of a later day", answered(granted.costing(cost("2025-09-10"))));
        shown.denied(
                "arrival of a notice not sent", story.ppid.fulfilment().noticeArrived(number, story.today(), PPID));
        shown.denied("closed before it was answered", story.ppid.fulfilment().close(number, PPID));
        answered(granted.costing(cost("2025-01-02"))).orThrow();
        story.answer(
                        number,
                        Decision.notHeld(story.request(number).item(2)),
                        Decision.notHeld(story.request(number).item(3)))
                .orThrow();
        shown.steps("answered", story.ppid.nextSteps(number, story.today()));
    }

    private void fulfilment() {
        var desk = story.ppid.fulfilment();
        shown.denied("arrival before the notice", desk.noticeArrived(number, day("2025-09-08"), PPID));
        shown.denied("a copy of what was not granted", desk.requestCopy(number, 2, COPY, Actor.requester()));
        shown.denied("a copy without a tariff", desk.requestCopy(number, 1, COPY, withoutTariff(), Actor.requester()));
        shown.denied(
                "a copy by a tariff of a later day",
                desk.requestCopy(number, 1, COPY, cost("2025-09-10"), Actor.requester()));
        shown.denied("paid what is not owed", desk.pay(number, Payment.by(PaymentMethod.ACCOUNT, 9000), PPID));
        shown.denied("paid in cash without a receipt", desk.pay(number, Payment.by(PaymentMethod.CASH, 5000), PPID));
        shown.denied("handed over what was not granted", desk.deliver(number, Set.of(2), COPY, PPID));
        shown.denied("closed before it was handed over", desk.close(number, PPID));
        desk.deliver(number, Set.of(1), COPY, PPID).orThrow();
        shown.denied("handed over twice", desk.deliver(number, Set.of(1), COPY, PPID));
        shown.steps("handed over", story.ppid.nextSteps(number, story.today()));
        desk.close(number, PPID).orThrow();
        shown.denied("answered after it was closed", story.answer(number, Decision.grant(item)));
        shown.denied("a copy after it was closed", desk.requestCopy(number, 1, COPY, Actor.requester()));
    }
}
