package id.go.bekasikota.ppid.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.go.bekasikota.ppid.law.PpidException;
import java.util.Arrays;
import java.util.Optional;

/** How sure a rule is (tingkat kepastian): whether its article was read, or only a copy of it elsewhere. */
public enum Certainty {
    /** Taken from the text of the regulation. */
    TEXT("text"),
    /** Seen only in another rule or on a page that copies it; the text itself was not read. */
    MIRROR("mirror");

    private final String code;

    Certainty(String code) {
        this.code = code;
    }

    /**
     * Returns the stable code.
     *
     * @return {@code text} or {@code mirror}
     */
    @JsonValue
    public String code() {
        return code;
    }

    static Optional<Certainty> find(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }

    /**
     * Returns a value by its code.
     *
     * @param code the code
     * @return the value
     * @throws PpidException if there is none
     */
    @JsonCreator
    public static Certainty of(String code) {
        return find(code)
                .orElseThrow(() -> new PpidException("\"" + code + "\" is no certainty (expected text or mirror)"));
    }
}
