package id.go.bekasikota.ppid.examples.walkthrough;

import id.go.bekasikota.ppid.examples.console.ExitCodes;
import id.go.bekasikota.ppid.examples.console.ReaderGoneException;
import id.go.bekasikota.ppid.examples.console.Terminal;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.storage.InMemoryStorage;
import id.go.bekasikota.ppid.storage.Storage;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * The program (jalan cerita): tells two cases and a coordination meeting date by date, with the next steps and why.
 *
 * <p>Ends with 0 when done, 2 on wrong usage (one line on standard error).
 */
@Command(
        name = "walkthrough",
        sortOptions = false,
        description = "Two cases of the public-information service under UU 14/2008 and the coordination meeting of its"
                + " units, date by date: who may do what until when, what the law denies, and what silence means.")
public final class Walkthrough implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = {"--lang", "--language"},
            paramLabel = "id|en",
            converter = Lang.class,
            description = "The language of the text: Indonesian or English (default: id).")
    private Language language = Language.INDONESIAN;

    @SuppressWarnings("UnusedVariable") // the parser reads it
    @Option(names = "--help", usageHelp = true, description = "Show this help and end.")
    private boolean help;

    private Walkthrough(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Runs the program and ends the process.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        LogManager.getLogManager().reset(); // what the validator logs is not for the user
        // neither the library nor this program asks for it; the parser's own messages do
        Locale.setDefault(Locale.ROOT);
        System.exit(run(Terminal.ofProcess(), args));
    }

    static int run(Terminal terminal, String... args) {
        try {
            return terminal.finish(commandLine(terminal).execute(args));
        } catch (RuntimeException e) {
            return report(terminal, e);
        }
    }

    private static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new Walkthrough(terminal))
                .setExpandAtFiles(false)
                .setAllowOptionsAsOptionParameters(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(terminal.writer())
                .setParameterExceptionHandler((e, arguments) -> report(terminal, e))
                .setExecutionExceptionHandler((e, command, result) -> report(terminal, e));
    }

    @Override
    public Integer call() {
        terminal.print(told(language, InMemoryStorage::new));
        return ExitCodes.DONE;
    }

    /** All three, each in a storage of its own. */
    static String told(Language language, Supplier<Storage> storages) {
        return String.join(
                "\n\n",
                AnsweredCase.tell(language, storages.get()),
                SilentCase.tell(language, storages.get()),
                MeetingCase.tell(language, storages.get()));
    }

    private static int report(Terminal terminal, Exception failure) {
        if (failure instanceof ReaderGoneException) {
            return ExitCodes.DONE;
        }
        String message = String.valueOf(failure.getMessage());
        if (failure instanceof ParameterException) {
            message += " (see --help)";
        } else if (!(failure instanceof PpidException)) {
            message = "unexpected " + failure.getClass().getSimpleName() + ": " + message;
        }
        terminal.error(message);
        return ExitCodes.UNUSABLE;
    }

    /** A language by its code. */
    static final class Lang implements ITypeConverter<Language> {
        @Override
        public Language convert(String value) {
            return Arrays.stream(Language.values())
                    .filter(language -> language.code().equals(value))
                    .findFirst()
                    .orElseThrow(() ->
                            new TypeConversionException("\"" + value + "\" is no language here (expected id or en)"));
        }
    }
}
