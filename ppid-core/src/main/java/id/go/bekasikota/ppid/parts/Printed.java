package id.go.bekasikota.ppid.parts;

import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.text.Quoted;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.Set;
import java.util.StringJoiner;

/**
 * How a record prints itself (bentuk cetak), as in a log: by its components, on one line, and without what somebody wrote freely or
 * who somebody is.
 */
public final class Printed {
    private static final int LONGEST = 100;
    private static final Set<Holds.Kind> HIDDEN =
            EnumSet.of(Holds.Kind.WORDS, Holds.Kind.PUBLIC_WORDS, Holds.Kind.IDENTITY);

    private Printed() {}

    /**
     * Prints a record.
     *
     * @param value the record
     * @return for example {@code Withdrawn[reason=***]}; what is not printable is escaped
     */
    public static String of(Record value) {
        StringJoiner parts = new StringJoiner(", ", value.getClass().getSimpleName() + "[", "]");
        for (AnnotatedElement component : Accessors.of(value.getClass())) {
            Method accessor = Accessors.accessor(component);
            parts.add(accessor.getName() + "=" + shown(component, String.valueOf(Accessors.read(accessor, value))));
        }
        return parts.toString();
    }

    private static String shown(AnnotatedElement component, String text) {
        Holds holds = component.getAnnotation(Holds.class);
        if (holds == null) {
            return Quoted.line(text);
        }
        return HIDDEN.contains(holds.value()) ? "***" : Quoted.line(text, LONGEST);
    }
}
