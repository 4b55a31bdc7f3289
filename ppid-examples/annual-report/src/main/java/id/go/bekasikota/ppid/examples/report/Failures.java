package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.examples.console.ExitCodes;
import id.go.bekasikota.ppid.examples.console.ReaderGoneException;
import id.go.bekasikota.ppid.examples.console.Terminal;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.table.ReplacingFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine.ParameterException;

/** Turns what went wrong into one line for the user (kegagalan); a stack trace helps nobody at a desk. */
final class Failures {
    private Failures() {}

    static int report(Terminal console, Throwable failure) {
        if (failure instanceof ReaderGoneException gone) {
            throw gone;
        }
        console.error(sentence(failure));
        return ExitCodes.UNUSABLE;
    }

    private static String sentence(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        if (failure instanceof PpidException || failure instanceof UsageException) {
            return message;
        }
        if (failure instanceof ParameterException) {
            return message + " (see --help)";
        }
        if (failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return "an output cannot be written: " + ReplacingFile.reason(unchecked.getCause());
        }
        if (failure instanceof IOException io) {
            return "a file cannot be read or written: " + ReplacingFile.reason(io);
        }
        if (failure instanceof OutOfMemoryError) {
            return "the register needs more memory than this process has (give it more with -Xmx)";
        }
        return "unexpected " + failure.getClass().getSimpleName() + ": " + message;
    }
}
