package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.DueDate;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.DateText;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Messages;

/** The program's own words (teks), in both languages. */
final class Texts {
    static final Messages MESSAGES = Messages.beside(Texts.class, "calculator");

    private Texts() {}

    static String say(Language language, String key, Object... arguments) {
        return MESSAGES.text(language, key, arguments);
    }

    static BilingualText both(String key, Object... arguments) {
        return MESSAGES.both(key, arguments);
    }

    /** A due date as people write it, or in words that the calendar does not reach it. */
    static String due(Deadline deadline, Language language) {
        return deadline.due()
                .known()
                .map(date -> DateText.full(date, language))
                .orElseGet(() ->
                        say(language, deadline.due() instanceof DueDate.BeforeCoverage ? "due.before" : "due.after"));
    }
}
