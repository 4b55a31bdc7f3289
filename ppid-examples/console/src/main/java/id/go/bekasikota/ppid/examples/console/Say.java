package id.go.bekasikota.ppid.examples.console;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Messages;

/** What all programs say alike (ucapan bersama). */
final class Say {
    private static final Messages TEXTS = Messages.beside(Say.class, "console");

    private Say() {}

    static BilingualText of(String key, Object... arguments) {
        return TEXTS.both(key, arguments);
    }
}
