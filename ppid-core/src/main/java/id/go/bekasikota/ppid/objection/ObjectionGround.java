package id.go.bekasikota.ppid.objection;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** The ground of an objection (alasan keberatan), UU 14/2008 Pasal 35 ayat (1). */
public enum ObjectionGround implements Labelled {
    /** The request was refused on an exemption. */
    A("a"),
    /** Periodic information was not provided. */
    B("b"),
    /** The request was not answered. */
    C("c"),
    /** The request was not answered as asked. */
    D("d"),
    /** The request was not fulfilled. */
    E("e"),
    /** The fee is unreasonable. */
    F("f"),
    /** The information came late. */
    G("g");

    private final String code;

    ObjectionGround(String code) {
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
    public static ObjectionGround of(String code) {
        return Coded.of(ObjectionGround.class, code);
    }
}
