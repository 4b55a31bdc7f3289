package id.go.bekasikota.ppid.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** How the cost of a copy is paid (cara pembayaran), PERKI 1/2021 Pasal 38. */
public enum PaymentMethod implements Labelled {
    /** In cash, against a written receipt. */
    CASH("cash"),
    /** To the official account. */
    ACCOUNT("official-account"),
    /** By electronic money. */
    ELECTRONIC("electronic-money");

    private final String code;

    PaymentMethod(String code) {
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
    public static PaymentMethod of(String code) {
        return Coded.of(PaymentMethod.class, code);
    }
}
