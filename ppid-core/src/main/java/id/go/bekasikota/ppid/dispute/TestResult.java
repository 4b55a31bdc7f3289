package id.go.bekasikota.ppid.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** What the panel made of a test (hasil uji), PERKI 1/2013 Pasal 34. */
public enum TestResult implements Labelled {
    /** It speaks for closing the information (ditutup). */
    CLOSED("closed"),
    /** It speaks for opening the information (dibuka). */
    OPEN("open");

    private final String code;

    TestResult(String code) {
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
    public static TestResult of(String code) {
        return Coded.of(TestResult.class, code);
    }
}
