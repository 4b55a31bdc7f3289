package id.go.bekasikota.ppid.event;

import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.organization.Power;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What holds for the events of every case for ever (susunan riwayat), and so is checked when a kept case is restored. Never
 * policy, calendar or power: a kept case must open under any of them.
 */
final class Structure {
    /** UU 14/2008 Pasal 64 ayat (1). */
    private static final LocalDate LAW =
            StatutoryDeadlines.REQUEST_REPLY.basis().from().orElseThrow();

    private Structure() {}

    /** The case begins with an event of a kind, on a day of the law; what follows is in order. */
    static <E extends Event> void begins(List<Recorded<E>> events, Class<? extends E> beginning) {
        if (isTorn(events)) {
            return;
        }
        if (events.isEmpty() || !beginning.isInstance(events.get(0).event())) {
            throw broken(0, "a case begins with an event of the kind " + beginning.getSimpleName());
        }
        if (isBeforeTheLaw(events.get(0).on())) {
            throw broken(0, "no case lies before the statute, in force from " + LAW);
        }
        for (int i = 0; i < events.size(); i++) {
            if (i > 0 && recordedBefore(events.get(i), events.get(i - 1))) {
                throw broken(i, "no event is recorded before the one before it");
            }
            if (isExpiry(events.get(i)) != isOfTime(events.get(i))) {
                throw broken(i, "the passing of time notes expiries and does nothing else, and nobody else notes them");
            }
        }
    }

    /** The event that begins the case comes only once. */
    static <E extends Event> void beginsOnce(List<Recorded<E>> events, Class<? extends E> beginning) {
        for (int i = 1; i < events.size(); i++) {
            if (beginning.isInstance(events.get(i).event())) {
                throw broken(i, "a case begins with one event of the kind " + beginning.getSimpleName());
            }
        }
    }

    /** From the day of an end on only some kinds of events follow it. */
    static <E extends Event> void ends(
            List<Recorded<E>> events, Predicate<? super E> end, Set<Class<? extends E>> mayFollow) {
        if (isTorn(events)) {
            return;
        }
        LocalDate ended = LocalDate.MAX;
        for (int i = 0; i < events.size(); i++) {
            Recorded<E> recorded = events.get(i);
            boolean follows = !recorded.on().isBefore(ended);
            if (follows && mayFollow.stream().noneMatch(kind -> kind.isInstance(recorded.event()))) {
                throw broken(
                        i,
                        "a " + recorded.event().getClass().getSimpleName()
                                + " does not follow once the case had ended");
            }
            ended = end.test(recorded.event()) && !follows ? recorded.on() : ended;
        }
    }

    /** Of an event that lacks a part, whoever read it says which: nothing else can be said of it. */
    private static boolean isTorn(List<? extends Recorded<?>> events) {
        return events.stream().anyMatch(Structure::lacksAPart);
    }

    private static boolean lacksAPart(Recorded<?> recorded) {
        return recorded.event() == null
                || recorded.stamp() == null
                || recorded.stamp().by() == null
                || recorded.stamp().on() == null;
    }

    static boolean isBeforeTheLaw(LocalDate day) {
        return day.isBefore(LAW);
    }

    private static boolean recordedBefore(Recorded<?> later, Recorded<?> earlier) {
        return later.stamp().recorded().isBefore(earlier.stamp().recorded());
    }

    private static boolean isExpiry(Recorded<?> recorded) {
        return recorded.event() instanceof ExpiryEvent;
    }

    private static boolean isOfTime(Recorded<?> recorded) {
        return Power.PASS_TIME.isHeldBy(recorded.stamp().by());
    }

    private static PpidException broken(int index, String rule) {
        return new PpidException("event " + (index + 1) + " of a case is out of place (expected: " + rule + ")");
    }
}
