package id.go.bekasikota.ppid.law;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the test classes say that they prove, by the simple name of the class: articles, and readings of open questions. */
record Proofs(Map<String, Set<LawPlace>> articles, Map<String, Set<String>> readings, Set<String> classes) {

    /** Reads the annotations of classes and of their methods. */
    static Proofs of(Collection<? extends Class<?>> classes) {
        Map<String, Set<LawPlace>> articles = new TreeMap<>();
        Map<String, Set<String>> readings = new TreeMap<>();
        Set<String> names = new TreeSet<>();
        for (Class<?> type : classes) {
            String name = type.getSimpleName();
            if (name.endsWith("Test") || name.endsWith("Properties")) {
                names.add(name);
            }
            values(type, element -> element.getAnnotation(Proves.class), Proves::value)
                    .forEach(text -> articles.computeIfAbsent(name, key -> new TreeSet<>())
                            .add(LawPlace.parse(text)));
            values(type, element -> element.getAnnotation(ProvesReading.class), ProvesReading::value)
                    .forEach(text -> readings.computeIfAbsent(name, key -> new TreeSet<>())
                            .add(text));
        }
        return new Proofs(articles, readings, names);
    }

    private static <A> Stream<String> values(
            Class<?> type, Function<AnnotatedElement, A> annotation, Function<A, String[]> value) {
        Stream<AnnotatedElement> elements = Stream.concat(
                Stream.of(type), Arrays.stream(type.getDeclaredMethods()).map(Method.class::cast));
        return elements.map(annotation)
                .filter(found -> found != null)
                .flatMap(found -> Arrays.stream(value.apply(found)));
    }

    /** The test classes that prove something of a kind. */
    static <T> Set<String> provers(Map<String, Set<T>> proofs, T proved) {
        Set<String> provers = new TreeSet<>();
        proofs.forEach((test, all) -> {
            if (all.contains(proved)) {
                provers.add(test);
            }
        });
        return provers;
    }
}
