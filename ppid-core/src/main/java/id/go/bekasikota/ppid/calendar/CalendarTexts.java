package id.go.bekasikota.ppid.calendar;

import id.go.bekasikota.ppid.law.Messages;

/** The texts of this package. */
final class CalendarTexts {
    static final Messages TEXTS = Messages.beside(CalendarTexts.class, "calendar");

    private CalendarTexts() {}
}
