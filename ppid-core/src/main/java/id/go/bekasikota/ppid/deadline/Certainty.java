package id.go.bekasikota.ppid.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** How sure a rule is (tingkat kepastian): whether its article was read and says all of it, or only a copy of it was seen. */
public enum Certainty implements Labelled {
    /** Taken from the text of the regulation. */
    TEXT("text"),
    /** Taken from the text of the regulation, which leaves a part of it open: the rest is our reading, told in the note. */
    READING("reading"),
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

    /**
     * {@return the constant of a code, compared exactly}
     *
     * @param code the code
     */
    @JsonCreator
    public static Certainty of(String code) {
        return Coded.of(Certainty.class, code);
    }
}
