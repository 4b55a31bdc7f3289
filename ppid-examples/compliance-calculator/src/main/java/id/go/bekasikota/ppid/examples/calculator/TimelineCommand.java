package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.Timeline;
import id.go.bekasikota.ppid.deadline.Trigger;
import id.go.bekasikota.ppid.examples.console.ExitCodes;
import id.go.bekasikota.ppid.examples.console.UsageException;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command {@code timeline} (garis waktu): every milestone that follows from the receipt of a request. */
@Command(name = "timeline")
final class TimelineCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    @Mixin
    private final RequestOptions request = new RequestOptions();

    @Mixin
    private final FormatOptions text = new FormatOptions();

    @Mixin
    private final WrittenAt written = new WrittenAt();

    TimelineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Deadlines deadlines = policy.deadlines();
        Timeline timeline = timeline(deadlines);
        warnOfNoEffect(deadlines);
        console.warnOfCoverage(
                timeline.milestones().stream().map(Timeline.Milestone::deadline).toList());
        console.print(answer(timeline, deadlines));
        return ExitCodes.DONE;
    }

    private String answer(Timeline timeline, Deadlines deadlines) {
        return switch (text.format()) {
            case TEXT -> TimelineText.of(timeline, deadlines, request.complete(), text.language()) + "\n";
            case JSON -> PpidJson.write(timeline);
            case ICS -> ICalendar.of(timeline, written.or(console), text.language());
        };
    }

    private Timeline timeline(Deadlines deadlines) {
        Trigger receipt = Trigger.on(request.received());
        LocalDate complete = request.complete();
        if (complete != null) {
            return Timeline.of(deadlines, receipt, complete);
        }
        if (deadlines.policy().clockStart() == ClockStart.COMPLETE) {
            throw new UsageException(Texts.both("needs-complete", "--clock-start complete"));
        }
        return Timeline.of(deadlines, receipt);
    }

    private void warnOfNoEffect(Deadlines deadlines) {
        if (request.complete() != null && deadlines.policy().clockStart() == ClockStart.RECEIPT) {
            console.warn(Texts.both("warn.complete"));
        }
        if (deadlines.policy().cutoff().isPresent()) {
            console.warn(Texts.both("warn.cutoff-day"));
        }
    }
}
