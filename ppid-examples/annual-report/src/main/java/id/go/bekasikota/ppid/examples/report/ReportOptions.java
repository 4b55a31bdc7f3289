package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.examples.console.UsageException;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of the program (opsi), checked as far as they can be before any file is looked at. */
final class ReportOptions {
    @Option(names = "--register", required = true, paramLabel = "REGISTER.csv", converter = OptionValues.Place.class)
    private Path register = Path.of("");

    @Option(names = "--from", required = true, paramLabel = "DATE", converter = OptionValues.Day.class)
    private LocalDate from = LocalDate.MIN;

    @Option(names = "--to", required = true, paramLabel = "DATE", converter = OptionValues.Day.class)
    private LocalDate to = LocalDate.MIN;

    @Option(names = "--out", required = true, paramLabel = "DIR", converter = OptionValues.Place.class)
    private Path out = Path.of("");

    @Option(names = "--formats", paramLabel = "json,html")
    private String formats = "json,html";

    @Option(names = "--lang", paramLabel = "id|en", converter = OptionValues.Lang.class)
    private Language language = Language.INDONESIAN;

    @Option(names = "--name", paramLabel = "BODY")
    private @Nullable String name;

    @Option(names = "--clock-start", paramLabel = "receipt|complete", converter = OptionValues.Clock.class)
    private ClockStart clockStart = ClockStart.RECEIPT;

    @Option(names = "--strict")
    private boolean strict;

    @Mixin
    private final StorageOptions storage = new StorageOptions();

    @SuppressWarnings("UnusedVariable") // the parser reads it
    @Option(names = "--help", usageHelp = true)
    private boolean help;

    boolean isStrict() {
        return strict;
    }

    ReportRequest request() {
        ReportRequest request = new ReportRequest(
                new RegisterSource(register, named(), clockStart),
                new DateRange(from, to),
                new Output(out, ReportFormat.list(formats), language),
                storage.target(register));
        request.basis(); // refuses a period that the calendar does not know
        return request;
    }

    private String named() {
        if (name != null && name.isBlank()) {
            throw new UsageException(ReportTexts.of("blank", "--name"));
        }
        return Optional.ofNullable(name).orElseGet(() -> RegisterSource.fileName(register));
    }
}
