package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.law.Denial;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands against an act after the answer: PERKI 1/2021 Pasal 35 to 38, and what ends a request. */
record FulfilmentRules(RequestView now, Attempt attempt) {
    private static final String COST = "PERKI 1/2021 Pasal 37";
    private static final String GIVING = "PERKI 1/2021 Pasal 35 ayat (1)";
    private static final String TARIFF = "PERKI 1/2021 Pasal 38 ayat (1)";
    private static final String RECEIPT = "PERKI 1/2021 Pasal 38 ayat (4)";

    private RequestFacts facts() {
        return now.facts();
    }

    Optional<Denial> noticeArrived(LocalDate arrived) {
        List<Recorded<RequestEvent.Answered>> sent = facts().answers.notices;
        int arrivals = facts().answers.arrivals.size();
        if (facts().duplicate.voided || arrivals >= sent.size()) {
            return attempt.unless(false, "arrived.no-notice");
        }
        LocalDate date = sent.get(arrivals).on();
        boolean possible = !arrived.isAfter(now.day()) && !arrived.isBefore(date);
        return attempt.unless(possible, "arrived.day", date, now.day());
    }

    /** Denies where nothing can be copied or handed over. */
    Optional<Denial> giving(Set<Integer> items) {
        boolean given = !items.isEmpty() && facts().granted.containsAll(items);
        return RequestRules.goingOn(attempt, now.isGoing(), now)
                .or(() -> attempt.unlessBy(GIVING, given, "not-granted"));
    }

    Optional<Denial> requestCopy(RequestEvents.CopyRequested copy) {
        boolean lacksTariff = copy.cost().filter(Cost::lacksTariff).isPresent();
        boolean later =
                copy.cost().filter(cost -> cost.isPublishedAfter(attempt.on())).isPresent();
        return giving(Set.of(copy.item()))
                .or(() -> attempt.unlessBy(TARIFF, !lacksTariff, "copy.tariff"))
                .or(() -> attempt.unlessBy(AnswerRules.ANNOUNCED, !later, "copy.tariff-later"));
    }

    Optional<Denial> pay(Payment payment) {
        long owed = facts().costs().stream().mapToLong(Cost::total).sum()
                - facts().handover.paid();
        boolean owes = !facts().duplicate.voided && payment.rupiah() > 0 && payment.rupiah() <= owed;
        return attempt.unlessBy(COST, owes, "pay.not-owed", owed)
                .or(() -> attempt.unlessBy(RECEIPT, !payment.lacksReceipt(), "pay.receipt"));
    }

    Optional<Denial> deliver(Set<Integer> items) {
        boolean owed = facts().undelivered.containsAll(items);
        return giving(items).or(() -> attempt.unless(owed, "deliver.already"));
    }

    Optional<Denial> close() {
        boolean answered = !now.state().awaitsAnswer();
        return attempt.unless(answered, "close.unanswered", facts().unanswered.size())
                .or(() -> RequestRules.goingOn(attempt, now.isGoing(), now))
                .or(() -> attempt.unlessBy(GIVING, facts().undelivered.isEmpty(), "close.undelivered"));
    }
}
