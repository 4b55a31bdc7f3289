package id.go.bekasikota.ppid.command;

import id.go.bekasikota.ppid.marks.Bounds;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.parts.OneLine;
import id.go.bekasikota.ppid.parts.Part;
import java.util.OptionalInt;

/** How much a part may hold (batas isian), in UTF-16 units and elements; no law says, so these are ours and generous. */
final class Limits {
    /** An address of a document. */
    private static final int ADDRESS = 2_000;
    /** A text in words. */
    private static final int TEXT = 20_000;

    private Limits() {}

    static boolean isTooMany(Part part) {
        OptionalInt size = part.size();
        return size.isPresent() && size.getAsInt() > most(part);
    }

    static int most(Part part) {
        return part.bounds().map(Bounds::most).orElse(Bounds.USUAL);
    }

    static int longest(Part part) {
        if (part.isAddress()) {
            return ADDRESS;
        }
        return part.holds().map(Limits::longest).orElse(TEXT);
    }

    private static int longest(Holds.Kind kind) {
        return switch (kind) {
            case CODE, OFFICIAL, IDENTITY -> OneLine.LONGEST;
            case WORDS, PUBLIC_WORDS, SENTENCE -> TEXT;
        };
    }

    /** Whether a text of the part is one printable line. */
    static boolean isLine(Part part) {
        return part.holds()
                .filter(kind -> kind == Holds.Kind.CODE || kind == Holds.Kind.OFFICIAL)
                .isPresent();
    }
}
