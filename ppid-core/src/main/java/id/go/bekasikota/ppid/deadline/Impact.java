package id.go.bekasikota.ppid.deadline;

import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Given;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a changed calendar does to deadlines that are running (dampak perubahan hari libur): which due dates move, from what
 * to what, and because of which days.
 *
 * <p>Each {@link Move} keeps the date that was shown to the requester beside the date by the new calendar.
 *
 * @param moves the deadlines that move, in the order given; those without a date in one of the calendars too
 * @param undated how many neither calendar can date
 */
@JsonForm
public record Impact(List<Move> moves, int undated) {

    /** {@inheritDoc} */
    public Impact {
        Given.value(moves, "moves");
        moves = List.copyOf(moves);
    }

    /**
     * Compares the due dates of open deadlines under two calendars, each with its own rule, trigger and policy.
     *
     * @param open the deadlines that are running; what calendar they were computed with does not matter
     * @param oldCalendar the calendar before the change
     * @param newCalendar the calendar after it
     * @return what moves
     */
    public static Impact of(Collection<Deadline> open, WorkingCalendar oldCalendar, WorkingCalendar newCalendar) {
        Given.value(open, "open");
        Given.value(oldCalendar, "oldCalendar");
        Given.value(newCalendar, "newCalendar");
        List<Move> moves = new ArrayList<>();
        int undated = 0;
        for (Deadline deadline : open) {
            Move move = Move.of(deadline, oldCalendar, newCalendar);
            undated += move.isUndated() ? 1 : 0;
            if (move.moves()) {
                moves.add(move);
            }
        }
        return new Impact(moves, undated);
    }

    /**
     * Finds the move of a deadline.
     *
     * @param deadline the deadline, of either calendar
     * @return its move; empty where it does not move or neither calendar can date it
     */
    public Optional<Move> of(Deadline deadline) {
        Given.value(deadline, "deadline");
        return moves.stream()
                .filter(move -> move.before().rule().equals(deadline.rule())
                        && move.before().trigger().equals(deadline.trigger()))
                .findFirst();
    }
}
