package id.go.bekasikota.ppid.calendar;

import id.go.bekasikota.ppid.law.PpidException;
import java.time.LocalDate;

/** A calendar was asked about a day it does not know (di luar cakupan kalender); the message names day and coverage. */
public final class OutsideCoverageException extends PpidException {
    private static final long serialVersionUID = 1L;

    OutsideCoverageException(LocalDate date, Coverage coverage) {
        super(CalendarTexts.TEXTS.both(
                "outside",
                date.toString(),
                coverage.first().toString(),
                coverage.last().toString()));
    }

    OutsideCoverageException(LocalDate date, int days, Coverage coverage) {
        super(CalendarTexts.TEXTS.both(
                "outside.counted",
                Integer.toString(days),
                date.toString(),
                coverage.first().toString(),
                coverage.last().toString()));
    }
}
