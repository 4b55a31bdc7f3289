package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.calendar.Coverage;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.PolicyComparison;
import id.go.bekasikota.ppid.examples.console.ExitCodes;
import id.go.bekasikota.ppid.json.PpidJson;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code compare} (perbandingan): the reply dates under each named policy, side by side. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final LanguageOptions text = new LanguageOptions();

    @Mixin
    private final RequestOptions request = new RequestOptions();

    @Option(names = "--format", paramLabel = "text|json", converter = OptionValues.TableFormat.class)
    private OutputFormat format = OutputFormat.TEXT;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Deadlines deadlines = Deadlines.indonesia();
        LocalDate received = request.received();
        LocalDate complete = request.complete();
        PolicyComparison comparison = complete == null
                ? PolicyComparison.of(deadlines, received)
                : PolicyComparison.of(deadlines, received, complete);
        checkDated(comparison, deadlines.calendar().coverage());
        console.warnOfCoverage(comparison.columns().stream()
                .flatMap(column -> Stream.of(column.reply(), column.extended(), column.refusal()))
                .toList());
        console.print(
                format == OutputFormat.JSON
                        ? PpidJson.write(comparison)
                        : ComparisonText.of(comparison, complete, text.language()) + "\n");
        return ExitCodes.DONE;
    }

    private static void checkDated(PolicyComparison comparison, Coverage coverage) {
        for (PolicyComparison.Column column : comparison.columns()) {
            DatedOnly.check(column.reply(), coverage);
            DatedOnly.check(column.extended(), coverage);
            DatedOnly.check(column.refusal(), coverage);
        }
    }
}
