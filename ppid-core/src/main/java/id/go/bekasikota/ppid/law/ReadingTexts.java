package id.go.bekasikota.ppid.law;

/** Holds the sentences of the readings; a class of its own because an interface field would be public. */
final class ReadingTexts {
    static final Messages TEXTS = Messages.beside(Reading.class, "readings");

    private ReadingTexts() {}
}
