package id.go.bekasikota.ppid.monitoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/**
 * How open a body or unit is rated (kategori keterbukaan), PERKI 1/2022 [second-hand: its text was not seen].
 *
 * <p>Who was not rated has no grade; that is the host's to record.
 */
public enum Grade implements Labelled {
    /** Informatif. */
    INFORMATIVE("informative"),
    /** Menuju Informatif. */
    TOWARDS("towards-informative"),
    /** Cukup Informatif. */
    SUFFICIENT("sufficiently-informative"),
    /** Kurang Informatif. */
    LESS("less-informative"),
    /** Tidak Informatif. */
    NOT("not-informative");

    private final String code;

    Grade(String code) {
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
    public static Grade of(String code) {
        return Coded.of(Grade.class, code);
    }
}
