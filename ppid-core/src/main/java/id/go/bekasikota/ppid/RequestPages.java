package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestState;
import id.go.bekasikota.ppid.storage.AwaitedQuery;
import id.go.bekasikota.ppid.storage.CaseStage;
import id.go.bekasikota.ppid.storage.Place;
import id.go.bekasikota.ppid.storage.Stores;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The requests of a worklist: the storage gives those that may stand on a page, and each is checked under the law. */
record RequestPages(DeskContext context, Stores stores, Worklist<RequestState> which, Listing listing) {
    Page<InformationRequest> page() {
        return which.isUrgent() ? urgent() : newest();
    }

    private Page<InformationRequest> newest() {
        return new NewestPage<>(paging(), which, listing).of(RequestPages::stage, request -> which.has(state(request)));
    }

    private static CaseStage stage(RequestState state) {
        return switch (state) {
            case REGISTERED, INCOMPLETE, OPEN, LAPSED -> CaseStage.PENDING;
            case ANSWERED -> CaseStage.ANSWERED;
            case CLOSED -> CaseStage.CLOSED;
            case WITHDRAWN -> CaseStage.WITHDRAWN;
            case VOIDED -> CaseStage.VOIDED;
        };
    }

    /** Those of one length of the term fall due in the order of receipt, so two lanes are joined. */
    private Page<InformationRequest> urgent() {
        AwaitedQuery any = AwaitedQuery.any();
        AwaitedQuery plain = new AwaitedQuery(listing.unit(), any.counted(), any.plain(), DateRange.NEVER);
        AwaitedQuery extended = new AwaitedQuery(listing.unit(), any.counted(), DateRange.NEVER, any.extended());
        List<Place> after = UrgentPage.after(listing.mark(), 2);
        return new UrgentPage<>(List.of(lane(plain, after.get(0)), lane(extended, after.get(1))), this::due)
                .of(listing.size());
    }

    private ReadAhead<InformationRequest> lane(AwaitedQuery asked, Place after) {
        return new ReadAhead<>(paging(), paging().awaited(asked), this::isOwed, listing.size() + 1, after);
    }

    private boolean isOwed(InformationRequest request) {
        RequestState state = state(request);
        return state.awaitsAnswer()
                && which.has(state)
                && which.days()
                        .contains(request.on(context.today(), context.law())
                                .receipt()
                                .received());
    }

    private Optional<LocalDate> due(InformationRequest request) {
        return request.on(context.today(), context.law()).clock().due();
    }

    private RequestState state(InformationRequest request) {
        return request.state(context.today(), context.law());
    }

    private Paging<InformationRequest> paging() {
        return context.paging(stores.requests());
    }
}
