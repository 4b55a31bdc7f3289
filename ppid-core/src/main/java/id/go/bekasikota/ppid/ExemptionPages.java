package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionState;
import id.go.bekasikota.ppid.storage.CaseStage;
import id.go.bekasikota.ppid.storage.Place;
import id.go.bekasikota.ppid.storage.ReceivedQuery;
import id.go.bekasikota.ppid.storage.Stores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** The exemptions of a worklist: the storage gives those that may stand on a page, and each is checked under the law. */
record ExemptionPages(DeskContext context, Stores stores, Worklist<ExemptionState> which, Listing listing) {

    Page<Exemption> page() {
        return which.isUrgent()
                ? paging().page(
                                Paging.merged(questions(ReceivedQuery::byTerm), Comparator.naturalOrder()),
                                this::isListed,
                                listing,
                                Place.START)
                : paging().page(
                                Paging.merged(questions(ReceivedQuery::newestFirst), Comparator.reverseOrder()),
                                this::isListed,
                                listing,
                                Place.END);
    }

    private boolean isListed(Exemption exemption) {
        return which.has(exemption.state(context.today()));
    }

    private List<Paging.Question> questions(UnaryOperator<ReceivedQuery> order) {
        List<ReceivedQuery> asked = new ArrayList<>();
        ReceivedQuery any = ReceivedQuery.in(which.days());
        ReceivedQuery all = listing.unit().map(any::by).orElse(any);
        if (which.states().isEmpty()) {
            asked.addAll(atAnyStage(all));
        }
        which.states().forEach(state -> asked.addAll(in(state, all)));
        return asked.stream().map(order).map(paging()::received).toList();
    }

    private Paging<Exemption> paging() {
        return context.paging(stores.exemptions());
    }

    /** No exemption is in two of them. */
    private List<ReceivedQuery> in(ExemptionState state, ReceivedQuery all) {
        LocalDate today = context.today();
        DateRange past = new DateRange(Place.START.received(), today);
        DateRange future = new DateRange(today.plusDays(1), Place.END.received());
        return switch (state) {
            case EXEMPT -> atAnyStage(all.withTerms(future));
            case ENDED -> List.of(all.at(CaseStage.CLASSIFIED).withTerms(past));
            case OPENED -> List.of(all.at(CaseStage.OPENED).withTerms(past));
            case NOT_CLASSIFIED -> begunAfter(today, all);
        };
    }

    /** Nothing is classified by a letter of a later day than that on which it began. */
    private static List<ReceivedQuery> begunAfter(LocalDate day, ReceivedQuery all) {
        DateRange period = all.period();
        LocalDate from = period.from().isAfter(day) ? period.from() : day.plusDays(1);
        return from.isAfter(period.to())
                ? List.of()
                : atAnyStage(new ReceivedQuery(
                        new DateRange(from, period.to()), all.unit(), all.stage(), all.terms(), all.order()));
    }

    private static List<ReceivedQuery> atAnyStage(ReceivedQuery all) {
        return List.of(all.at(CaseStage.CLASSIFIED), all.at(CaseStage.OPENED));
    }
}
