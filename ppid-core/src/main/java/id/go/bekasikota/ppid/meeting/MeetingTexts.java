package id.go.bekasikota.ppid.meeting;

import id.go.bekasikota.ppid.law.Messages;

/** Holds the texts of the package; a class of its own because an enum cannot use its static fields while it is made. */
final class MeetingTexts {
    static final Messages TEXTS = Messages.beside(MeetingTexts.class, "meeting");

    private MeetingTexts() {}
}
