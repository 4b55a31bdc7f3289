package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the events say of extension, answers and the arrival of notices. Filled once by {@link RequestFacts}. */
final class AnswerFacts {
    /** The decision on each item answered, by its number. */
    final SortedMap<Integer, Decision> decisions = new TreeMap<>();

    /** The written notices, in order. */
    final List<Recorded<RequestEvent.Answered>> notices = new ArrayList<>();

    /** The days on which notices arrived, in order. */
    final List<LocalDate> arrivals = new ArrayList<>();

    /** The extension made last. */
    Optional<Recorded<RequestEvent.Extended>> extension = Optional.empty();

    void take(Recorded<RequestEvent> recorded) {
        RequestEvent event = recorded.event();
        if (event instanceof RequestEvent.Extended extended) {
            extension = Optional.of(new Recorded<>(recorded.stamp(), extended));
        } else if (event instanceof RequestEvent.Answered answered) {
            notices.add(new Recorded<>(recorded.stamp(), answered));
            answered.notice().decisions().forEach(decision -> decisions.put(decision.item(), decision));
        } else if (event instanceof RequestEvents.NoticeArrived notice) {
            arrivals.add(notice.arrived());
        }
    }

    /** The items granted in whole or in part. */
    Set<Integer> granted() {
        return decisions.values().stream()
                .filter(Decision::gives)
                .map(Decision::item)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The day of the last notice. */
    LocalDate answered() {
        return notices.get(notices.size() - 1).on();
    }

    /** The day on which the last of all notices arrived; empty while one of them is on its way. */
    Optional<LocalDate> arrived() {
        return arrivals.size() < notices.size()
                ? Optional.empty()
                : arrivals.stream().max(LocalDate::compareTo);
    }

    /** The outcome of all decisions together. */
    Outcome outcome() {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        decisions.values().forEach(decision -> outcomes.add(decision.outcome()));
        if (outcomes.size() == 1) {
            return outcomes.iterator().next();
        }
        boolean gives = outcomes.contains(Outcome.GRANTED) || outcomes.contains(Outcome.PARTIALLY_GRANTED);
        return gives ? Outcome.PARTIALLY_GRANTED : Outcome.REFUSED;
    }

    Set<ExemptionGround> grounds() {
        return decisions.values().stream()
                .flatMap(decision -> decision.withheld().stream())
                .map(part -> part.exemption().ground())
                .collect(Collectors.toSet());
    }
}
