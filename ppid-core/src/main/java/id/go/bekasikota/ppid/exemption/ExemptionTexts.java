package id.go.bekasikota.ppid.exemption;

import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Messages;
import java.util.Optional;

/** Holds the texts of the package; a class of its own because an enum cannot use its static fields while it is made. */
final class ExemptionTexts {
    static final Messages TEXTS = Messages.beside(ExemptionTexts.class, "exemption");

    private ExemptionTexts() {}

    /** The denial of an act tried in a state, with the text of a key. */
    static Optional<Denial> deny(Attempt attempt, Citation citation, String key, Object... arguments) {
        return Optional.of(new Denial(attempt.act(), attempt.state(), citation, TEXTS.both(key, arguments)));
    }

    /** An act and the code of the state in which it is tried. */
    record Attempt(String act, String state) {}
}
