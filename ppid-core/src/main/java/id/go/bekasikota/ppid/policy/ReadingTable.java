package id.go.bekasikota.ppid.policy;

import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Messages;
import id.go.bekasikota.ppid.law.PpidException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** What stands beside each constant of a question, read once. */
final class ReadingTable {
    static final Messages TEXTS = Messages.beside(ReadingTable.class, "readings");

    private static final Map<Enum<?>, Row> ROWS = new ConcurrentHashMap<>();

    private ReadingTable() {}

    /** One reading of one question. */
    record Row(String question, String code, Citation citation) {}

    static Row of(Enum<?> reading) {
        return ROWS.computeIfAbsent(reading, ReadingTable::row);
    }

    private static Row row(Enum<?> reading) {
        try {
            Question question =
                    Objects.requireNonNull(reading.getDeclaringClass().getAnnotation(Question.class));
            Choice choice = Objects.requireNonNull(
                    reading.getDeclaringClass().getField(reading.name()).getAnnotation(Choice.class));
            return new Row(question.value(), choice.code(), Citation.parse(choice.citation()));
        } catch (NoSuchFieldException e) {
            throw new PpidException("the reading " + reading + " has no row", e);
        }
    }
}
