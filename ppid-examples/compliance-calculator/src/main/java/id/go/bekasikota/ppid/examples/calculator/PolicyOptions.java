package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.calendar.HolidayFile;
import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.examples.console.UsageException;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.policy.Reading.IncompleteRequest;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that choose a reading of the law and a calendar (opsi kebijakan), shared by the commands. */
final class PolicyOptions {
    @Option(names = "--clock-start", paramLabel = "receipt|complete", converter = OptionValues.Clock.class)
    private ClockStart clockStart = ClockStart.RECEIPT;

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Option(names = "--holidays", paramLabel = "FILE", converter = OptionValues.File.class)
    private @Nullable Path holidays;

    @Option(names = "--as-known-on", paramLabel = "DATE", converter = OptionValues.Day.class)
    private @Nullable LocalDate asKnownOn;

    LawPolicy policy() {
        LawPolicy policy = reading.policy().with(clockStart);
        return clockStart == ClockStart.COMPLETE ? policy.with(IncompleteRequest.LAPSES) : policy;
    }

    WorkingCalendar calendar() {
        if (holidays != null && asKnownOn != null) {
            throw new UsageException(Texts.both("known-holidays"));
        }
        if (holidays != null) {
            return HolidayFile.read(holidays);
        }
        return asKnownOn == null ? WorkingCalendar.indonesia() : WorkingCalendar.indonesiaAsKnownOn(asKnownOn);
    }

    Deadlines deadlines() {
        return Deadlines.indonesia().with(calendar()).under(policy());
    }
}
