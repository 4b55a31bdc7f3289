package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.ReplyClock;
import id.go.bekasikota.ppid.request.RequestView;
import id.go.bekasikota.ppid.storage.AwaitedQuery;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * The requests whose answer is owed today, page by page (permintaan yang belum dijawab), UU 14/2008 Pasal 22 ayat (7) and (8): the
 * storage gives those that may be, and each is checked under the law. Thread-safe.
 */
public final class OwedRequests {
    private final DeskContext context;

    OwedRequests(DeskContext context) {
        this.context = context;
    }

    /**
     * Lists them, whenever they are due.
     *
     * @param listing which page and unit
     * @return the page
     */
    public Page<InformationRequest> list(Listing listing) {
        return page(AwaitedQuery.any(), clock -> true, listing);
    }

    /**
     * Lists those that are due within some working days.
     *
     * @param workingDays how many working days from today, 0 for today
     * @param listing which page and unit
     * @return the page of those due between today and that day, both included, in the order of receipt; where it lies beyond the
     *     calendar, of all whose due date is known
     */
    public Page<InformationRequest> dueWithin(int workingDays, Listing listing) {
        LocalDate today = context.today();
        LocalDate last = context.law().ahead(today, workingDays);
        return page(
                new TermStarts(context.law()).between(today, last),
                clock -> clock.due()
                        .filter(day -> !day.isBefore(today) && !day.isAfter(last))
                        .isPresent(),
                listing);
    }

    /**
     * Lists those that are overdue.
     *
     * @param listing which page and unit
     * @return the page of those whose due date lies before today, in the order of receipt
     */
    public Page<InformationRequest> overdue(Listing listing) {
        LocalDate today = context.today();
        return page(new TermStarts(context.law()).before(today), clock -> clock.isAfterDue(today), listing);
    }

    private Page<InformationRequest> page(AwaitedQuery which, Predicate<ReplyClock> due, Listing listing) {
        Given.value(listing, "listing");
        AwaitedQuery asked = listing.unit().map(which::by).orElse(which);
        return context.storage().inTransaction(stores -> {
            Paging<InformationRequest> paging = context.paging(stores.requests());
            return paging.page(paging.awaited(asked), request -> isOwed(request, due), listing);
        });
    }

    private boolean isOwed(InformationRequest request, Predicate<ReplyClock> due) {
        LocalDate today = context.today();
        if (!request.history().beganBy(today)) {
            return false;
        }
        RequestView view = request.on(today, context.law());
        return view.state().awaitsAnswer() && due.test(view.clock());
    }
}
