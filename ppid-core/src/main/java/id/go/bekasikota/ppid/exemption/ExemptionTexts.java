package id.go.bekasikota.ppid.exemption;

import id.go.bekasikota.ppid.law.Messages;

/** Holds the texts of the package; a class of its own because an enum cannot use its static fields while it is made. */
final class ExemptionTexts {
    static final Messages TEXTS = Messages.beside(ExemptionTexts.class, "exemption");
    static final Messages GROUNDS = Messages.beside(ExemptionTexts.class, "grounds");

    private ExemptionTexts() {}
}
