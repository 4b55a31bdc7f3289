package id.go.bekasikota.ppid.policy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All readings in the order of the questions; the first of each question is its default. */
final class Readings {
    private Readings() {}

    static Stream<Reading> all() {
        return questions().flatMap(question -> Arrays.stream(question.getEnumConstants()));
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
}
