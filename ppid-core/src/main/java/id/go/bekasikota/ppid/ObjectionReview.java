package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.objection.AnswerFlag;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Incumbency;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.request.RequestEvent;
import id.go.bekasikota.ppid.requester.Gap;
import id.go.bekasikota.ppid.requester.Identity;
import id.go.bekasikota.ppid.storage.Stores;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an officer is told about an objection that no text makes a denial of: gaps in who objects, and flags of its answer. */
record ObjectionReview(DeskContext context, Stores stores) {

    Set<Gap> gaps(Objection objection) {
        String number = objection.number().text();
        Identity objector = identity(number).orElseThrow(() -> DeskContext.withoutIdentity(number));
        LawPolicy policy = context.law().policy();
        return objection
                .filing()
                .request()
                .flatMap(request -> identity(request.text()))
                .map(requester -> objector.gapsOfObjector(requester, policy))
                .orElseGet(() -> objector.gapsOfObjector(policy))
                .stream()
                .filter(gap -> gap.citationOn(objection.received()).isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Gap.class)));
    }

    private Optional<Identity> identity(String number) {
        return stores.identities().find(context.body().code(), number);
    }

    Set<AnswerFlag> flags(Objection objection) {
        return objection.flags(
                Stream.concat(decided(objection), inOffice(objection)).toList());
    }

    /** Who answered the request. */
    private Stream<Actor> decided(Objection objection) {
        return objection.filing().request().stream()
                .map(request -> context.require(stores.requests(), request.text()))
                .flatMap(request -> request.history().recorded(RequestEvent.Answered.class).stream())
                .map(answered -> answered.stamp().by());
    }

    /** Who was PPID on the day of the answer to the objection. */
    private Stream<Actor> inOffice(Objection objection) {
        return context.organization().stream()
                .flatMap(known -> objection.answered().stream()
                        .flatMap(answer -> known.findHolder(Role.PPID, answer.on()).stream()))
                .map(Incumbency::officer);
    }
}
