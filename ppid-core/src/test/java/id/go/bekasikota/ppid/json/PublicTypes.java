package id.go.bekasikota.ppid.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.go.bekasikota.ppid.contract.Samples;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The public types of the library, found in its class files, so that a new one cannot be forgotten. */
final class PublicTypes {
    private static final List<Class<?>> ALL = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("id.go.bekasikota.ppid")
                    .stream()
                    .filter(PublicTypes::isPublic)
                    .<Class<?>>map(JavaClass::reflect)
                    .sorted(Comparator.comparing(Class::getName))
                    .toList();

    private PublicTypes() {}

    /** All records, and those of public families that are hidden themselves: their JSON is as public as the family. */
    static Stream<Class<?>> records() {
        return Stream.concat(ALL.stream(), families().flatMap(Samples::members))
                .filter(Class::isRecord)
                .distinct();
    }

    /** All enums. */
    static Stream<Class<?>> enums() {
        return ALL.stream().filter(Class::isEnum);
    }

    /** All sealed interfaces, whose members need a type code. */
    static Stream<Class<?>> families() {
        return ALL.stream().filter(type -> type.isInterface() && type.isSealed());
    }

    /** All other classes that compare by content or say how they are read, and so are values. */
    static Stream<Class<?>> classes() {
        return ALL.stream()
                .filter(type -> !type.isRecord() && !type.isEnum() && !type.isInterface())
                .filter(type -> comparesByContent(type) || saysHowItIsRead(type));
    }

    private static boolean isPublic(JavaClass type) {
        Optional<JavaClass> outer = type.getEnclosingClass();
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && outer.map(PublicTypes::isPublic).orElse(true);
    }

    private static boolean comparesByContent(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("equals") && method.getParameterCount() == 1);
    }

    private static boolean saysHowItIsRead(Class<?> type) {
        return Stream.of(type.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(JsonCreator.class));
    }
}
