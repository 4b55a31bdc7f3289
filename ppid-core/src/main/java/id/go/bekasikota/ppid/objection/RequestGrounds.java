package id.go.bekasikota.ppid.objection;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.policy.Reading.NoticeDate;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.Outcome;
import id.go.bekasikota.ppid.request.RequestEvent;
import id.go.bekasikota.ppid.request.RequestState;
import id.go.bekasikota.ppid.request.RequestView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the facts that make grounds of an objection from the life of a request (fakta alasan keberatan). */
public final class RequestGrounds {
    private final RequestView view;
    private final Deadlines law;
    private final GroundFacts.Builder facts = GroundFacts.builder();

    private RequestGrounds(RequestView view, Deadlines law) {
        this.view = view;
        this.law = law;
    }

    /**
     * Reads the facts that make grounds of an objection from the life of a request (fakta alasan keberatan), as they stand on a day.
     *
     * @param request the request
     * @param asOf the day, inclusive
     * @param law calendar and policy
     * @return the facts; none for a request that was withdrawn; of one that lapsed only what was answered before; one
     *     that the body voided as a duplicate keeps all its grounds, with its own due date. The arrival of a notice that was not
     *     recorded is taken to be its date
     */
    public static GroundFacts of(InformationRequest request, LocalDate asOf, Deadlines law) {
        Given.value(request, "request");
        Given.value(asOf, "asOf");
        Given.value(law, "law");
        return new RequestGrounds(request.on(asOf, law), law).facts();
    }

    /**
     * Lists the objections that a requester may file on a day (UU 14/2008 Pasal 35 and 36).
     *
     * @param facts what the life of the request offers
     * @param pending the grounds on which an objection is being dealt with already
     * @param asOf the day
     * @param law calendar and policy
     * @return one step per ground that is there, in the order of the law; one that is late only where the policy records it
     */
    public static List<NextStep> steps(GroundFacts facts, Set<ObjectionGround> pending, LocalDate asOf, Deadlines law) {
        Given.value(facts, "facts");
        return FilingSteps.of(facts, pending, asOf, law);
    }

    private GroundFacts facts() {
        if (view.state() == RequestState.WITHDRAWN) {
            return facts.build();
        }
        Optional<LocalDate> due = view.state() == RequestState.LAPSED
                ? Optional.empty()
                : view.clock().due();
        due.ifPresent(facts::replyDue);
        boolean arrives = law.policy().reads(NoticeDate.ARRIVAL);
        List<Recorded<RequestEvent.Answered>> notices = view.history().recorded(RequestEvent.Answered.class);
        List<LocalDate> arrivals = view.arrivals();
        for (int i = 0; i < notices.size(); i++) {
            Recorded<RequestEvent.Answered> notice = notices.get(i);
            LocalDate dated = notice.on();
            notice(notice, i < arrivals.size() ? arrivals.get(i) : dated);
            LocalDate counted = arrives && i < arrivals.size() ? arrivals.get(i) : dated;
            due.filter(counted::isAfter).ifPresent(day -> facts.lateAnswer(counted));
        }
        view.copyFees().forEach(facts::feeNotice);
        if (!notices.isEmpty() && !view.unanswered().isEmpty()) {
            due.filter(view.day()::isAfter).ifPresent(day -> facts.unfulfilled(day.plusDays(1)));
        }
        return facts.build();
    }

    private void notice(Recorded<RequestEvent.Answered> notice, LocalDate received) {
        if (view.unanswered().isEmpty()) {
            facts.answerReceived(received);
        } else {
            facts.partAnswered(received);
        }
        if (notice.event().notice().cost().total() > 0) {
            facts.feeNotice(received);
        }
        for (Decision decision : notice.event().notice().decisions()) {
            if (!decision.withheld().isEmpty()) {
                facts.refusalReceived(received);
            }
            if (view.undelivered().contains(decision.item())) {
                view.copyOwedSince(decision.item())
                        .or(() -> notice.event().notice().available())
                        .or(() -> Optional.of(notice.on()))
                        .filter(day -> !day.isAfter(view.day()))
                        .ifPresent(facts::unfulfilled);
            } else if (decision.outcome() == Outcome.NOT_HELD || decision instanceof Decision.Declined) {
                facts.unfulfilled(received);
            }
        }
    }
}
