package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.examples.console.BadValueException;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.policy.Reading.CollectiveLeave;
import id.go.bekasikota.ppid.policy.Reading.NonWorkingReceipt;
import id.go.bekasikota.ppid.table.IsoDates;
import id.go.bekasikota.ppid.text.Quoted;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;

/** How the values of options are read (nilai opsi): strictly, and with a message that names what is accepted. */
final class OptionValues {
    private OptionValues() {}

    /** A day, {@code yyyy-MM-dd}. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            return known(IsoDates.date(value), value, "bad-date");
        }
    }

    /** A time of day, {@code HH:mm} or {@code HH:mm:ss}. */
    static final class Time implements ITypeConverter<LocalTime> {
        @Override
        public LocalTime convert(String value) {
            return known(IsoDates.time(value), value, "bad-time");
        }
    }

    /** A time of day without seconds, {@code HH:mm}. */
    static final class Cutoff implements ITypeConverter<LocalTime> {
        @Override
        public LocalTime convert(String value) {
            Optional<LocalTime> time = value.length() == 5 ? IsoDates.time(value) : Optional.empty();
            return known(time, value, "bad-cutoff");
        }
    }

    /** A file; the empty text is none. */
    static final class File implements ITypeConverter<Path> {
        @Override
        public Path convert(String value) {
            if (value.isEmpty()) {
                throw new BadValueException(Texts.both("no-file-name"));
            }
            try {
                return Path.of(value);
            } catch (InvalidPathException e) {
                throw new BadValueException(Texts.both("bad-name", Quoted.of(value)));
            }
        }
    }

    /** A {@link ClockStart} by its code. */
    static final class Clock implements ITypeConverter<ClockStart> {
        @Override
        public ClockStart convert(String value) {
            return oneOf(ClockStart.values(), ClockStart::code, value);
        }
    }

    /** A {@link CollectiveLeave} by its code. */
    static final class Leave implements ITypeConverter<CollectiveLeave> {
        @Override
        public CollectiveLeave convert(String value) {
            return oneOf(CollectiveLeave.values(), CollectiveLeave::code, value);
        }
    }

    /** A {@link NonWorkingReceipt} by its code. */
    static final class Receipt implements ITypeConverter<NonWorkingReceipt> {
        @Override
        public NonWorkingReceipt convert(String value) {
            return oneOf(NonWorkingReceipt.values(), NonWorkingReceipt::code, value);
        }
    }

    /** A {@link Language} by its code. */
    static final class Lang implements ITypeConverter<Language> {
        @Override
        public Language convert(String value) {
            return oneOf(Language.values(), Language::code, value);
        }
    }

    /** An {@link OutputFormat} by its code. */
    static final class Format implements ITypeConverter<OutputFormat> {
        @Override
        public OutputFormat convert(String value) {
            return oneOf(OutputFormat.values(), OutputFormat::code, value);
        }
    }

    /** An {@link OutputFormat} of a table, which has no calendar form. */
    static final class TableFormat implements ITypeConverter<OutputFormat> {
        @Override
        public OutputFormat convert(String value) {
            OutputFormat[] accepted = {OutputFormat.TEXT, OutputFormat.JSON};
            return oneOf(accepted, OutputFormat::code, value);
        }
    }

    /** A {@link CsvForm} by its code. */
    static final class Csv implements ITypeConverter<CsvForm> {
        @Override
        public CsvForm convert(String value) {
            return oneOf(CsvForm.values(), CsvForm::code, value);
        }
    }

    private static <T> T oneOf(T[] accepted, Function<T, String> code, String value) {
        String codes = Arrays.stream(accepted).map(code).collect(Collectors.joining(", "));
        return Arrays.stream(accepted)
                .filter(one -> code.apply(one).equals(value))
                .findFirst()
                .orElseThrow(() -> new BadValueException(Texts.both("unknown", Quoted.of(value), codes)));
    }

    private static <T> T known(Optional<T> read, String value, String problem) {
        return read.orElseThrow(() -> new BadValueException(Texts.both(problem, Quoted.of(value))));
    }
}
