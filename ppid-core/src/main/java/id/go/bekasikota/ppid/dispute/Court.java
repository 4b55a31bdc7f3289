package id.go.bekasikota.ppid.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.organization.BodyKind;

/** The court of first instance in a dispute (pengadilan yang berwenang). */
public enum Court implements Labelled {
    /** The state administrative court, for a state body (Pengadilan Tata Usaha Negara). */
    PTUN("ptun", "UU 14/2008 Pasal 47 ayat (1)"),
    /** The district court, for any other body (Pengadilan Negeri). */
    PN("pn", "UU 14/2008 Pasal 47 ayat (2)");

    private final String code;
    private final String citation;

    Court(String code, String citation) {
        this.code = code;
        this.citation = citation;
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
    public static Court of(String code) {
        return Coded.of(Court.class, code);
    }

    /** {@return the article} */
    public Citation citation() {
        return Citation.parse(citation);
    }

    /**
     * {@return the court that hears a suit about a body's dispute, whoever files it (UU 14/2008 Pasal 47, Perma 2/2011 Pasal
     * 3)}
     *
     * @param body the kind of body
     */
    public static Court of(BodyKind body) {
        return body == BodyKind.STATE ? PTUN : PN;
    }
}
