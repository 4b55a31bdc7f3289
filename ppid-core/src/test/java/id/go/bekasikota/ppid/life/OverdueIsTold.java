package id.go.bekasikota.ppid.life;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.contract.Events;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestEvent;
import java.time.LocalDate;
import java.util.List;

/**
 * The steps and the passing of time agree: a step is overdue on a day if and only if time tells by that day that its term ended and
 * nobody did it.
 */
final class OverdueIsTold {
    private final List<NextStep> steps;
    private final List<Expiry> told;
    private final LocalDate day;

    private OverdueIsTold(List<NextStep> steps, List<Expiry> told, LocalDate day) {
        this.steps = steps;
        this.told = told;
        this.day = day;
    }

    static void in(Life life) {
        for (int later : List.of(0, 4, 60)) {
            LocalDate day = life.today().plusDays(later);
            request(life.requests().get(life.request()), day, life.law());
            for (Objection objection : life.filed()) {
                objection(objection, day, life.law());
            }
        }
    }

    private static void request(InformationRequest request, LocalDate day, Deadlines law) {
        OverdueIsTold check = new OverdueIsTold(request.nextSteps(day, law), request.expiries(day, law), day);
        check.agrees("request.answer", "request.reply-missed");
        check.agrees("request.repair", "request.unrepaired");
        if (isChecked(request.history())) {
            check.hasNoTerm("request.declare-complete");
            check.hasNoTerm("request.declare-incomplete");
        } else {
            check.agrees("request.declare-complete", "request.check-missed");
            check.agrees("request.declare-incomplete", "request.check-missed");
        }
    }

    private static void objection(Objection objection, LocalDate day, Deadlines law) {
        OverdueIsTold check = new OverdueIsTold(objection.nextSteps(day, law), objection.expiries(day, law), day);
        check.agrees("objection.answer", "objection.reply-missed");
        check.agrees("objection.execute", "objection.order-missed");
    }

    private static boolean isChecked(History<RequestEvent> history) {
        return history.has(Events.kind(RequestEvent.class, "declared-complete"))
                || history.has(RequestEvent.DeclaredIncomplete.class);
    }

    private List<NextStep> named(String act) {
        return steps.stream().filter(step -> step.act().equals(act)).toList();
    }

    /** Where granting and refusing have terms of their own, the answer is missed when the last of them ended. */
    private void agrees(String act, String code) {
        List<NextStep> offered = named(act);
        boolean overdue = !offered.isEmpty()
                && offered.stream()
                        .allMatch(step -> step.until().filter(day::isAfter).isPresent());
        boolean missed = told.stream().anyMatch(expiry -> expiry.code().equals(code));
        if (!offered.isEmpty()) {
            assertThat(overdue)
                    .as("%s is overdue on %s: %s, %s", act, day, offered, told)
                    .isEqualTo(missed);
        }
    }

    private void hasNoTerm(String act) {
        assertThat(named(act)).allSatisfy(step -> assertThat(step.until()).isEmpty());
    }
}
