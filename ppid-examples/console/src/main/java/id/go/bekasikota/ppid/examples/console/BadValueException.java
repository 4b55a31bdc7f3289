package id.go.bekasikota.ppid.examples.console;

import id.go.bekasikota.ppid.law.BilingualText;
import picocli.CommandLine.TypeConversionException;

/** The value of an option cannot be read (nilai opsi keliru); says what was expected, in both languages. */
public final class BadValueException extends TypeConversionException {
    private static final long serialVersionUID = 1L;

    private final transient BilingualText problem;

    /**
     * Creates the exception.
     *
     * @param problem what is wrong with the value and what was expected
     */
    public BadValueException(BilingualText problem) {
        super(problem.en());
        this.problem = problem;
    }

    BilingualText problem() {
        return problem;
    }
}
