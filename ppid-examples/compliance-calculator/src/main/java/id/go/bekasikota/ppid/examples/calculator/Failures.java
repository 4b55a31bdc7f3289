package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.examples.console.ExitCodes;
import id.go.bekasikota.ppid.examples.console.ReaderGoneException;
import id.go.bekasikota.ppid.law.PpidException;
import picocli.CommandLine.ParameterException;

/** Turns what went wrong into one line for the user (kegagalan); a stack trace helps nobody at a desk. */
final class Failures {
    private Failures() {}

    static int report(Console console, Throwable failure) {
        if (failure instanceof ReaderGoneException) {
            console.hush();
            return ExitCodes.DONE;
        }
        console.error(sentence(failure));
        return ExitCodes.UNUSABLE;
    }

    private static String sentence(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        if (failure instanceof PpidException || failure instanceof UsageException) {
            return message;
        }
        if (failure instanceof ParameterException wrong) {
            return message + " (see " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help)";
        }
        if (failure instanceof OutOfMemoryError) {
            return "the input needs more memory than this process has";
        }
        return "unexpected " + failure.getClass().getSimpleName() + ": " + message;
    }
}
