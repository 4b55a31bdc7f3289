package id.go.bekasikota.ppid.command;

import id.go.bekasikota.ppid.law.PpidException;
import java.util.List;
import java.util.stream.Collectors;

/** A command cannot be recorded at all (isian tidak dapat dicatat): all violations at once, by field. */
public final class InvalidCommandException extends PpidException {
    private static final long serialVersionUID = 1L;

    /** The violations; not kept when the exception is serialized. */
    private final transient List<Violation> violations;

    InvalidCommandException(List<Violation> violations) {
        super(violations.stream().map(InvalidCommandException::told).collect(Collectors.joining("; ")));
        this.violations = List.copyOf(violations);
    }

    private static String told(Violation violation) {
        return (violation.field().isEmpty() ? "" : violation.field() + ": ")
                + violation.message().en();
    }

    /** {@return the violations, an unmodifiable list, of a form ordered by field and code} */
    public List<Violation> violations() {
        return violations;
    }
}
