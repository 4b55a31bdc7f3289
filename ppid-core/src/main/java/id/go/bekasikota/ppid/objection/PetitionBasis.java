package id.go.bekasikota.ppid.objection;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.deadline.Trigger;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.request.RequestNumber;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The objection that a petition to Komisi Informasi rests on (dasar permohonan penyelesaian sengketa), UU 14/2008 Pasal 37.
 *
 * @param objection the number of the objection
 * @param request the request; empty for periodic information that nobody asked for (PERKI 1/2013 Pasal 11 ayat (3))
 * @param grounds the grounds that were not settled; an unmodifiable set
 * @param countedFrom what the superior's days are counted from
 * @param answered the date of the superior's answer; empty while silent
 * @param answerReceived the day on which the objector received it; where it was not recorded, the date of the answer is
 *     taken, which is the safe one
 */
@JsonForm
public record PetitionBasis(
        ObjectionNumber objection,
        Optional<RequestNumber> request,
        Set<ObjectionGround> grounds,
        Trigger countedFrom,
        @JsonIso Optional<LocalDate> answered,
        @JsonIso Optional<LocalDate> answerReceived) {

    /** {@inheritDoc} */
    public PetitionBasis {
        Given.value(grounds, "grounds");
        grounds = Grounds.copy(grounds);
    }

    /**
     * {@return when the superior's answer is due}
     *
     * @param law calendar and policy
     */
    public Deadline replyDue(Deadlines law) {
        Given.value(law, "law");
        return law.of(StatutoryDeadlines.OBJECTION_REPLY, countedFrom);
    }

    /**
     * {@return whether the superior answered after the days were over: false while there is no answer}
     *
     * @param law calendar and policy
     */
    public boolean isAnsweredLate(Deadlines law) {
        Given.value(law, "law");
        return answered.filter(replyDue(law)::isMissedOn).isPresent();
    }

    /**
     * {@return the term of the petition: from the answer, from the end of the superior's days, or both where the
     * answer came late}
     *
     * @param law calendar and policy
     */
    public PetitionTerm term(Deadlines law) {
        Given.value(law, "law");
        Deadline reply = replyDue(law);
        boolean silent = answered.filter(day -> !reply.isMissedOn(day)).isEmpty();
        Optional<Deadline> fromAnswer =
                answerReceived.or(() -> answered).map(received -> law.of(StatutoryDeadlines.DISPUTE_FILE, received));
        Optional<Deadline> fromSilence = silent
                ? reply.due().known().map(end -> law.of(StatutoryDeadlines.DISPUTE_FILE, end))
                : Optional.empty();
        return new PetitionTerm(reply, answered, fromSilence, fromAnswer);
    }
}
