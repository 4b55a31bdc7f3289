package id.go.bekasikota.ppid.calendar;

import id.go.bekasikota.ppid.law.PpidException;
import java.time.LocalDate;

/** A calendar was asked about a day it does not know (di luar cakupan kalender); the message names day and coverage. */
public final class OutsideCoverageException extends PpidException {
    private static final long serialVersionUID = 1L;

    OutsideCoverageException(LocalDate date, Coverage coverage) {
        super(date + " lies outside the " + coverage);
    }

    OutsideCoverageException(LocalDate date, int days, Coverage coverage) {
        super(days + " working days from " + date + " lies outside the " + coverage);
    }
}
