package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import java.time.LocalDate;
import java.util.Optional;

/** Where check and repair of a request stand on a day (kelengkapan permintaan), PERKI 1/2021 Pasal 31 and 33. */
final class Completeness {
    /** Whether the check governs the request at all (Pasal 62: not if in process before). */
    final boolean checked;

    /** The day declared complete; or, where the policy counts from it and nobody checked, the day on which the check was due. */
    final Optional<LocalDate> complete;

    /** By when the open letter is to be answered by a repair. */
    final Optional<Deadline> repairDue;

    /** The last day for the repair, where the policy lets a request lapse after it and that is over. */
    final Optional<LocalDate> lapsed;

    private final IntakeFacts facts;
    private final Deadlines law;
    private final Lazy<Deadline> checkDue = new Lazy<>(this::computeCheckDue);

    Completeness(IntakeFacts facts, CountedRequest counted, LocalDate day, Deadlines law) {
        this.facts = facts;
        this.law = law;
        this.checked = counted.isChecked();
        this.complete = counted.complete(day, law);
        this.repairDue = Optional.ofNullable(facts.openLetter)
                .filter(letter -> checked)
                .map(letter -> law.of(StatutoryDeadlines.REQUEST_REPAIR, facts.letterArrived(letter)));
        this.lapsed = counted.lapsed(day, law);
    }

    private Deadline computeCheckDue() {
        return law.of(StatutoryDeadlines.REQUEST_CHECK, facts.trigger);
    }

    Deadline checkDue() {
        return checkDue.get();
    }

    boolean isRepairAwaited() {
        return facts.openLetter != null && !facts.repaired;
    }

    /** Whether somebody still has to say that the request is complete. */
    boolean isCheckAwaited() {
        return checked && (complete.isEmpty() || facts.openLetter != null);
    }
}
