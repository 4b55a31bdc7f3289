package id.go.bekasikota.ppid.event;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.DateText;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.text.Quoted;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One act that is permitted next (langkah berikutnya): who may or must do what, until when, by which article, and what
 * follows if nobody does.
 *
 * @param act the stable code of the act, the one that its denial would carry
 * @param actor the code of the role or party that acts
 * @param until the last day on which it is in time, inclusive; empty where the law sets none or the calendar does not reach
 * @param rule the code of the deadline rule behind {@code until}; empty where the law sets none
 * @param ground the code of the ground on which it may be done; empty where it needs none
 * @param citation the article
 * @param wording who may or must do what
 * @param otherwise what doing nothing leads to
 * @param about the number of the objection that it belongs to, itself or by the dispute that follows it; empty where it belongs
 *     to the case that was asked about
 */
@JsonForm
public record NextStep(
        @Holds(CODE) String act,
        @Holds(CODE) String actor,
        @JsonIso Optional<LocalDate> until,
        @Holds(CODE) Optional<String> rule,
        @Holds(CODE) Optional<String> ground,
        Citation citation,
        BilingualText wording,
        BilingualText otherwise,
        @Holds(CODE) Optional<String> about) {

    /**
     * {@return this step as one of an objection on a request, of which there may be several: the step, which then names it}
     *
     * @param objection the number of the objection
     */
    public NextStep about(String objection) {
        Given.value(objection, "objection");
        return new NextStep(act, actor, until, rule, ground, citation, wording, otherwise, Optional.of(objection));
    }

    /**
     * Tells the step to a person.
     *
     * @param language the language
     * @return one sentence: the objection where it belongs to one, who, what, until when, the article, and what follows otherwise
     */
    public String tell(Language language) {
        String connector = language == Language.INDONESIAN ? " sampai " : " until ";
        return sentence(language, until.map(day -> connector + DateText.full(day, language)));
    }

    /**
     * Tells the step to a person on a day, on which it may be overdue.
     *
     * @param language the language
     * @param asOf the day
     * @return as {@link #tell(Language)}, but saying so where the last day lies before that day
     */
    public String tell(Language language, LocalDate asOf) {
        Given.value(asOf, "asOf");
        boolean overdue = until.filter(asOf::isAfter).isPresent();
        String connector = language == Language.INDONESIAN ? ", sudah lewat batas waktu " : ", past its last day, ";
        return overdue
                ? sentence(language, until.map(day -> connector + DateText.full(day, language)))
                : tell(language);
    }

    private String sentence(Language language, Optional<String> time) {
        return about.map(number -> number + ": ").orElse("") + wording.in(language) + time.orElse("") + " ("
                + citation.in(language) + "); " + otherwise.in(language);
    }

    @Override
    public String toString() {
        return Quoted.line(sentence(Language.ENGLISH, until.map(day -> " until " + day)));
    }
}
