package id.go.bekasikota.ppid.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.law.Language;

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

    @Override
    public String label(Language language) {
        return DisputeTexts.TEXTS.text(language, "test." + code);
    }

    /**
     * Returns a constant by its code.
     *
     * @param code the code
     * @return the constant
     * @throws id.go.bekasikota.ppid.law.PpidException if there is none
     */
    @JsonCreator
    public static TestResult of(String code) {
        return Coded.of(TestResult.class, code);
    }
}
