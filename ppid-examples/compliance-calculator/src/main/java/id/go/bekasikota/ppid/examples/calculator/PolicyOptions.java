package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.calendar.HolidayFile;
import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.law.ClockStart;
import id.go.bekasikota.ppid.law.CollectiveLeave;
import id.go.bekasikota.ppid.law.LawPolicy;
import id.go.bekasikota.ppid.law.NonWorkingReceipt;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that choose a reading of the law and a calendar (opsi kebijakan), shared by the commands. */
final class PolicyOptions {
    @Option(
            names = "--clock-start",
            paramLabel = "receipt|complete",
            converter = OptionValues.Clock.class,
            description = "When the days for the reply begin (default: receipt).")
    private ClockStart clockStart = ClockStart.RECEIPT;

    @Option(
            names = "--collective-leave",
            paramLabel = "off|working",
            converter = OptionValues.Leave.class,
            description = "Whether collective leave (cuti bersama) is worked (default: off).")
    private CollectiveLeave collectiveLeave = CollectiveLeave.OFF;

    @Option(
            names = "--non-working-receipt",
            paramLabel = "next-day|roll",
            converter = OptionValues.Receipt.class,
            description = "What receipt on a day off means (default: next-day).")
    private NonWorkingReceipt nonWorkingReceipt = NonWorkingReceipt.NEXT_DAY;

    @Option(
            names = "--cutoff",
            paramLabel = "HH:mm",
            converter = OptionValues.Cutoff.class,
            description = "What arrives later on a working day counts as received on the next one.")
    private @Nullable LocalTime cutoff;

    @Option(
            names = "--holidays",
            paramLabel = "FILE",
            converter = OptionValues.File.class,
            description = "A table of days off that replaces the built-in list.")
    private @Nullable Path holidays;

    @Option(
            names = "--as-known-on",
            paramLabel = "DATE",
            converter = OptionValues.Day.class,
            description = "Only decrees on holidays issued by this day.")
    private @Nullable LocalDate asKnownOn;

    LawPolicy policy() {
        LawPolicy preset = clockStart == ClockStart.COMPLETE ? LawPolicy.perki2021() : LawPolicy.statute();
        LawPolicy policy = preset.with(collectiveLeave).with(nonWorkingReceipt);
        return cutoff == null ? policy : policy.withCutoff(cutoff);
    }

    WorkingCalendar calendar() {
        if (holidays != null && asKnownOn != null) {
            throw new UsageException("--as-known-on does not go with --holidays (a file knows no dates of issue)");
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
