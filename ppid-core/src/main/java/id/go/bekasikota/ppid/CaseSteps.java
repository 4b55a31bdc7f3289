package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.catalogue.OpenedInformation;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.dispute.Dispute;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.DeclaredOpen;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionState;
import id.go.bekasikota.ppid.objection.RequestGrounds;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.storage.Stores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What may be done next on a request and on what followed from it. */
record CaseSteps(DeskContext context, Stores stores, LocalDate asOf) {

    List<NextStep> of(RequestNumber number) {
        InformationRequest request = context.require(stores.requests(), number.text());
        List<NextStep> steps = new ArrayList<>(request.nextSteps(asOf, law()));
        List<NextStep> later =
                known(followUps().objections(number)).flatMap(this::following).toList();
        steps.addAll(RequestGrounds.steps(RequestGrounds.of(request, asOf, law()), pending(number), asOf, law()));
        steps.addAll(later);
        steps.addAll(citedAgain(request));
        return List.copyOf(steps);
    }

    private Stream<Objection> known(List<Objection> objections) {
        return objections.stream().filter(objection -> !objection.received().isAfter(asOf));
    }

    /** The grounds on which the requester objects already. */
    private Set<ObjectionGround> pending(RequestNumber number) {
        Set<ObjectionGround> pending = EnumSet.noneOf(ObjectionGround.class);
        known(followUps().ofRequester(number))
                .filter(objection -> objection.state(asOf, law()) != ObjectionState.WITHDRAWN)
                .forEach(objection -> objection.filing().grounds().forEach(ground -> pending.add(ground.ground())));
        return pending;
    }

    /** The steps of an objection, and of the dispute that follows it; after the petition a second one only where none bars it. */
    private Stream<NextStep> following(Objection objection) {
        List<NextStep> steps = objection.nextSteps(asOf, law());
        Optional<Dispute> dispute = followUps().lastPetition(objection.number(), asOf);
        List<DeclaredOpen> declared = new ArrayList<>(objection.opened(asOf));
        dispute.ifPresent(known -> declared.addAll(known.opened(asOf, law())));
        Stream<NextStep> all = dispute.map(known -> Stream.concat(
                        steps.stream()
                                .filter(step -> !step.act().equals("dispute.file")
                                        || known.refiling(asOf, law()).isEmpty()),
                        known.nextSteps(asOf, law()).stream()))
                .orElseGet(steps::stream);
        return Stream.concat(all, opened(declared))
                .map(step -> step.about(objection.number().text()));
    }

    /** What is to be done with what was opened to the public, until it has an entry. */
    private Stream<NextStep> opened(List<DeclaredOpen> declared) {
        if (declared.isEmpty()) {
            return Stream.empty();
        }
        ExemptionInventory exemptions = context.inventory(stores);
        List<DeclaredOpen> left = followUps().withoutEntry(declared, asOf);
        return Stream.concat(
                OpenedInformation.steps(left, exemptions, asOf).stream(),
                OpenedInformation.stepsAgain(declared, exemptions, asOf).stream());
    }

    /** The exemptions in force that a request was refused on though they cover what had been opened to the public. */
    private List<NextStep> citedAgain(InformationRequest request) {
        List<ExemptionId> cited = request.on(asOf, law()).decisions().values().stream()
                .flatMap(decision -> decision.withheld().stream())
                .map(withheld -> withheld.exemption().id())
                .distinct()
                .toList();
        return cited.isEmpty()
                ? List.of()
                : OpenedInformation.stepsAgain(
                        followUps().declared(asOf), context.inventory(stores, cited.stream()), asOf);
    }

    private FollowUps followUps() {
        return new FollowUps(context, stores);
    }

    private Deadlines law() {
        return context.law();
    }
}
