package id.go.bekasikota.ppid.feed;

import id.go.bekasikota.ppid.law.Messages;

/** Holds the texts of the package; a class of its own because an enum cannot use its static fields while it is made. */
final class FeedTexts {
    static final Messages TEXTS = Messages.beside(FeedTexts.class, "feed");

    private FeedTexts() {}
}
