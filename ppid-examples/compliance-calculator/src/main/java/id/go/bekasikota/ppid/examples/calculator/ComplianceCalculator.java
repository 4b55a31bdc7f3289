package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.examples.console.Arguments;
import id.go.bekasikota.ppid.examples.console.Failures;
import id.go.bekasikota.ppid.examples.console.HelpTexts;
import id.go.bekasikota.ppid.examples.console.UsageException;
import id.go.bekasikota.ppid.law.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The program (kalkulator kepatuhan): deadlines of public-information requests for files of events and single dates.
 *
 * <p>Ends with 0 when done, 2 on wrong usage or unreadable input (one line on standard error), 3 under {@code --strict}
 * when a row had an error.
 */
@Command(name = "compliance-calculator")
public final class ComplianceCalculator implements Callable<Integer> {

    @SuppressWarnings("UnusedVariable") // the parser reads it
    @Option(names = "--help", usageHelp = true, scope = ScopeType.INHERIT)
    private boolean help;

    private ComplianceCalculator() {}

    /**
     * Runs the program and ends the process.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        // neither the library nor this program asks for it; the parser's own messages do
        Locale.setDefault(Locale.ROOT);
        System.exit(run(Console.ofProcess(), args));
    }

    static int run(Console console, String... args) {
        Language language = Arguments.language(args);
        console.speak(language);
        try {
            Arguments.check(args);
            // the parser prints a trace when its own output fails, so its help is written here
            StringWriter help = new StringWriter();
            int exit = commandLine(console, args)
                    .setOut(new PrintWriter(help, true))
                    .execute(args);
            console.print(help.toString());
            return console.finish(exit);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return Failures.report(console, e);
        }
    }

    private static CommandLine commandLine(Console console, String... args) {
        CommandLine program = new CommandLine(new ComplianceCalculator());
        Map<String, Supplier<Object>> commands = commands(console);
        String asked = args.length == 0 ? "" : args[0];
        // reading the annotations of commands that were not asked for takes longer than a small file does
        commands.forEach((name, command) -> {
            if (asked.equals(name) || !commands.containsKey(asked)) {
                program.addSubcommand(command.get());
            }
        });
        return program.setResourceBundle(HelpTexts.beside(ComplianceCalculator.class, console.language()))
                .setExpandAtFiles(false)
                .setAllowOptionsAsOptionParameters(false)
                .setParameterExceptionHandler((e, arguments) -> Failures.report(console, e))
                .setExecutionExceptionHandler((e, command, result) -> Failures.report(console, e));
    }

    private static Map<String, Supplier<Object>> commands(Console console) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("due", () -> new DueCommand(console));
        commands.put("explain", () -> new ExplainCommand(console));
        commands.put("timeline", () -> new TimelineCommand(console));
        commands.put("compare", () -> new CompareCommand(console));
        commands.put("impact", () -> new ImpactCommand(console));
        return commands;
    }

    @Override
    public Integer call() {
        throw new UsageException(Texts.both("no-command", "due, explain, timeline, compare, impact"));
    }
}
