package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Denial;
import java.util.Optional;

/** What stands against acts of several chapters: no answer is owed any more, or nothing is said (UU 14/2008 Pasal 22 ayat (7)). */
final class RequestRules {
    private static final Citation REPLY = Citation.parse("UU 14/2008 Pasal 22 ayat (7)");

    private RequestRules() {}

    /** A text says something; an act that owes an explanation is denied without one. */
    static Optional<Denial> said(Attempt attempt, String text) {
        return attempt.unless(!text.isBlank(), "no-words");
    }

    /** Denies what is only possible while an answer is owed. */
    static Optional<Denial> awaiting(Attempt attempt, RequestView now) {
        return goingOn(attempt, now.state().awaitsAnswer(), now);
    }

    /** Denies what is only possible while the request is going on, as far as the act needs it. */
    static Optional<Denial> goingOn(Attempt attempt, boolean going, RequestView now) {
        return going ? Optional.empty() : attempt.deny(REPLY, "ended", label(now.state()));
    }

    static BilingualText label(RequestState state) {
        return RequestTexts.TEXTS.both("request-state." + state.code());
    }
}
