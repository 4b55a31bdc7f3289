package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.DeadlineRule;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.deadline.Trigger;
import id.go.bekasikota.ppid.examples.console.ExitCodes;
import id.go.bekasikota.ppid.json.PpidJson;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code explain} (penjelasan): one date and its whole derivation. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    @Mixin
    private final FormatOptions text = new FormatOptions();

    @Mixin
    private final WrittenAt written = new WrittenAt();

    @Option(names = "--rule", required = true, paramLabel = "CODE", converter = RuleOption.class)
    private DeadlineRule rule = StatutoryDeadlines.REQUEST_REPLY;

    @Option(names = "--trigger", required = true, paramLabel = "DATE", converter = OptionValues.Day.class)
    private LocalDate trigger = LocalDate.EPOCH;

    @Option(names = "--time", paramLabel = "HH:mm[:ss]", converter = OptionValues.Time.class)
    private @Nullable LocalTime time;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Deadlines deadlines = policy.deadlines();
        Deadline deadline = deadlines.of(rule, new Trigger(trigger, Optional.ofNullable(time)));
        DatedOnly.check(deadline, deadlines.calendar().coverage());
        if (deadlines.policy().cutoff().isPresent() && rule.term().startsWithReceipt() && time == null) {
            console.warn(Texts.both("warn.cutoff-time"));
        }
        console.warnOfCoverage(List.of(deadline));
        console.print(answer(deadline));
        return ExitCodes.DONE;
    }

    private String answer(Deadline deadline) {
        return switch (text.format()) {
            case TEXT -> deadline.explain(text.language()) + "\n";
            case JSON -> PpidJson.write(deadline);
            case ICS -> ICalendar.of(deadline, written.or(console), text.language());
        };
    }
}
