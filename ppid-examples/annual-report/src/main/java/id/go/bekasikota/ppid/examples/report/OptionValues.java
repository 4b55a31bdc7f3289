package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.table.IsoDates;
import id.go.bekasikota.ppid.text.Quoted;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the values of options are read (nilai opsi): strictly, and with a message that names what is accepted. */
final class OptionValues {
    private OptionValues() {}

    /** A day, {@code yyyy-MM-dd}. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            return IsoDates.date(value)
                    .orElseThrow(
                            () -> new TypeConversionException(Quoted.of(value) + " is no date (expected yyyy-MM-dd)"));
        }
    }

    /** A file or a folder; the empty text is none. */
    static final class Place implements ITypeConverter<Path> {
        @Override
        public Path convert(String value) {
            if (value.isEmpty()) {
                throw new TypeConversionException("is empty (expected a name)");
            }
            try {
                return Path.of(value);
            } catch (InvalidPathException e) {
                throw new TypeConversionException(Quoted.of(value) + " is no name on this system: " + e.getReason());
            }
        }
    }

    /** A {@link ClockStart} by its code. */
    static final class Clock implements ITypeConverter<ClockStart> {
        @Override
        public ClockStart convert(String value) {
            return Arrays.stream(ClockStart.values())
                    .filter(start -> start.code().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            Quoted.of(value) + " is unknown (expected receipt or complete)"));
        }
    }
}
