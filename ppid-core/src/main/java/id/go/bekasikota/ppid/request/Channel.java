package id.go.bekasikota.ppid.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/**
 * The way by which a request arrived (kanal permintaan).
 *
 * <p>PERKI 1/2021 Pasal 28 names two ways, UU 14/2008 Pasal 22 also the letter and the spoken word, practice a site and an
 * application: all are registered.
 */
public enum Channel implements Labelled {
    /** In person at the desk, oral or on the form. */
    IN_PERSON("in-person"),
    /** By letter. */
    LETTER("letter"),
    /** By e-mail. */
    EMAIL("email"),
    /** On the body's website. */
    WEBSITE("website"),
    /** Through an application. */
    APPLICATION("application");

    private final String code;

    Channel(String code) {
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
    public static Channel of(String code) {
        return Coded.of(Channel.class, code);
    }
}
