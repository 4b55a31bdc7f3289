package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.examples.console.ExitCodes;
import id.go.bekasikota.ppid.examples.console.ReaderGoneException;
import id.go.bekasikota.ppid.examples.console.Terminal;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.report.ReportPeriod;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.LogManager;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/**
 * The program (laporan tahunan): imports a register book, computes the service report and writes it.
 *
 * <p>Ends with 0 when done, 2 on wrong usage or unreadable input (one line on standard error, and nothing new is left),
 * 3 under {@code --strict} when a row was rejected.
 */
@Command(
        name = "annual-report",
        sortOptions = false,
        description = "The yearly report of the public-information service under UU 14/2008, from a register book.")
public final class AnnualReport implements Callable<Integer> {
    private final Terminal console;

    @Option(
            names = "--register",
            required = true,
            paramLabel = "REGISTER.csv",
            converter = OptionValues.Place.class,
            description = "The register book.")
    private Path register = Path.of("");

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DATE",
            converter = OptionValues.Day.class,
            description = "The first day of the period.")
    private LocalDate from = LocalDate.MIN;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DATE",
            converter = OptionValues.Day.class,
            description = "The last day of the period; pending requests are looked at as of it.")
    private LocalDate to = LocalDate.MIN;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            converter = OptionValues.Place.class,
            description = "The folder for the files; made where it is missing.")
    private Path out = Path.of("");

    @Option(
            names = "--formats",
            paramLabel = "json,html",
            description = "The forms of the report (default: json,html).")
    private String formats = "json,html";

    @Option(
            names = "--body",
            paramLabel = "CODE",
            description = "The public body that the rows belong to (default: register: and the file's name).")
    private @Nullable String body;

    @Option(
            names = "--clock-start",
            paramLabel = "receipt|complete",
            converter = OptionValues.Clock.class,
            description = "When the days for the reply begin (default: receipt).")
    private ClockStart clockStart = ClockStart.RECEIPT;

    @Option(
            names = "--jdbc",
            paramLabel = "URL",
            description = "A PostgreSQL or MariaDB database instead of a file under DIR.")
    private @Nullable String jdbc;

    @Option(names = "--user", paramLabel = "U", description = "The user of that database.")
    private @Nullable String user;

    @Option(
            names = "--password-env",
            paramLabel = "VAR",
            description = "The environment variable that holds the user's password.")
    private @Nullable String passwordEnv;

    @Option(names = "--no-storage", description = "Without a database (not available yet).")
    private boolean noStorage;

    @Option(names = "--strict", description = "End with 3 when a row was rejected.")
    private boolean strict;

    @SuppressWarnings("UnusedVariable") // the parser reads it
    @Option(names = "--help", usageHelp = true, description = "Show this help and end.")
    private boolean help;

    private AnnualReport(Terminal console) {
        this.console = console;
    }

    /**
     * Runs the program and ends the process.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true"); // charts need no screen
        System.setProperty(
                "jdk.console", "java.base"); // JDK 22 and later have a console even where there is no terminal
        LogManager.getLogManager().reset(); // what drivers log is not for the user
        // neither the library nor this program asks for it; the parser's own messages do
        Locale.setDefault(Locale.ROOT);
        System.exit(run(Terminal.ofProcess(), args));
    }

    static int run(Terminal console, String... args) {
        try {
            return console.finish(commandLine(console).execute(args));
        } catch (ReaderGoneException e) {
            return ExitCodes.DONE;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return Failures.report(console, e);
        }
    }

    private static CommandLine commandLine(Terminal console) {
        return new CommandLine(new AnnualReport(console))
                .setExpandAtFiles(false)
                .setAllowOptionsAsOptionParameters(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(console.writer())
                .setParameterExceptionHandler((e, arguments) -> Failures.report(console, e))
                .setExecutionExceptionHandler((e, command, result) -> Failures.report(console, e));
    }

    @Override
    public Integer call() {
        RunResult result = new ReportRun(request(), console).run();
        console.print(Summary.of(result) + "\n");
        return strict && result.report().rows().rejected() > 0 ? ExitCodes.REJECTED : ExitCodes.DONE;
    }

    private ReportRequest request() {
        if (noStorage) {
            throw new UsageException(
                    "--no-storage is not available yet (leave it out: a database file is made in --out)");
        }
        ReportRequest request = new ReportRequest(
                register, new ReportPeriod(from, to), out, ReportFormat.list(formats), body(), clockStart, server());
        request.basis(); // refuses a period that the calendar does not know
        return request;
    }

    private String body() {
        if (body == null) {
            return "register:" + ReportRequest.fileName(register);
        }
        if (body.isBlank()) {
            throw new UsageException("--body is blank (expected the code of a public body)");
        }
        return body;
    }

    private Optional<ServerAddress> server() {
        if (jdbc == null && (user != null || passwordEnv != null)) {
            throw new UsageException("--user and --password-env go with --jdbc (expected the address of a database)");
        }
        return jdbc == null ? Optional.empty() : Optional.of(ServerAddress.of(jdbc, user, passwordEnv));
    }
}
