package id.go.bekasikota.ppid.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** An interim decision (putusan sela), PERKI 1/2013 Pasal 36 ayat (2). */
public enum InterimRuling implements Labelled {
    /** The petition is accepted and goes on (menerima). */
    ACCEPTED("accepted"),
    /** The petition is refused; whether a suit is open against it is not regulated (menolak). */
    REFUSED("refused");

    private final String code;

    InterimRuling(String code) {
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
    public static InterimRuling of(String code) {
        return Coded.of(InterimRuling.class, code);
    }
}
