package id.go.bekasikota.ppid.law;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * A value with a stable code (kode) that leaves the JVM: in files, JSON, command lines and databases.
 *
 * <p>Codes are compared exactly, by code point. They never derive from the name of a constant.
 */
public interface Coded {

    /** {@return the stable code} */
    @JsonValue
    String code();

    /**
     * Finds a constant by its code.
     *
     * @param <E> the enum
     * @param type the enum's class
     * @param code the code
     * @return the constant, empty where there is none
     */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(code, "code");
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst();
    }

    /**
     * {@return a constant by its code}
     *
     * @param <E> the enum
     * @param type the enum's class
     * @param code the code
     * @throws PpidException if there is none; the message lists what was expected
     */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        return find(type, code)
                .orElseThrow(() -> new PpidException("\"" + code + "\" is unknown (expected one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Coded::code)
                                .toList() + ")"));
    }
}
