package id.go.bekasikota.ppid.deadline;

import id.go.bekasikota.ppid.calendar.Coverage;
import id.go.bekasikota.ppid.law.DateText;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Messages;

/** The texts of this package. */
final class DeadlineTexts {
    static final Messages TEXTS = Messages.beside(DeadlineTexts.class, "deadline");

    private DeadlineTexts() {}

    /** The days that a calendar knows, as {@code 1 Januari 2010 - 31 Desember 2027}. */
    static String span(Coverage coverage, Language language) {
        return TEXTS.text(
                language,
                "span",
                DateText.plain(coverage.first(), language),
                DateText.plain(coverage.last(), language));
    }
}
