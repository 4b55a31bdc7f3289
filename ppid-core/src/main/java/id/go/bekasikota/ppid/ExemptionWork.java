package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionState;
import id.go.bekasikota.ppid.report.ReportPeriod;
import id.go.bekasikota.ppid.storage.CaseStage;
import id.go.bekasikota.ppid.storage.Place;
import id.go.bekasikota.ppid.storage.Received;
import id.go.bekasikota.ppid.storage.Stores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** The exemptions of a worklist: the storage gives those that may stand on a page, and each is checked under the law. */
record ExemptionWork(Office office, Stores stores, Worklist<ExemptionState> which, Listing listing) {

    Page<Exemption> page() {
        Register<Exemption> register =
                new Register<>(stores.exemptions(), office.body().code());
        return which.isUrgent()
                ? register.page(
                        Register.merged(questions(Received::byTerm), Comparator.naturalOrder()),
                        this::isListed,
                        listing,
                        Place.START)
                : register.page(
                        Register.merged(questions(Received::newestFirst), Comparator.reverseOrder()),
                        this::isListed,
                        listing,
                        Place.END);
    }

    private boolean isListed(Exemption exemption) {
        return which.has(exemption.state(office.today()));
    }

    private List<Register.Question> questions(UnaryOperator<Received> order) {
        List<Received> asked = new ArrayList<>();
        Received any = Received.in(which.days());
        Received all = listing.unit().map(any::by).orElse(any);
        if (which.states().isEmpty()) {
            asked.addAll(atAnyStage(all));
        }
        which.states().forEach(state -> asked.addAll(in(state, all)));
        return asked.stream()
                .map(order)
                .<Register.Question>map(one -> (after, limit) ->
                        stores.exemptions().received(office.body().code(), one, after, limit))
                .toList();
    }

    /** No exemption is in two of them. */
    private List<Received> in(ExemptionState state, Received all) {
        LocalDate today = office.today();
        ReportPeriod past = new ReportPeriod(Place.START.received(), today);
        ReportPeriod future = new ReportPeriod(today.plusDays(1), Place.END.received());
        return switch (state) {
            case EXEMPT -> atAnyStage(all.withTerms(future));
            case ENDED -> List.of(all.at(CaseStage.CLASSIFIED).withTerms(past));
            case OPENED -> List.of(all.at(CaseStage.OPENED).withTerms(past));
            case NOT_CLASSIFIED -> begunAfter(today, all);
        };
    }

    /** Nothing is classified by a letter of a later day than that on which it began. */
    private static List<Received> begunAfter(LocalDate day, Received all) {
        ReportPeriod period = all.period();
        LocalDate from = period.from().isAfter(day) ? period.from() : day.plusDays(1);
        return from.isAfter(period.to())
                ? List.of()
                : atAnyStage(new Received(
                        new ReportPeriod(from, period.to()), all.unit(), all.stage(), all.terms(), all.order()));
    }

    private static List<Received> atAnyStage(Received all) {
        return List.of(all.at(CaseStage.CLASSIFIED), all.at(CaseStage.OPENED));
    }
}
