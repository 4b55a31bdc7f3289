package id.go.bekasikota.ppid.objection;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.exemption.DeclaredOpen;
import id.go.bekasikota.ppid.exemption.OpeningOrder;
import id.go.bekasikota.ppid.law.Citation;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a run of events comes to, read from them once. */
final class ObjectionFacts {
    private static final Citation OPENED = Citation.parse(ObjectionRules.OPENED);

    /** What is recorded of the receipt itself or by the passing of time, and so follows no receipt. */
    private static final Set<Class<? extends ObjectionEvent>> BESIDE_THE_RECEIPT =
            Set.of(ObjectionEvent.Filed.class, ObjectionEvents.ReceiptCorrected.class, ObjectionEvents.Expired.class);

    /** What a later settlement, answer or withdrawal must not come before. */
    private static final Set<Class<? extends ObjectionEvent>> IN_ORDER = Set.of(
            ObjectionEvents.Entered.class,
            ObjectionEvents.Settled.class,
            ObjectionEvent.Answered.class,
            ObjectionEvents.Withdrawn.class);

    private final Recorded<ObjectionEvent.Filed> filing;
    private final History<ObjectionEvent> history;
    private final Map<Class<?>, Recorded<ObjectionEvent>> latest = new HashMap<>();
    private final Set<ObjectionGround> grounds;
    private final Set<ObjectionGround> pending;
    private final LocalDate received;

    ObjectionFacts(Recorded<ObjectionEvent.Filed> filing, History<ObjectionEvent> history) {
        this.filing = filing;
        this.history = history;
        this.grounds =
                Grounds.copy(filed().grounds().stream().map(FoundGround::ground).toList());
        Set<ObjectionGround> settled = EnumSet.noneOf(ObjectionGround.class);
        for (Recorded<ObjectionEvent> recorded : history.events()) {
            latest.put(recorded.event().getClass(), recorded);
            if (recorded.event() instanceof ObjectionEvents.Settled settlement) {
                settled.addAll(settlement.grounds());
            }
        }
        this.pending = Grounds.without(grounds, settled);
        this.received = last(ObjectionEvents.ReceiptCorrected.class)
                .map(ObjectionEvents.ReceiptCorrected::to)
                .orElseGet(filing::on);
    }

    /** The same objection as it stood at the end of a day. */
    ObjectionFacts on(LocalDate day) {
        History<ObjectionEvent> then = history.until(day);
        return then.version() == history.version() ? this : new ObjectionFacts(filing, then);
    }

    ObjectionEvent.Filed filed() {
        return filing.event();
    }

    LocalDate received() {
        return received;
    }

    Set<ObjectionGround> grounds() {
        return grounds;
    }

    Set<ObjectionGround> pendingGrounds() {
        return pending;
    }

    /** The pending grounds that may be settled: a refusal on an exemption never is (UU 14/2008 Pasal 35 ayat (2)). */
    Set<ObjectionGround> settleable() {
        return Grounds.without(pending, Set.of(ObjectionGround.A));
    }

    boolean has(Class<? extends ObjectionEvent> kind) {
        return latest.containsKey(kind);
    }

    <X extends ObjectionEvent> Optional<X> last(Class<X> kind) {
        return Optional.ofNullable(latest.get(kind)).map(recorded -> kind.cast(recorded.event()));
    }

    <X extends ObjectionEvent> Optional<Recorded<X>> recorded(Class<X> kind) {
        return Optional.ofNullable(latest.get(kind))
                .map(recorded -> new Recorded<>(recorded.stamp(), kind.cast(recorded.event())));
    }

    Optional<LocalDate> dayOf(Class<? extends ObjectionEvent> kind) {
        return Optional.ofNullable(latest.get(kind)).map(Recorded::on);
    }

    ObjectionState state(LocalDate asOf, Deadlines law) {
        if (has(ObjectionEvents.Withdrawn.class)) {
            return ObjectionState.WITHDRAWN;
        }
        if (pending.isEmpty()) {
            return ObjectionState.SETTLED;
        }
        if (has(ObjectionEvent.Answered.class)) {
            return ObjectionState.ANSWERED;
        }
        return replyDue(law).isMissedOn(asOf) ? ObjectionState.SILENT : ObjectionState.OPEN;
    }

    Optional<ObjectionRecord.End> end() {
        if (has(ObjectionEvents.Withdrawn.class)) {
            return ended(ObjectionEvents.Withdrawn.class, ObjectionEnd.WITHDRAWN);
        }
        return pending.isEmpty()
                ? ended(ObjectionEvents.Settled.class, ObjectionEnd.SETTLED)
                : last(ObjectionEvent.Answered.class)
                        .flatMap(event -> ended(
                                ObjectionEvent.Answered.class,
                                ObjectionEnd.by(event.answer().outcome())));
    }

    private Optional<ObjectionRecord.End> ended(Class<? extends ObjectionEvent> kind, ObjectionEnd how) {
        return dayOf(kind).map(day -> new ObjectionRecord.End(day, how));
    }

    CountedObjection counted() {
        return new CountedObjection(
                new ObjectionRecord(received, grounds, end()),
                has(ObjectionEvents.ReceiptCorrected.class) ? Optional.empty() : filed().time(),
                dayOf(ObjectionEvents.Entered.class));
    }

    Deadline replyDue(Deadlines law) {
        return counted().replyDue(law);
    }

    PetitionBasis basis(Deadlines law) {
        return new PetitionBasis(
                filed().number(),
                filed().request(),
                pending,
                counted().countedFrom(law),
                dayOf(ObjectionEvent.Answered.class),
                dayOf(ObjectionEvents.AnswerReceived.class));
    }

    Optional<SuperiorAnswer.Order> openOrder() {
        return has(ObjectionEvents.Executed.class)
                ? Optional.empty()
                : last(ObjectionEvent.Answered.class)
                        .flatMap(event -> event.answer().order());
    }

    List<DeclaredOpen> opened() {
        return last(ObjectionEvent.Answered.class)
                .flatMap(event -> dayOf(ObjectionEvent.Answered.class).map(day -> opened(event.answer(), day)))
                .orElse(List.of());
    }

    private static List<DeclaredOpen> opened(SuperiorAnswer answer, LocalDate day) {
        Optional<LocalDate> until = answer.order().flatMap(SuperiorAnswer.Order::until);
        return answer.opens().stream()
                .map(opening ->
                        new DeclaredOpen(opening, day, until, answer.number(), OpeningOrder.Cause.OBJECTION, OPENED))
                .toList();
    }

    /** The first day on which something was done after the receipt. */
    Optional<LocalDate> firstAct() {
        return history.events().stream()
                .filter(recorded ->
                        !BESIDE_THE_RECEIPT.contains(recorded.event().getClass()))
                .map(Recorded::on)
                .min(LocalDate::compareTo);
    }

    /** The last day, that of the receipt included, on which something happened that a new act must not come before. */
    LocalDate lastAct() {
        Stream<LocalDate> acts = history.events().stream()
                .filter(recorded -> IN_ORDER.contains(recorded.event().getClass()))
                .map(Recorded::on);
        return Stream.concat(acts, Stream.of(received))
                .max(LocalDate::compareTo)
                .orElse(received);
    }
}
