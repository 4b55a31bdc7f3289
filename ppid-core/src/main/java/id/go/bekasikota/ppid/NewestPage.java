package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.storage.CaseStage;
import id.go.bekasikota.ppid.storage.Place;
import id.go.bekasikota.ppid.storage.ReceivedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The page of a worklist with the newest receipt first: the storage gives the stages in which its states may stand. */
record NewestPage<S extends Labelled, A extends Aggregate<?>>(Paging<A> paging, Worklist<S> which, Listing listing) {

    Page<A> of(Function<S, CaseStage> stage, Predicate<A> listed) {
        ReceivedQuery all = ReceivedQuery.in(which.days()).newestFirst();
        ReceivedQuery ofUnit = listing.unit().map(all::by).orElse(all);
        List<Paging.Question> questions = new ArrayList<>();
        if (which.states().isEmpty()) {
            questions.add(paging.received(ofUnit));
        }
        which.states().stream().map(stage).distinct().forEach(each -> questions.add(paging.received(ofUnit.at(each))));
        return paging.page(Paging.merged(questions, Comparator.reverseOrder()), listed, listing, Place.END);
    }
}
