package id.go.bekasikota.ppid.register;

import id.go.bekasikota.ppid.law.Messages;

/** The texts of this package. */
final class RegisterTexts {
    static final Messages TEXTS = Messages.beside(RegisterTexts.class, "register");

    private RegisterTexts() {}
}
