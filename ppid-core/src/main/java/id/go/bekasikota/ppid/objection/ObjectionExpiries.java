package id.go.bekasikota.ppid.objection;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.law.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What silence and expiry did in an objection. */
final class ObjectionExpiries {
    private static final String AFTER_SILENCE = "objection.petition-over-silence";
    private static final String AFTER_ANSWER = "objection.petition-over-answer";

    /** By which the days of a petition run from silence too; the statute names those from the answer alone. */
    static final Citation SILENCE = Citation.parse("PERKI 1/2013 Pasal 13 huruf b");

    private final ObjectionFacts facts;
    private final LocalDate asOf;
    private final Deadlines law;
    private final List<Expiry> expiries = new ArrayList<>();

    ObjectionExpiries(ObjectionFacts facts, LocalDate asOf, Deadlines law) {
        this.facts = facts;
        this.asOf = asOf;
        this.law = law;
    }

    List<Expiry> all() {
        PetitionTerm term = facts.basis(law).term(law);
        filedLate();
        if (pendingThrough(term.replyDue())) {
            missed(term.replyDue(), term.replyDue().citation(), "objection.reply-missed", lastOf(term.afterSilence()));
        }
        term.answered().filter(term.replyDue()::isMissedOn).ifPresent(day -> answeredLate(day, term));
        if (!facts.state(asOf, law).isClosed()) {
            term.afterSilence().ifPresent(end -> missed(end, SILENCE, AFTER_SILENCE));
            term.afterAnswer().ifPresent(end -> missed(end, end.citation(), AFTER_ANSWER));
        }
        orderMissed();
        return expiries.stream()
                .filter(expiry -> !expiry.since().isAfter(asOf))
                .flatMap(expiry -> expiry.underRulesOf(expiry.since()).stream())
                .sorted(Comparator.comparing(Expiry::since).thenComparing(Expiry::code))
                .toList();
    }

    /** Whether an expiry tells that the days for a petition ended, which is moot once one was filed in time. */
    static boolean isAboutPetition(Expiry expiry) {
        return expiry.code().equals(AFTER_SILENCE) || expiry.code().equals(AFTER_ANSWER);
    }

    private void filedLate() {
        facts.filed().grounds().stream()
                .filter(ground -> ground.due(law).isMissedOn(facts.received()))
                .forEach(ground -> add(
                        "objection.filed-late-" + ground.ground().code(),
                        "objection.filed-late",
                        facts.received(),
                        ground.due(law).citation(),
                        ground.ground().code(),
                        ground.found(),
                        ground.due(law).date()));
    }

    private boolean pendingThrough(Deadline due) {
        return due.due()
                .known()
                .map(day -> facts.on(day).state(day, law).isPending())
                .orElse(false);
    }

    private void answeredLate(LocalDate answered, PetitionTerm term) {
        add(
                "objection.answered-late",
                "objection.answered-late",
                answered,
                Citation.parse("PERKI 1/2013 Pasal 13"),
                answered,
                lastOf(term.afterSilence()),
                lastOf(term.afterAnswer()),
                lastOf(term.warnBy()));
    }

    private void orderMissed() {
        facts.openOrder()
                .flatMap(SuperiorAnswer.Order::until)
                .filter(asOf::isAfter)
                .ifPresent(day -> add(
                        "objection.order-missed",
                        "objection.order-missed",
                        day.plusDays(1),
                        Citation.parse("UU 14/2008 Pasal 36 ayat (2)"),
                        day));
    }

    private void missed(Deadline deadline, Citation citation, String code, Object... more) {
        if (!deadline.isMissedOn(asOf)) {
            return;
        }
        List<Object> arguments = new ArrayList<>(List.of(deadline.date()));
        arguments.addAll(List.of(more));
        add(code, code, deadline.date().plusDays(1), citation, arguments.toArray());
    }

    /** The last day for a text, which says so where the calendar does not reach it. */
    static Object lastOf(Optional<Deadline> deadline) {
        return deadline.flatMap(end -> end.due().known())
                .<Object>map(day -> day)
                .orElseGet(() -> ObjectionTexts.TEXTS.both("unknown-day"));
    }

    private void add(String code, String key, LocalDate since, Citation citation, Object... arguments) {
        expiries.add(new Expiry(code, since, citation, ObjectionTexts.TEXTS.both("expiry." + key, arguments)));
    }
}
