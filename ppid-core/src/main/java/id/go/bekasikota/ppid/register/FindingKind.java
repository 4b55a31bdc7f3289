package id.go.bekasikota.ppid.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** What is odd about an accepted row of a register book (temuan), in the order in which findings of a row are given. */
public enum FindingKind implements Labelled {
    /** Information was withheld without naming a ground of UU 14/2008 Pasal 17. */
    REFUSAL_WITHOUT_GROUND("refusal-without-ground"),
    /** The extension was noticed after the last day for the written notice, so it does not hold. */
    LATE_EXTENSION("late-extension"),
    /** The answer came after the effective due date (UU 14/2008 Pasal 22 ayat (7) and (8)). */
    LATE_ANSWER("late-answer"),
    /** The objection came after the working days of UU 14/2008 Pasal 36 ayat (1). */
    LATE_OBJECTION("late-objection"),
    /** The identity number of an individual cannot be a NIK. */
    IMPLAUSIBLE_NIK("implausible-nik"),
    /** The request was received on a day off. */
    NON_WORKING_RECEIPT("non-working-receipt");

    private final String code;

    FindingKind(String code) {
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
    public static FindingKind of(String code) {
        return Coded.of(FindingKind.class, code);
    }
}
