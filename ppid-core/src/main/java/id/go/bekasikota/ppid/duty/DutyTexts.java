package id.go.bekasikota.ppid.duty;

import id.go.bekasikota.ppid.law.Messages;

/** Holds the texts of the package; a class of its own because an enum cannot use its static fields while it is made. */
final class DutyTexts {
    static final Messages TEXTS = Messages.beside(DutyTexts.class, "duty");

    private DutyTexts() {}
}
