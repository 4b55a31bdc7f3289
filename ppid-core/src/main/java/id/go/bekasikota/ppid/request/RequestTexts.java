package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.law.Messages;

/** Holds the texts of this package. */
final class RequestTexts {
    static final Messages TEXTS = Messages.beside(RequestTexts.class, "request");

    private RequestTexts() {}
}
