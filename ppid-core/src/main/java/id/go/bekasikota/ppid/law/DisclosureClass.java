package id.go.bekasikota.ppid.law;

import com.fasterxml.jackson.annotation.JsonCreator;

/** The class of public information (kategori informasi) by which UU 14/2008 Pasal 9 to 11 orders publication. */
public enum DisclosureClass implements Labelled {
    /** Published periodically (Pasal 9). */
    PERIODIC("periodic"),
    /** Published at once (Pasal 10). */
    IMMEDIATE("immediate"),
    /** Available at any time (Pasal 11). */
    AT_ANY_TIME("at-any-time");

    private final String code;

    DisclosureClass(String code) {
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
    public static DisclosureClass of(String code) {
        return Coded.of(DisclosureClass.class, code);
    }
}
