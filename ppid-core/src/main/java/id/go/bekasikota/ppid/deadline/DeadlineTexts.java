package id.go.bekasikota.ppid.deadline;

import id.go.bekasikota.ppid.law.Messages;

/** The texts of this package. */
final class DeadlineTexts {
    static final Messages TEXTS = Messages.beside(DeadlineTexts.class, "deadline");

    private DeadlineTexts() {}
}
