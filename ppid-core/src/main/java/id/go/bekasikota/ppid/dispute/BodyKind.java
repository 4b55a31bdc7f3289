package id.go.bekasikota.ppid.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.go.bekasikota.ppid.law.Coded;

/** The kind of public body that is the respondent (jenis badan publik), which decides the court. */
public enum BodyKind implements Coded {
    /** A state body on the state's or a region's budget (Badan Publik Negara): the city government. */
    STATE("negara"),
    /** Any other body (selain Badan Publik Negara): a company of the city, an organisation, a party. */
    OTHER("selain-negara");

    private final String code;

    BodyKind(String code) {
        this.code = code;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    /**
     * Returns a constant by its code.
     *
     * @param code the code
     * @return the constant
     * @throws id.go.bekasikota.ppid.law.PpidException if there is none
     */
    @JsonCreator
    public static BodyKind of(String code) {
        return Coded.of(BodyKind.class, code);
    }

    /**
     * Returns the court that hears a suit about the body's dispute, whoever files it (UU 14/2008 Pasal 47).
     *
     * @return the court
     */
    public Court court() {
        return this == STATE ? Court.PTUN : Court.PN;
    }
}
