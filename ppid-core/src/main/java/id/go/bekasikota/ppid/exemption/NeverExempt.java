package id.go.bekasikota.ppid.exemption;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/**
 * A class of information that is never exempt (informasi yang tidak termasuk dikecualikan), UU 14/2008 Pasal 18 ayat (1).
 *
 * <p>It stands against every letter of Pasal 17; whether private parts inside such a document may be blacked out is silent
 * and read by {@link id.go.bekasikota.ppid.policy.Reading.NeverExemptParts}.
 */
public enum NeverExempt implements Labelled {
    /** Decisions of courts. */
    A("18.1.a", "UU 14/2008 Pasal 18 ayat (1) huruf a"),
    /** Decisions, regulations, circulars and other policies of a body, binding or not. */
    B("18.1.b", "UU 14/2008 Pasal 18 ayat (1) huruf b"),
    /** Orders that stop an investigation or a prosecution. */
    C("18.1.c", "UU 14/2008 Pasal 18 ayat (1) huruf c"),
    /** The yearly spending plan of law-enforcement bodies. */
    D("18.1.d", "UU 14/2008 Pasal 18 ayat (1) huruf d"),
    /** The yearly financial report of law-enforcement bodies. */
    E("18.1.e", "UU 14/2008 Pasal 18 ayat (1) huruf e"),
    /** The report on the return of money from corruption. */
    F("18.1.f", "UU 14/2008 Pasal 18 ayat (1) huruf f"),
    /** What an objection, Komisi Informasi or a court declared open (Pasal 11 ayat (2)). */
    G("18.1.g", "UU 14/2008 Pasal 18 ayat (1) huruf g");

    private final String code;
    private final String citation;

    NeverExempt(String code, String citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the article} */
    public Citation citation() {
        return Citation.parse(citation);
    }

    /**
     * {@return the constant of a code, compared exactly}
     *
     * @param code the code
     */
    @JsonCreator
    public static NeverExempt of(String code) {
        return Coded.of(NeverExempt.class, code);
    }
}
