package id.go.bekasikota.ppid.deadline;

import id.go.bekasikota.ppid.law.DateText;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Messages;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;

/**
 * The end of the time for cassation under both rules that print one (batas waktu kasasi), for one party.
 *
 * <p>UU 14/2008 Pasal 50 gives days of the calendar from receipt of the decision, Perma 2/2011 Pasal 9 ayat (2) working
 * days from its reading, notice or posting. Which one a court applies is open, so both are shown, and the day to be warned
 * of is the statute's term from the earliest of these days.
 *
 * @param statute the date by the statute, from receipt
 * @param procedural the date by the rules of procedure, from reading, notice or posting
 * @param warnOn the day by which to have filed, whichever reading holds
 */
@JsonForm
public record Cassation(
        Deadline statute, Deadline procedural, @JsonIso LocalDate warnOn) {
    private static final Messages TEXTS = Messages.beside(Cassation.class, "deadline");

    /**
     * Computes both dates.
     *
     * @param law calendar and policy
     * @param received the day on which the party received the decision
     * @param told the day on which it was read in the party's presence, or else notified or posted
     * @return both dates and the day to be warned of
     */
    public static Cassation of(Deadlines law, LocalDate received, LocalDate told) {
        Given.value(law, "law");
        Given.value(received, "received");
        Given.value(told, "told");
        Deadline statute = law.of(StatutoryDeadlines.COURT_CASSATION, received);
        Deadline procedural = law.of(StatutoryDeadlines.COURT_CASSATION_PROCEDURAL, told);
        LocalDate earliest = told.isBefore(received) ? told : received;
        LocalDate safe = law.of(StatutoryDeadlines.COURT_CASSATION, earliest).date();
        LocalDate warnOn =
                procedural.due().known().filter(date -> date.isBefore(safe)).orElse(safe);
        return new Cassation(statute, procedural, warnOn);
    }

    /**
     * Explains both readings and the day to be warned of.
     *
     * @param language the language
     * @return several lines separated by line feeds, without one at the end
     */
    public String explain(Language language) {
        return statute.explain(language)
                + "\n\n"
                + procedural.explain(language)
                + "\n\n"
                + TEXTS.text(language, "cassation.warn", DateText.full(warnOn, language));
    }
}
