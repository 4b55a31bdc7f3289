package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.law.Coded;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The grounds of an answer or an objection as one text: their codes in order, with a blank between. */
final class Grounds {
    private static final String BETWEEN = " ";

    private Grounds() {}

    static String text(Collection<? extends Coded> grounds) {
        return grounds.isEmpty()
                ? ""
                : grounds.stream().map(Coded::code).sorted().collect(Collectors.joining(BETWEEN));
    }

    static <E extends Enum<E>> Set<E> read(String text, Class<E> type, Function<String, E> code) {
        if (text.isEmpty()) {
            return Set.of();
        }
        Set<E> grounds = EnumSet.noneOf(type);
        for (String each : text.split(BETWEEN, -1)) {
            grounds.add(code.apply(each));
        }
        return grounds;
    }
}
