package id.go.bekasikota.ppid.objection;

import id.go.bekasikota.ppid.law.BilingualText;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets of grounds in the order of the law. */
final class Grounds {
    private Grounds() {}

    static Set<ObjectionGround> copy(Collection<ObjectionGround> grounds) {
        Set<ObjectionGround> copy = EnumSet.noneOf(ObjectionGround.class);
        copy.addAll(grounds);
        return Collections.unmodifiableSet(copy);
    }

    static Set<ObjectionGround> without(Collection<ObjectionGround> grounds, Collection<ObjectionGround> others) {
        Set<ObjectionGround> left = EnumSet.noneOf(ObjectionGround.class);
        left.addAll(grounds);
        left.removeAll(others);
        return Collections.unmodifiableSet(left);
    }

    /** The grounds as a sentence names them, or that there is none. */
    static BilingualText named(Collection<ObjectionGround> grounds, String key) {
        return grounds.isEmpty()
                ? ObjectionTexts.TEXTS.both(key + ".none")
                : ObjectionTexts.TEXTS.both(key + ".some", codes(grounds));
    }

    static String codes(Collection<ObjectionGround> grounds) {
        return grounds.stream().map(ObjectionGround::code).collect(Collectors.joining(", "));
    }
}
