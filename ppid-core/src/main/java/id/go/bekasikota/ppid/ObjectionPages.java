package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionState;
import id.go.bekasikota.ppid.storage.AwaitedQuery;
import id.go.bekasikota.ppid.storage.CaseStage;
import id.go.bekasikota.ppid.storage.Stores;
import java.util.List;

/** The objections of a worklist: the storage gives those that may stand on a page, and each is checked under the law. */
record ObjectionPages(DeskContext context, Stores stores, Worklist<ObjectionState> which, Listing listing) {

    Page<Objection> page() {
        return which.isUrgent() ? urgent() : newest();
    }

    private Page<Objection> newest() {
        return new NewestPage<>(paging(), which, listing).of(ObjectionPages::stage, this::isListed);
    }

    private static CaseStage stage(ObjectionState state) {
        return switch (state) {
            case OPEN, SILENT -> CaseStage.PENDING;
            case ANSWERED -> CaseStage.ANSWERED;
            case SETTLED -> CaseStage.SETTLED;
            case WITHDRAWN -> CaseStage.WITHDRAWN;
        };
    }

    private Page<Objection> urgent() {
        AwaitedQuery asked = listing.unit().map(AwaitedQuery.any()::by).orElseGet(AwaitedQuery::any);
        ReadAhead<Objection> lane = new ReadAhead<>(
                paging(),
                paging().awaited(asked),
                objection -> which.days().contains(objection.received()) && isListed(objection),
                listing.size() + 1,
                UrgentPage.after(listing.mark(), 1).get(0));
        return new UrgentPage<>(
                        List.of(lane),
                        objection -> objection.replyDue(context.law()).due().known())
                .of(listing.size());
    }

    private boolean isListed(Objection objection) {
        return which.has(objection.state(context.today(), context.law()));
    }

    private Paging<Objection> paging() {
        return context.paging(stores.objections());
    }
}
