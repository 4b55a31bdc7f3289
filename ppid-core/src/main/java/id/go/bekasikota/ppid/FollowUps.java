package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.catalogue.EntryOrigin;
import id.go.bekasikota.ppid.dispute.Dispute;
import id.go.bekasikota.ppid.exemption.DeclaredOpen;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.requester.RequesterMatch;
import id.go.bekasikota.ppid.storage.Relation;
import id.go.bekasikota.ppid.storage.Stores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What followed from a request: the objections about it, the petitions on them, and what these opened to the public. */
record FollowUps(DeskContext context, Stores stores) {

    /** The objections about a request, in the order of their numbers. */
    List<Objection> objections(RequestNumber request) {
        return context.linked(stores.objections(), Relation.ABOUT, request.text());
    }

    /** The objections about a request that may be the requester's: all but those that a stranger filed. */
    List<Objection> ofRequester(RequestNumber request) {
        return objections(request).stream()
                .filter(objection ->
                        context.match(stores, request.text(), objection.number().text()) != RequesterMatch.OTHER)
                .toList();
    }

    /** The petitions on an objection, in the order in which they were filed. */
    List<Dispute> petitions(ObjectionNumber objection) {
        return context.linked(stores.disputes(), Relation.ABOUT, objection.text()).stream()
                .sorted(Comparator.comparing(dispute -> dispute.number().petition()))
                .toList();
    }

    /** The last petition on an objection. */
    Optional<Dispute> lastPetition(ObjectionNumber objection) {
        return last(petitions(objection));
    }

    /** The last petition on an objection that was filed by a day. */
    Optional<Dispute> lastPetition(ObjectionNumber objection, LocalDate asOf) {
        return last(petitions(objection).stream()
                .filter(dispute -> dispute.history().beganBy(asOf))
                .toList());
    }

    private static Optional<Dispute> last(List<Dispute> petitions) {
        return petitions.stream().reduce((earlier, later) -> later);
    }

    /** What objections and disputes declared open by a day, entered or not. */
    List<DeclaredOpen> declared(LocalDate asOf) {
        List<DeclaredOpen> declared = new ArrayList<>();
        context.opening(stores.objections()).forEach(objection -> declared.addAll(objection.opened(asOf)));
        context.opening(stores.disputes()).forEach(dispute -> declared.addAll(dispute.opened(asOf, context.law())));
        return declared;
    }

    /** What was declared open and has no entry on a day. */
    List<DeclaredOpen> withoutEntry(List<DeclaredOpen> declared, LocalDate asOf) {
        if (declared.isEmpty()) {
            return List.of();
        }
        List<EntryOrigin> entered = stores.entries().all(context.body().code()).stream()
                .filter(entry -> entry.history().beganBy(asOf) && !entry.isRemovedOn(asOf))
                .map(entry -> entry.entry().origin())
                .toList();
        return declared.stream()
                .filter(open -> entered.stream().noneMatch(origin -> origin.isOf(open)))
                .toList();
    }
}
