package id.go.bekasikota.ppid.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** What the head of the court made of the request for execution (penetapan eksekusi), Perma 2/2011 Pasal 12 ayat (3). */
public enum ExecutionRuling implements Labelled {
    /** The order is given (dikabulkan). */
    GRANTED("granted"),
    /** The order is refused; no remedy is printed (ditolak). */
    REFUSED("refused");

    private final String code;

    ExecutionRuling(String code) {
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
    public static ExecutionRuling of(String code) {
        return Coded.of(ExecutionRuling.class, code);
    }
}
