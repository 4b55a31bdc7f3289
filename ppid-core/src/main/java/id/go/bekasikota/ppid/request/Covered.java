package id.go.bekasikota.ppid.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonValue;
import id.go.bekasikota.ppid.law.Coded;

/**
 * What an exemption covers of an item (bagian yang dicakup), PERKI 1/2021 Pasal 50.
 *
 * @param extent all of it, or a part
 * @param description what is covered, in words
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Covered(Extent extent, String description) {

    /**
     * Says that an exemption covers an item wholly.
     *
     * @param description what is covered, in words
     * @return the value
     */
    public static Covered wholly(String description) {
        return new Covered(Extent.WHOLE, description);
    }

    /**
     * Says that an exemption covers a part of an item; then the item is granted in part, not refused.
     *
     * @param description the part, in words
     * @return the value
     */
    public static Covered partly(String description) {
        return new Covered(Extent.PART, description);
    }

    /** How much is covered. */
    public enum Extent implements Coded {
        /** All of it. */
        WHOLE("seluruhnya"),
        /** A part. */
        PART("sebagian");

        private final String code;

        Extent(String code) {
            this.code = code;
        }

        @Override
        @JsonValue
        public String code() {
            return code;
        }

        /**
         * Returns an extent by its code.
         *
         * @param code the code
         * @return the extent
         * @throws id.go.bekasikota.ppid.law.PpidException if there is none
         */
        @JsonCreator
        public static Extent of(String code) {
            return Coded.of(Extent.class, code);
        }
    }
}
