package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.command.FileObjection;
import id.go.bekasikota.ppid.objection.GroundFacts;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionFiling;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.objection.RequestGrounds;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.requester.Identity;
import id.go.bekasikota.ppid.requester.RequesterMatch;
import id.go.bekasikota.ppid.storage.Relation;
import id.go.bekasikota.ppid.storage.Stores;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What a request offers to who objects: its grounds, but those on which an objection of theirs awaits its answer. */
record OpenGrounds(DeskContext context, Stores stores) {

    GroundFacts of(InformationRequest request, Identity objector, LocalDate on) {
        Map<ObjectionGround, ObjectionNumber> pending = new EnumMap<>(ObjectionGround.class);
        context.linked(stores.objections(), Relation.ABOUT, request.number().text()).stream()
                .filter(objection -> isBy(objection, objector))
                .forEach(objection -> objection
                        .awaiting(on, context.law())
                        .forEach(ground -> pending.putIfAbsent(ground, objection.number())));
        return RequestGrounds.of(request, on, context.law()).withPending(pending);
    }

    private boolean isBy(Objection objection, Identity objector) {
        return stores.identities()
                .find(context.body().code(), objection.number().text())
                .filter(known -> known.matching(objector) == RequesterMatch.SAME)
                .isPresent();
    }

    /** The objection as it was handed in. */
    static ObjectionFiling filing(LocalTime time, Optional<String> unit, FileObjection command) {
        ObjectionFiling.Builder builder = command.request().isPresent()
                ? ObjectionFiling.about(command.request().get(), command.information())
                : ObjectionFiling.aboutPublication(command.information());
        unit.ifPresent(builder::unit);
        return builder.on(command.grounds()).at(time).written(command.form());
    }
}
