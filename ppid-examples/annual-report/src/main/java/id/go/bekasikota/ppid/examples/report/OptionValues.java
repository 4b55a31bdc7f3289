package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.examples.console.BadValueException;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.table.IsoDates;
import id.go.bekasikota.ppid.text.Quoted;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;

/** How the values of options are read (nilai opsi): strictly, and with a message that names what is accepted. */
final class OptionValues {
    private OptionValues() {}

    /** A day, {@code yyyy-MM-dd}. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            return IsoDates.date(value)
                    .orElseThrow(() -> new BadValueException(ReportTexts.of("date", Quoted.of(value))));
        }
    }

    /** A file or a folder; the empty text is none. */
    static final class Place implements ITypeConverter<Path> {
        @Override
        public Path convert(String value) {
            if (value.isEmpty()) {
                throw new BadValueException(ReportTexts.of("empty"));
            }
            try {
                return Path.of(value);
            } catch (InvalidPathException e) {
                throw new BadValueException(ReportTexts.of("no-name", Quoted.of(value)));
            }
        }
    }

    /** A {@link ClockStart} by its code. */
    static final class Clock implements ITypeConverter<ClockStart> {
        @Override
        public ClockStart convert(String value) {
            return coded(ClockStart.class, value);
        }
    }

    /** A {@link Language} by its code. */
    static final class Lang implements ITypeConverter<Language> {
        @Override
        public Language convert(String value) {
            return coded(Language.class, value);
        }
    }

    private static <E extends Enum<E> & Coded> E coded(Class<E> type, String value) {
        return Coded.find(type, value)
                .orElseThrow(() -> new BadValueException(ReportTexts.of(
                        "unknown",
                        Quoted.of(value),
                        Arrays.stream(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", ")))));
    }
}
