package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionState;
import id.go.bekasikota.ppid.storage.Awaited;
import id.go.bekasikota.ppid.storage.CaseStage;
import id.go.bekasikota.ppid.storage.Place;
import id.go.bekasikota.ppid.storage.Received;
import id.go.bekasikota.ppid.storage.Stores;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The objections of a worklist: the storage gives those that may stand on a page, and each is checked under the law. */
record ObjectionWork(Office office, Stores stores, Worklist<ObjectionState> which, Listing listing) {

    Page<Objection> page() {
        return which.isUrgent() ? urgent() : newest();
    }

    private Page<Objection> newest() {
        Received all = Received.in(which.days()).newestFirst();
        Received ofUnit = listing.unit().map(all::by).orElse(all);
        List<Register.Question> questions = new ArrayList<>();
        if (which.states().isEmpty()) {
            questions.add(question(ofUnit));
        }
        which.states().stream()
                .map(ObjectionWork::stage)
                .distinct()
                .forEach(stage -> questions.add(question(ofUnit.at(stage))));
        return register()
                .page(Register.merged(questions, Comparator.reverseOrder()), this::isListed, listing, Place.END);
    }

    private static CaseStage stage(ObjectionState state) {
        return switch (state) {
            case OPEN, SILENT -> CaseStage.PENDING;
            case ANSWERED -> CaseStage.ANSWERED;
            case SETTLED -> CaseStage.SETTLED;
            case WITHDRAWN -> CaseStage.WITHDRAWN;
        };
    }

    private Register.Question question(Received asked) {
        return (after, limit) -> stores.objections().received(office.body().code(), asked, after, limit);
    }

    private Page<Objection> urgent() {
        Awaited asked = listing.unit().map(Awaited.any()::by).orElseGet(Awaited::any);
        Register.Question awaited =
                (last, limit) -> stores.objections().awaited(office.body().code(), asked, last, limit);
        Lane<Objection> lane = new Lane<>(
                register(),
                awaited,
                objection -> which.days().contains(objection.received()) && isListed(objection),
                listing.size() + 1,
                UrgentPage.after(listing.mark(), 1).get(0));
        return new UrgentPage<>(
                        List.of(lane),
                        objection -> objection.replyDue(office.law()).due().known())
                .of(listing.size());
    }

    private boolean isListed(Objection objection) {
        return which.has(objection.state(office.today(), office.law()));
    }

    private Register<Objection> register() {
        return new Register<>(stores.objections(), office.body().code());
    }
}
