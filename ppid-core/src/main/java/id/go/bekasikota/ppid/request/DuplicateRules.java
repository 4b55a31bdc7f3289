package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.requester.RequesterMatch;
import id.go.bekasikota.ppid.text.Alike;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands against voiding a request as a duplicate. Each request is owed an answer (UU 14/2008 Pasal 22 ayat (7)); none is owed
 * twice to who asked for the same thing twice.
 */
record DuplicateRules(RequestView now, RequestView original, Attempt attempt) {
    private static final String NUMBER = "UU 14/2008 Pasal 22 ayat (4)";
    private static final String OWED = "UU 14/2008 Pasal 22 ayat (7)";
    private static final String SILENCE = "UU 14/2008 Pasal 35 ayat (1) huruf c";

    Optional<Denial> voidDuplicate(RequesterMatch match, String reason) {
        boolean other = !original.receipt().number().equals(now.receipt().number());
        return RequestRules.awaiting(attempt, now)
                .or(() -> attempt.unlessBy(NUMBER, other, "void.itself"))
                .or(() -> stands())
                .or(() -> attempt.unlessBy(OWED, match == RequesterMatch.SAME, "void.requester"))
                .or(() -> attempt.unlessBy(OWED, asked(original).equals(asked(now)), "void.items"))
                .or(() -> RequestRules.said(attempt, reason));
    }

    /** One of the two stays for good: no request is voided that stands for another, none stands that was voided itself. */
    private Optional<Denial> stands() {
        RequestState state = original.state();
        boolean goesOn = state.awaitsAnswer() || state == RequestState.ANSWERED || state == RequestState.CLOSED;
        DuplicateFacts mine = now.facts().duplicate;
        return attempt.unless(goesOn, "void.ended", RequestRules.label(state))
                .or(() -> attempt.unlessBy(OWED, !mine.standsForAnother, "void.stands"))
                .or(() -> attempt.unlessBy(OWED, !original.facts().duplicate.everVoided, "void.was-voided"))
                .or(() -> attempt.unlessBy(SILENCE, !mine.everVoided, "void.undone"));
    }

    private static Set<String> asked(RequestView request) {
        return request.receipt().items().stream()
                .map(item -> Alike.plain(item.details()))
                .collect(Collectors.toSet());
    }
}
