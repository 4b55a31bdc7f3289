package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.law.Messages;

/** Holds the sentences of this package. */
final class DisputeTexts {
    static final Messages TEXTS = Messages.beside(DisputeTexts.class, "dispute");

    private DisputeTexts() {}
}
