package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.ReplyClock;
import id.go.bekasikota.ppid.request.RequestView;
import id.go.bekasikota.ppid.storage.Awaited;
import id.go.bekasikota.ppid.storage.Stores;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** The requests whose answer is owed today: the storage gives those that may be, and each is checked under the law. */
record OwedRequests(Office office, Awaited which, Predicate<ReplyClock> due) {

    static OwedRequests any(Office office) {
        return new OwedRequests(office, Awaited.any(), clock -> true);
    }

    /** Those due from today through some working days. */
    static OwedRequests within(Office office, int workingDays) {
        LocalDate today = office.today();
        LocalDate last = office.law().ahead(today, workingDays);
        return new OwedRequests(
                office,
                new DueDays(office.law()).between(today, last),
                clock -> clock.due()
                        .filter(day -> !day.isBefore(today) && !day.isAfter(last))
                        .isPresent());
    }

    static OwedRequests overdue(Office office) {
        LocalDate today = office.today();
        return new OwedRequests(office, new DueDays(office.law()).before(today), clock -> clock.isAfterDue(today));
    }

    List<InformationRequest> all() {
        return office.storage().inTransaction(stores -> register(stores).all(question(stores, which), this::isOwed));
    }

    Page<InformationRequest> page(Listing listing) {
        Awaited asked = listing.unit().map(which::by).orElse(which);
        return office.storage()
                .inTransaction(stores -> register(stores).page(question(stores, asked), this::isOwed, listing));
    }

    private Register<InformationRequest> register(Stores stores) {
        return new Register<>(stores.requests(), office.body().code());
    }

    private Register.Question question(Stores stores, Awaited asked) {
        return (after, limit) -> stores.requests().awaited(office.body().code(), asked, after, limit);
    }

    private boolean isOwed(InformationRequest request) {
        LocalDate today = office.today();
        if (!request.history().beganBy(today)) {
            return false;
        }
        RequestView view = request.on(today, office.law());
        return view.state().awaitsAnswer() && due.test(view.clock());
    }
}
