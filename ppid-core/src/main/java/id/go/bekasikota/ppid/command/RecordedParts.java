package id.go.bekasikota.ppid.command;

import id.go.bekasikota.ppid.marks.Bounds;
import id.go.bekasikota.ppid.parts.Part;
import id.go.bekasikota.ppid.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds in a value what no storage keeps as it is (pemeriksa nilai yang dicatat), in one pass that knows every component by its
 * type: a list or a text that is too long, a text that is not plain or no printable line, and a part that is not there. Names the
 * part by its path. What is too long is not looked into; after the first faults the others are only counted.
 */
final class RecordedParts {
    private final Faults sizes = new Faults();
    private final Faults absent = new Faults();
    private final Faults all = new Faults();

    private RecordedParts() {}

    static RecordedParts of(Object value) {
        RecordedParts found = new RecordedParts();
        Part.visit(value, found::look);
        return found;
    }

    /** Whether all was looked at and all is there. */
    boolean isWhole() {
        return sizes.isEmpty() && absent.isEmpty();
    }

    /** What stands against an event: too many elements first and alone, else all in the order of the parts. */
    List<Violation> violations() {
        return sizes.isEmpty() ? all.told() : sizes.told();
    }

    /** What stands against a form: too many elements first and alone, then what is not there at all, then the others. */
    List<Violation> ofForm() {
        return sizes.isEmpty() && !absent.isEmpty() ? absent.told() : violations();
    }

    private boolean look(Part part) {
        if (Limits.isTooMany(part)) {
            sizes.note(part, Violation.TOO_MANY + " " + Limits.most(part));
            return false;
        }
        if (part.isAbsent()) {
            absent.note(part, leftOut(part.kinds()));
            all.note(part, Violation.BLANK);
        } else {
            part.leftOutBy()
                    .map(article -> leftOut(part, article))
                    .or(() -> part.text().flatMap(text -> fault(text, part)))
                    .ifPresent(code -> all.note(part, code));
            part.as(Ruled.class).ifPresent(ruled -> ruled.faults().forEach((of, code) -> all.note(part, of, code)));
        }
        return true;
    }

    private static String leftOut(List<String> kinds) {
        return kinds.isEmpty() ? Violation.BLANK : Violation.NO_KIND + " " + String.join(", ", kinds);
    }

    private static String leftOut(Part part, String article) {
        return article.isEmpty()
                ? part.bounds()
                        .map(Bounds::otherwise)
                        .filter(code -> part.size().isPresent())
                        .orElse(Violation.BLANK)
                : Violation.DEMANDED + " " + article;
    }

    private static Optional<String> fault(CharSequence text, Part part) {
        int longest = Limits.longest(part);
        if (text.length() > longest) {
            return Optional.of(Violation.TOO_LONG + " " + longest);
        }
        if (!PlainText.is(text)) {
            return Optional.of(Violation.CONTROL_CHARACTER);
        }
        return Limits.isLine(part) && !Printable.isLine(text) ? Optional.of(Violation.NOT_ONE_LINE) : Optional.empty();
    }

    /** The first faults of a kind, and how many more there are. */
    private static final class Faults {
        private static final int TOLD = 50;

        private final List<Violation> first = new ArrayList<>();
        private int more;

        void note(Part part, String code) {
            if (first.size() < TOLD) {
                first.add(Violation.of(path(part), code));
            } else {
                more++;
            }
        }

        void note(Part part, String component, String code) {
            if (first.size() < TOLD) {
                first.add(Violation.of(component, code).within(path(part)));
            } else {
                more++;
            }
        }

        private static String path(Part part) {
            return part.trace(new RecordedPath()).toString();
        }

        boolean isEmpty() {
            return first.isEmpty();
        }

        List<Violation> told() {
            List<Violation> told = new ArrayList<>(first);
            if (more > 0) {
                told.add(Violation.further(more));
            }
            return List.copyOf(told);
        }
    }
}
