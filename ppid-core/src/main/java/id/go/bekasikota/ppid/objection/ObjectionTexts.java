package id.go.bekasikota.ppid.objection;

import id.go.bekasikota.ppid.law.Messages;

/** Holds the sentences of this package. */
final class ObjectionTexts {
    static final Messages TEXTS = Messages.beside(ObjectionTexts.class, "objection");

    private ObjectionTexts() {}
}
