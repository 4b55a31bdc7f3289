package id.go.bekasikota.ppid.storage;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;

/** How one case is tied to another (jenis kaitan perkara). */
public enum Relation implements Coded {
    /** An objection to its request, a dispute to its objection. */
    ABOUT("about"),
    /** A request to an exemption on which something was refused. */
    CITES("cites"),
    /** An objection or a dispute to an exemption that its answer or decision names as opened. */
    OPENS("opens"),
    /** An exemption to the number of each letter that decided it. */
    LETTER("letter"),
    /** An entry of the public list to an exemption that may withhold it. */
    TIED("tied");

    private final String code;

    Relation(String code) {
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
    public static Relation of(String code) {
        return Coded.of(Relation.class, code);
    }
}
