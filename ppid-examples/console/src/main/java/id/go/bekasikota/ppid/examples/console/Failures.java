package id.go.bekasikota.ppid.examples.console;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.table.ReplacingFile;
import id.go.bekasikota.ppid.text.Quoted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one line for the user (kegagalan); a stack trace helps nobody at a desk. */
public final class Failures {
    private Failures() {}

    /**
     * Says what went wrong, unless the reader of standard output had enough, which is no failure.
     *
     * @param terminal where to say it
     * @param failure what went wrong
     * @return how the program ends
     */
    public static int report(Terminal terminal, Throwable failure) {
        if (failure instanceof ReaderGoneException) {
            terminal.hush();
            return ExitCodes.DONE;
        }
        terminal.error(sentence(failure, terminal.language()));
        return ExitCodes.UNUSABLE;
    }

    private static String sentence(Throwable failure, Language language) {
        if (failure instanceof PpidException known) {
            return known.message(language);
        }
        if (failure instanceof ParameterException wrong) {
            return Say.of("see-help", usage(wrong), name(wrong)).in(language);
        }
        if (failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return Say.of("output", ReplacingFile.reason(unchecked.getCause())).in(language);
        }
        if (failure instanceof IOException io) {
            return Say.of("file", ReplacingFile.reason(io)).in(language);
        }
        return failure instanceof OutOfMemoryError
                ? Say.of("memory").in(language)
                : Say.of("unexpected", failure.getClass().getSimpleName(), String.valueOf(failure.getMessage()))
                        .in(language);
    }

    private static String name(ParameterException wrong) {
        return wrong.getCommandLine().getCommandSpec().qualifiedName();
    }

    private static BilingualText usage(ParameterException wrong) {
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return Say.of(
                    "missing",
                    missing.getMissing().stream().map(Failures::named).collect(Collectors.joining(", ")));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return Say.of("once", named(twice.getOverwritten()));
        }
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String word = unmatched.getUnmatched().get(0);
            return Say.of(word.startsWith("-") ? "unknown-option" : "unmatched", Quoted.of(word));
        }
        if (wrong.getCause() instanceof BadValueException bad && wrong.getArgSpec() != null) {
            return Say.of("value", named(wrong.getArgSpec()), bad.problem());
        }
        return wrong.getArgSpec() != null
                ? Say.of("no-value", named(wrong.getArgSpec()))
                : Say.of("wrong", String.valueOf(wrong.getMessage()));
    }

    private static String named(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
