package id.go.bekasikota.ppid.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.Function;

/**
 * How days and times are read: from a text in ISO form alone. Mappers take a number of days, an array of numbers and a text with
 * more than the day too, which is a guess at what was meant.
 */
final class TextTimes {
    static final Map<Class<?>, Function<String, ?>> FORMS = Map.of(
            LocalDate.class, LocalDate::parse,
            LocalTime.class, LocalTime::parse,
            LocalDateTime.class, LocalDateTime::parse,
            Instant.class, Instant::parse);

    private TextTimes() {}
}
