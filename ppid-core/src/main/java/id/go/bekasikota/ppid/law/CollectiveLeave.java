package id.go.bekasikota.ppid.law;

/**
 * Whether collective leave (cuti bersama) is a working day.
 *
 * <p>No text of this field says; government offices are closed on it, so by default it is not.
 */
public enum CollectiveLeave implements Reading {
    /** Collective leave is no working day. */
    OFF("off"),
    /** Collective leave is a working day like any other. */
    WORKING("working");

    private final String code;

    CollectiveLeave(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String question() {
        return "collective-leave";
    }
}
