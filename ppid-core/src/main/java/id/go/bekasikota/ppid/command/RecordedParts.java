package id.go.bekasikota.ppid.command;

import id.go.bekasikota.ppid.parts.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds in a value what no storage keeps as it is (pemeriksa nilai yang dicatat): a text that is not plain, a part that is not
 * there at all, and one that is needed and says nothing. Names the part by its path.
 */
final class RecordedParts {

    private RecordedParts() {}

    static List<Violation> violations(Object value) {
        List<Violation> violations = new ArrayList<>();
        Part.visit(value, part -> {
            part.leftOutBy()
                    .map(article -> article.isEmpty() ? Violation.BLANK : Violation.DEMANDED + " " + article)
                    .ifPresent(code -> violations.add(violation(part, code)));
            if (part.isAbsent()) {
                violations.add(violation(part, Violation.BLANK));
            } else if (part.text()
                    .filter(text -> !PlainText.Check.isPlain(text))
                    .isPresent()) {
                violations.add(violation(part, Violation.CONTROL_CHARACTER));
            }
        });
        return List.copyOf(violations);
    }

    /** Only what is not there at all, as where a host's own mapper read a form that lacks a field. */
    static List<Violation> absent(Object value) {
        return violations(value).stream()
                .filter(violation -> violation.code().equals(Violation.BLANK))
                .toList();
    }

    private static Violation violation(Part part, String code) {
        return Violation.of(part.trace(new RecordedPath()).toString(), code);
    }
}
