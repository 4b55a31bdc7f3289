package id.go.bekasikota.ppid.letter;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionEvent;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.request.Cost;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.Delivery;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.Payment;
import id.go.bekasikota.ppid.request.PaymentMethod;
import id.go.bekasikota.ppid.request.RequestEvent;
import id.go.bekasikota.ppid.request.RequestView;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the rows of both registers as they stand at the end of a day. */
final class RegisterRows {
    private final LocalDate asOf;
    private final Deadlines law;

    RegisterRows(LocalDate asOf, Deadlines law) {
        this.asOf = asOf;
        this.law = law;
    }

    boolean isThere(InformationRequest request) {
        return request.history().beganBy(asOf);
    }

    boolean isThere(Objection objection) {
        return objection.history().beganBy(asOf);
    }

    RequestRegisterRow of(InformationRequest request, Addressee requester) {
        RequestView view = request.on(asOf, law);
        Asked asked = Asked.of(view);
        List<Decision> decisions = List.copyOf(view.decisions().values());
        return new RequestRegisterRow(
                asked,
                requester,
                view.state(),
                decisions,
                heldAs(view, asked.delivery()),
                service(view),
                request.expiries(asOf, law));
    }

    ObjectionRegisterRow of(Objection objection, Addressee objector) {
        Optional<ObjectionRegisterRow.Answer> answer = objection
                .history()
                .until(asOf)
                .lastRecorded(ObjectionEvent.Answered.class)
                .map(answered -> new ObjectionRegisterRow.Answer(
                        answered.on(),
                        answered.event().answer(),
                        answered.stamp().by() instanceof Officer officer ? Optional.of(officer) : Optional.empty()));
        return new ObjectionRegisterRow(
                Objected.of(objection, asOf, law), objector, objection.state(asOf, law), answer, Optional.empty());
    }

    /** The forms of the copies that are given; what is only seen is held in a form that nobody recorded. */
    private static Set<Delivery.Form> heldAs(RequestView view, Delivery asked) {
        Set<Delivery.Form> forms = EnumSet.noneOf(Delivery.Form.class);
        view.history().all(RequestEvent.Answered.class).stream()
                .map(RequestEvent.Answered::notice)
                .filter(notice -> notice.decisions().stream().anyMatch(Decision::gives))
                .forEach(notice -> forms.add(notice.delivery().orElse(asked).form()));
        view.deliveries().forEach(delivery -> forms.add(delivery.form()));
        forms.remove(Delivery.Form.VIEW);
        return forms;
    }

    private static RequestRegisterRow.Service service(RequestView view) {
        List<PaymentMethod> paid =
                view.payments().stream().map(Payment::method).distinct().toList();
        List<PaymentMethod> offered = view.costs().stream()
                .flatMap(cost -> cost.methods().stream())
                .distinct()
                .toList();
        return new RequestRegisterRow.Service(
                view.history().dayOf(RequestEvent.Answered.class),
                view.delivered(),
                view.costs().stream().mapToLong(Cost::total).sum(),
                paid.isEmpty() ? offered : paid);
    }
}
