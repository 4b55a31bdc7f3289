package id.go.bekasikota.ppid.deadline;

import id.go.bekasikota.ppid.marks.JsonForm;

/**
 * The length of a period as printed (lama jangka waktu).
 *
 * @param amount how many units; negative where the period lies before its trigger
 * @param unit the unit
 */
@JsonForm
public record Term(int amount, PeriodUnit unit) {

    /** {@return whether the length can only be counted with a calendar: the unit is the working day} */
    public boolean needsCalendar() {
        return unit == PeriodUnit.WORKING_DAY;
    }

    /**
     * {@return whether the reading of receipt on a day off and a cut-off matter: the term counts a positive number of working
     * days}
     */
    public boolean startsWithReceipt() {
        return needsCalendar() && amount > 0;
    }
}
