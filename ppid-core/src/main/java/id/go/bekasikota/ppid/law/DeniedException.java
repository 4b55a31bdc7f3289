package id.go.bekasikota.ppid.law;

/** An act was denied and its caller did not ask for the denial as a value (tindakan ditolak). */
public final class DeniedException extends PpidException {
    private static final long serialVersionUID = 1L;

    /** Why the act was denied; not kept when the exception is serialized. */
    private final transient Denial denial;

    DeniedException(Denial denial) {
        super(denial.message().en(), denial.citation());
        this.denial = denial;
    }

    /** {@return why the act was denied} */
    public Denial denial() {
        return denial;
    }
}
