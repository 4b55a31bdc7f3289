package id.go.bekasikota.ppid.requester;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.marks.JsonFamily;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Given;
import java.util.Optional;

/**
 * Somebody who asks for the requester (kuasa pemohon) by a special power of attorney with sufficient stamp duty (PERKI
 * 1/2021 Pasal 27 ayat (6) and (7)).
 *
 * @param attorney who acts
 * @param power the special power of attorney; empty where none is attached
 * @param stampDuty whether it bears the stamp duty
 */
@JsonForm
public record Representation(
        @JsonFamily @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = Individual.class)
        Individual attorney,

        Optional<DocumentRef> power,
        StampDuty stampDuty) {

    /**
     * {@return a representation with its power of attorney, duly stamped}
     *
     * @param attorney who acts
     * @param power the special power of attorney
     */
    public static Representation by(Individual attorney, DocumentRef power) {
        Given.value(power, "power");
        return new Representation(attorney, Optional.of(power), StampDuty.PAID);
    }

    /** The stamp duty on the power of attorney (meterai). */
    public enum StampDuty implements Labelled {
        /** It is there. */
        PAID("paid"),
        /** It is missing or too little. */
        MISSING("missing");

        private final String code;

        StampDuty(String code) {
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
        public static StampDuty of(String code) {
            return Coded.of(StampDuty.class, code);
        }
    }

    @Override
    public String toString() {
        return "Representation[***]";
    }
}
