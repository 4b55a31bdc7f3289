package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.Timeline;
import id.go.bekasikota.ppid.deadline.Trigger;
import id.go.bekasikota.ppid.law.ClockStart;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code timeline} (garis waktu): every milestone that follows from the receipt of a request. */
@Command(name = "timeline", description = "Every milestone that follows from the receipt of a request.")
final class TimelineCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    @Mixin
    private final LanguageOptions text = new LanguageOptions();

    @Option(
            names = "--received",
            required = true,
            paramLabel = "DATE",
            converter = OptionValues.Day.class,
            description = "The day of receipt, yyyy-MM-dd.")
    private LocalDate received = LocalDate.EPOCH;

    @Option(
            names = "--complete",
            paramLabel = "DATE",
            converter = OptionValues.Day.class,
            description = "The day on which the request was declared complete.")
    private @Nullable LocalDate complete;

    @Option(
            names = "--format",
            paramLabel = "text|json|ics",
            converter = OptionValues.Format.class,
            description = "The form of the answer (default: text).")
    private OutputFormat format = OutputFormat.TEXT;

    TimelineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        format.checkAvailable();
        Deadlines deadlines = policy.deadlines();
        Timeline timeline = timeline(deadlines);
        warnOfNoEffect(deadlines);
        console.print((format == OutputFormat.JSON
                        ? TimelineJson.of(timeline, deadlines, complete)
                        : TimelineText.of(timeline, deadlines, complete, text.language()))
                + "\n");
        return ExitCodes.DONE;
    }

    private Timeline timeline(Deadlines deadlines) {
        Trigger receipt = Trigger.on(received);
        if (complete != null) {
            return Timeline.of(deadlines, receipt, complete);
        }
        if (deadlines.policy().clockStart() == ClockStart.COMPLETE) {
            throw new UsageException("--clock-start complete needs --complete DATE, the day declared complete");
        }
        return Timeline.of(deadlines, receipt);
    }

    private void warnOfNoEffect(Deadlines deadlines) {
        if (complete != null && deadlines.policy().clockStart() == ClockStart.RECEIPT) {
            console.warn("--complete has no effect while the clock starts on receipt (see --clock-start)");
        }
        if (deadlines.policy().cutoff().isPresent()) {
            console.warn("--cutoff has no effect: a timeline knows the day of receipt, not its time");
        }
    }
}
