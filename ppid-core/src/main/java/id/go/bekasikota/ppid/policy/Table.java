package id.go.bekasikota.ppid.policy;

import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Messages;
import id.go.bekasikota.ppid.law.PpidException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The table of all readings, read once from what stands beside each constant. */
final class Table {
    static final Messages TEXTS = Messages.beside(Table.class, "readings");

    private static final Map<Reading, Row> ROWS = rows();

    private Table() {}

    /** One reading of one question. */
    record Row(String question, String code, Citation citation) {}

    static Row of(Reading reading) {
        return Objects.requireNonNull(ROWS.get(reading));
    }

    /** Every reading in the order of the questions; the first of each question is its default. */
    static Stream<Reading> readings() {
        return ROWS.keySet().stream();
    }

    static List<Reading> defaults() {
        return questions()
                .<Reading>map(question -> question.getEnumConstants()[0])
                .toList();
    }

    @SuppressWarnings("unchecked") // every permitted subclass of a reading is one
    private static Stream<Class<? extends Reading>> questions() {
        return Arrays.stream(Reading.class.getPermittedSubclasses()).map(type -> (Class<? extends Reading>) type);
    }

    private static Map<Reading, Row> rows() {
        Map<Reading, Row> rows = new LinkedHashMap<>();
        questions()
                .flatMap(question -> Arrays.stream(question.getEnumConstants()))
                .forEach(reading -> rows.put(reading, row(reading)));
        return Collections.unmodifiableMap(rows);
    }

    private static Row row(Reading reading) {
        try {
            Enum<?> constant = (Enum<?>) reading;
            Question question = Objects.requireNonNull(reading.getClass().getAnnotation(Question.class));
            Choice choice = Objects.requireNonNull(
                    reading.getClass().getField(constant.name()).getAnnotation(Choice.class));
            return new Row(question.value(), choice.code(), Citation.parse(choice.citation()));
        } catch (NoSuchFieldException e) {
            throw new PpidException("the reading " + reading + " has no row", e);
        }
    }
}
