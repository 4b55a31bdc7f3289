package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.ReplyClock;
import id.go.bekasikota.ppid.request.RequestView;
import id.go.bekasikota.ppid.storage.AwaitedQuery;
import id.go.bekasikota.ppid.storage.Stores;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** The requests whose answer is owed today: the storage gives those that may be, and each is checked under the law. */
record OwedRequests(DeskContext context, AwaitedQuery which, Predicate<ReplyClock> due) {

    static OwedRequests any(DeskContext context) {
        return new OwedRequests(context, AwaitedQuery.any(), clock -> true);
    }

    /** Those due from today through some working days. */
    static OwedRequests within(DeskContext context, int workingDays) {
        LocalDate today = context.today();
        LocalDate last = context.law().ahead(today, workingDays);
        return new OwedRequests(
                context,
                new DueDays(context.law()).between(today, last),
                clock -> clock.due()
                        .filter(day -> !day.isBefore(today) && !day.isAfter(last))
                        .isPresent());
    }

    static OwedRequests overdue(DeskContext context) {
        LocalDate today = context.today();
        return new OwedRequests(context, new DueDays(context.law()).before(today), clock -> clock.isAfterDue(today));
    }

    List<InformationRequest> all() {
        return context.storage().inTransaction(stores -> register(stores).all(question(stores, which), this::isOwed));
    }

    Page<InformationRequest> page(Listing listing) {
        AwaitedQuery asked = listing.unit().map(which::by).orElse(which);
        return context.storage()
                .inTransaction(stores -> register(stores).page(question(stores, asked), this::isOwed, listing));
    }

    private CasePages<InformationRequest> register(Stores stores) {
        return new CasePages<>(stores.requests(), context.body().code());
    }

    private CasePages.Question question(Stores stores, AwaitedQuery asked) {
        return (after, limit) -> stores.requests().awaited(context.body().code(), asked, after, limit);
    }

    private boolean isOwed(InformationRequest request) {
        LocalDate today = context.today();
        if (!request.history().beganBy(today)) {
            return false;
        }
        RequestView view = request.on(today, context.law());
        return view.state().awaitsAnswer() && due.test(view.clock());
    }
}
