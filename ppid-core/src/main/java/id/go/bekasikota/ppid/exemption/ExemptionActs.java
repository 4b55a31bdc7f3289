package id.go.bekasikota.ppid.exemption;

import id.go.bekasikota.ppid.attempt.ActKind;
import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.Result;
import java.time.LocalDate;

/**
 * What may be done with an exemption (tindakan atas pengecualian), bound to the law and to who acts when. Each act gives the
 * exemption with one event more, or the denial that says why not. Immutable and thread-safe.
 */
public final class ExemptionActs {
    private final Exemption exemption;
    private final Deadlines law;
    private final Stamp stamp;

    ExemptionActs(Exemption exemption, Deadlines law, Stamp stamp) {
        this.exemption = exemption;
        this.law = law;
        this.stamp = stamp;
    }

    /**
     * Changes the classification on a new test (PP 61/2010 Pasal 10): another ground or another period. A letter that ends on
     * its own day opens the information, whatever the ground (PERKI 1/2021 Pasal 53 ayat (1)).
     *
     * @param test the new test
     * @param letter the new letter, always approved by the head of the body (PP 61/2010 Pasal 10 ayat (1), PERKI 1/2021
     *     Pasal 53 ayat (2))
     * @return the changed exemption; denied where it was opened, where the test is the old one, or as the first one
     */
    public Result<Exemption> reclassify(ConsequenceTest test, Classification letter) {
        ExemptionDecision decision = new ExemptionDecision(test, letter);
        Attempt attempt = attempt(ExemptionActKind.RECLASSIFY, letter.date());
        return attempt.result(
                () -> new OpeningRules(exemption.facts(), attempt)
                        .reclassify(decision)
                        .or(() -> new ExemptionRules(decision, attempt).reclassify()),
                () -> exemption.plus(
                        stamp,
                        new ExemptionEvents.Reclassified(
                                test,
                                letter,
                                exemption.facts().lastDecision().letter().end().date(),
                                letter.end().date())));
    }

    /**
     * Opens the information: before its period ends by consent, public office, a hearing, an objection, Komisi Informasi or a
     * court; on the day of its dated end by decision of PPID, made on any day before it (PP 61/2010 Pasal 11). Where PPID
     * decided, the information may still be opened before that end.
     *
     * @param order what opens it
     * @return the opened exemption; denied where it is open already, where the cause does not open this ground, where
     *     somebody else opens by this cause, and where PPID sets another day than the dated end, which is a change of the
     *     classification (PP 61/2010 Pasal 10 ayat (1))
     */
    public Result<Exemption> open(OpeningOrder order) {
        Attempt attempt = attempt(OpeningActKind.of(order.cause()), order.date());
        return attempt.result(
                () -> new OpeningRules(exemption.facts(), attempt).open(order),
                () -> exemption.plus(
                        stamp,
                        new ExemptionEvents.Opened(order, exemption.facts().publicFrom())));
    }

    private Attempt attempt(ActKind kind, LocalDate day) {
        return new Attempt(kind, exemption.facts().state(day).code(), law, stamp);
    }
}
