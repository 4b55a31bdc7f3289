package id.go.bekasikota.ppid.law;

import id.go.bekasikota.ppid.policy.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The public types of the library by the names that LAW.md gives them: {@code Type}, {@code package.Type} or {@code Type#member}. */
public record PublicNames(List<Class<?>> types) {
    public PublicNames {
        types = types.stream().filter(PublicNames::isPublic).toList();
    }

    /** Every public type beside a class of the library. */
    static PublicNames besides(Class<?> type) {
        return new PublicNames(classesBeside(type));
    }

    /** Every class in the folder of classes that a class comes from. */
    public static List<Class<?>> classesBeside(Class<?> type) {
        Path root = rootOf(type);
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .<Class<?>>map(PublicNames::load)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path rootOf(Class<?> type) {
        String file = type.getName().replace('.', '/') + ".class";
        URL url = Objects.requireNonNull(type.getClassLoader().getResource(file), file);
        try {
            Path root = Path.of(url.toURI());
            for (int i = 0; i < Path.of(file).getNameCount(); i++) {
                root = Objects.requireNonNull(root.getParent());
            }
            return root;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicNames.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> enclosing = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers())
                && type.getCanonicalName() != null
                && (enclosing == null || isPublic(enclosing));
    }

    /** What is wrong with a name; empty where it is the name of one public type and, after {@code #}, of a public member of it. */
    Optional<String> problem(String name) {
        String[] parts = name.split("#", -1);
        List<Class<?>> named = named(parts[0]);
        if (named.size() != 1) {
            return Optional.of("the type " + parts[0] + " is public " + named.size() + " times (expected once)");
        }
        return parts.length == 1 || hasMember(named.get(0), parts[1])
                ? Optional.empty()
                : Optional.of("the type " + parts[0] + " has no public member " + parts[1]);
    }

    /** The public types of a name: without its package, or with the last part of it; a nested type after its outer type, a question also without it. */
    List<Class<?>> named(String name) {
        return types.stream()
                .filter(type -> {
                    String folder = type.getPackageName();
                    String local = type.getCanonicalName().substring(folder.length() + 1);
                    return name.equals(local)
                            || (Reading.class.isAssignableFrom(type) && name.equals(type.getSimpleName()))
                            || name.equals(folder.substring(folder.lastIndexOf('.') + 1) + "." + local);
                })
                .toList();
    }

    private static boolean hasMember(Class<?> type, String name) {
        return Arrays.stream(type.getMethods()).map(Method::getName).anyMatch(name::equals)
                || Arrays.stream(type.getFields()).map(Field::getName).anyMatch(name::equals);
    }

    /** The citations that the constants of every public enumeration carry. */
    Collection<Citation> citationsOfConstants() {
        return types.stream()
                .filter(Class::isEnum)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()).flatMap(PublicNames::citation))
                .toList();
    }

    private static Stream<Citation> citation(Object constant) {
        try {
            Method method = ((Enum<?>) constant).getDeclaringClass().getMethod("citation");
            return method.getReturnType() == Citation.class
                    ? Stream.of((Citation) method.invoke(constant))
                    : Stream.of();
        } catch (NoSuchMethodException e) {
            return Stream.of();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
