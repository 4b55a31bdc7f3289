package id.go.bekasikota.ppid.json;

import id.go.bekasikota.ppid.parts.Part;

/** Finds what a JSON text lacks: Jackson gives null for it, which no value of this library may hold. */
final class Missing {

    private Missing() {}

    static void check(Object value, Class<?> type) {
        Part.visit(value, part -> {
            if (part.isAbsent()) {
                throw part.trace(new JsonFault(type)).lacking(part.kinds());
            }
            return true;
        });
    }
}
