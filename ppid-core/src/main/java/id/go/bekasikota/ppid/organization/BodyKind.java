package id.go.bekasikota.ppid.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/**
 * The kind of a public body (jenis Badan Publik), on which the competent court depends (Perma 2/2011 Pasal 3).
 *
 * <p>A city's government is a state body; a company that the city owns is not (Perma 2/2011 Pasal 1).
 */
public enum BodyKind implements Labelled {
    /** A state body (Badan Publik Negara): its disputes go to the administrative court (PTUN). */
    STATE("state"),
    /** Any other body (Badan Publik selain Badan Publik Negara): its disputes go to the district court (PN). */
    OTHER("other");

    private final String code;

    BodyKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the article that ties the court to the kind of body: {@code Perma 2/2011 Pasal 3}} */
    public Citation citation() {
        return Citation.parse("Perma 2/2011 Pasal 3");
    }

    /**
     * {@return the constant of a code, compared exactly}
     *
     * @param code the code
     */
    @JsonCreator
    public static BodyKind of(String code) {
        return Coded.of(BodyKind.class, code);
    }
}
