package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Messages;
import java.util.Locale;

/** Holds the sentences of this package. */
final class DisputeTexts {
    static final Messages TEXTS = Messages.beside(DisputeTexts.class, "dispute");

    private DisputeTexts() {}

    /** Begins with a capital letter, as a sentence does; parties and acts are written small. */
    static BilingualText sentence(BilingualText text) {
        return new BilingualText(sentence(text.id()), sentence(text.en()));
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
