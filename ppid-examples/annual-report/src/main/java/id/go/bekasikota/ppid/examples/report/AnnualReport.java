package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.examples.console.Arguments;
import id.go.bekasikota.ppid.examples.console.ExitCodes;
import id.go.bekasikota.ppid.examples.console.Failures;
import id.go.bekasikota.ppid.examples.console.HelpTexts;
import id.go.bekasikota.ppid.examples.console.Terminal;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.UnreadableInputException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;

/**
 * The program (laporan tahunan): computes the service report from a register book and writes it.
 *
 * <p>Ends with 0 when done, 2 on wrong usage or unreadable input (one line on standard error, and everything is as it was),
 * 3 under {@code --strict} when a row was rejected.
 */
@Command(name = "annual-report", sortOptions = false)
public final class AnnualReport implements Callable<Integer> {
    private final Terminal console;
    private final EarlyLoading loading = EarlyLoading.begin();

    @Mixin
    private final ReportOptions options = new ReportOptions();

    private AnnualReport(Terminal console) {
        this.console = console;
    }

    /**
     * Runs the program and ends the process.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        LogManager.getLogManager().reset(); // what drivers log is not for the user
        // neither the library nor this program asks for it; the parser's own messages do
        Locale.setDefault(Locale.ROOT);
        System.exit(run(Terminal.ofProcess(), args));
    }

    static int run(Terminal console, String... args) {
        Language language = Arguments.language(args);
        console.speak(language);
        try {
            Arguments.check(args);
            Later.check(args);
            // the parser prints a trace when its own output fails, so its help is written here
            StringWriter help = new StringWriter();
            int exit = commandLine(console, language)
                    .setOut(new PrintWriter(help, true))
                    .execute(args);
            console.print(help.toString());
            return console.finish(exit);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return Failures.report(console, e);
        }
    }

    /** All files are in place: that nobody can be told of it makes no failure of the run. */
    private void tell(String summary) {
        try {
            console.print(summary);
        } catch (UnreadableInputException e) {
            console.warn(new BilingualText(e.message(Language.INDONESIAN), e.message(Language.ENGLISH)));
        }
    }

    private static CommandLine commandLine(Terminal console, Language language) {
        return new CommandLine(new AnnualReport(console))
                .setResourceBundle(HelpTexts.beside(AnnualReport.class, language))
                .setExpandAtFiles(false)
                .setAllowOptionsAsOptionParameters(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setParameterExceptionHandler((e, arguments) -> Failures.report(console, e))
                .setExecutionExceptionHandler((e, command, result) -> Failures.report(console, e));
    }

    @Override
    public Integer call() {
        loading.await();
        ReportRequest request = options.request();
        RunResult result = new ReportRun(request, console).run();
        tell(Summary.of(result, request.language()) + "\n");
        return options.isStrict() && result.report().rows().rejected() > 0 ? ExitCodes.REJECTED : ExitCodes.DONE;
    }
}
