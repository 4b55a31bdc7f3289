package id.go.bekasikota.ppid.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.law.Language;

/** How sure a rule is (tingkat kepastian): whether its article was read, or only a copy of it elsewhere. */
public enum Certainty implements Labelled {
    /** Taken from the text of the regulation. */
    TEXT("text"),
    /** Seen only in another rule or on a page that copies it; the text itself was not read. */
    MIRROR("mirror");

    private final String code;

    Certainty(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label(Language language) {
        return DeadlineTexts.TEXTS.text(language, "certainty." + code);
    }

    /**
     * Returns a value by its code.
     *
     * @param code the code
     * @return the value
     * @throws id.go.bekasikota.ppid.law.PpidException if there is none
     */
    @JsonCreator
    public static Certainty of(String code) {
        return Coded.of(Certainty.class, code);
    }
}
