package id.go.bekasikota.ppid.marks;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The type codes of a family of values (kode jenis), as JSON names its members. */
public final class TypeCodes {

    private TypeCodes() {}

    /**
     * {@return the codes of a family in the order in which it names its members, or the one code of a member; empty for any other
     * type}
     *
     * @param type the type
     */
    public static List<String> of(Class<?> type) {
        return withInterfaces(type)
                .flatMap(family -> Arrays.stream(family.getAnnotationsByType(JsonSubTypes.class)))
                .flatMap(members -> Arrays.stream(members.value()))
                .filter(member -> type.isAssignableFrom(member.value()))
                .map(JsonSubTypes.Type::name)
                .toList();
    }

    private static Stream<Class<?>> withInterfaces(Class<?> type) {
        return Stream.concat(
                Stream.of(type), Arrays.stream(type.getInterfaces()).flatMap(TypeCodes::withInterfaces));
    }
}
