package id.go.bekasikota.ppid.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What others see: every type of an exported package with its signatures, as public-api.txt has them, in the parts of {@link ApiParts}.
 */
class PublicApiTest {
    private static final String ROOT = "id.go.bekasikota.ppid";
    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");
    private static final Set<String> OF_EVERY_ENUM = Set.of("values", "valueOf");

    @Test
    void nothingIsPublicButWhatTheGoldenFileSays() throws IOException {
        List<Class<?>> types = types();
        ApiParts parts = new ApiParts(types);

        assertThat(types).isNotEmpty();
        Golden.hold(
                "public-api.txt",
                Stream.of(
                                part("What a host calls and is handed", parts.hosts, types),
                                part("What a storage implements and needs beside that", parts.storages, types),
                                part("What only our own packages call", parts.inside, types))
                        .flatMap(lines -> lines)
                        .map(line -> line.replace(ROOT + ".", "")
                                .replace("java.lang.", "")
                                .replace("java.util.", ""))
                        .toList());
    }

    /** A part under its count, so that a review sees it grow. */
    private static Stream<String> part(String title, Set<Class<?>> part, List<Class<?>> types) {
        long nested =
                part.stream().filter(type -> type.getEnclosingClass() != null).count();
        String head = "# " + title + ": " + (part.size() - nested) + " top-level and " + nested + " nested types";
        return Stream.concat(
                Stream.of(head), types.stream().filter(part::contains).flatMap(PublicApiTest::lines));
    }

    static List<Class<?>> types() throws IOException {
        Set<String> exported = Pattern.compile("exports ([a-z.]+);")
                .matcher(Files.readString(Path.of("src/main/java/module-info.java")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT).stream()
                        .filter(type -> exported.contains(type.getPackageName()))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(PublicApiTest::isSeen)
                        .sorted(Comparator.comparing(Class::getName))
                        .toList();
    }

    private static boolean isSeen(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isSeen(type.getEnclosingClass()));
    }

    private static Stream<String> lines(Class<?> type) {
        Stream<String> members = Stream.<Stream<? extends Member>>of(
                        Arrays.stream(type.getDeclaredFields()),
                        Arrays.stream(type.getDeclaredConstructors()),
                        Arrays.stream(type.getDeclaredMethods()))
                .flatMap(found -> found)
                .filter(member -> isTold(member, type))
                .map(PublicApiTest::signature)
                .sorted();
        return Stream.concat(Stream.of("", head(type)), members.map(line -> "    " + line));
    }

    private static String head(Class<?> type) {
        String parts = type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .map(part -> part.getTypeName())
                        .collect(Collectors.joining(", ", "(", ")"))
                : "";
        String above = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()))
                .map(other -> other.getTypeName())
                .filter(name -> !name.equals("java.lang.Object")
                        && !name.equals("java.lang.Record")
                        && !name.startsWith("java.lang.Enum"))
                .collect(Collectors.joining(", "));
        return type.toGenericString().replaceFirst("^public ", "") + parts + (above.isEmpty() ? "" : " : " + above);
    }

    private static boolean isTold(Member member, Class<?> type) {
        boolean seen = (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0 && !member.isSynthetic();
        return seen && !(member instanceof Executable method && goesWithoutSaying(method, type));
    }

    /** What every object or enum has, and what the head of a record has told. */
    private static boolean goesWithoutSaying(Executable method, Class<?> type) {
        return OF_EVERY_OBJECT.contains(method.getName())
                || (type.isEnum() && OF_EVERY_ENUM.contains(method.getName()))
                || (type.isRecord() && isOfTheHead(method, type));
    }

    private static boolean isOfTheHead(Executable method, Class<?> type) {
        List<RecordComponent> parts = List.of(type.getRecordComponents());
        return method instanceof Constructor<?>
                ? Arrays.equals(
                        method.getParameterTypes(),
                        parts.stream().map(RecordComponent::getType).toArray())
                : parts.stream().anyMatch(part -> part.getAccessor().equals(method));
    }

    private static String signature(Member member) {
        if (member instanceof Field field && field.isEnumConstant()) {
            return field.getName();
        }
        String whole =
                member instanceof Field field ? field.toGenericString() : ((Executable) member).toGenericString();
        return whole.replace(" " + member.getDeclaringClass().getName() + ".", " ")
                .replaceFirst("^public ", "")
                .replace(",", ", ");
    }
}
