package id.go.bekasikota.ppid.command;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Messages;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;

/**
 * One reason why a command cannot be recorded at all (pelanggaran isian). Holds no value that was typed.
 *
 * @param field the field, as {@code requester.name} or {@code items[0]}
 * @param code the stable code of the constraint, for example {@code ppid.too-long}; of a constraint that the host added, its
 *     message template
 * @param message what was expected, in both languages
 */
@JsonForm
public record Violation(
        @Holds(CODE) String field, @Holds(CODE) String code, BilingualText message) {
    static final String BLANK = "ppid.blank";
    static final String NO_KIND = "ppid.no-kind";
    static final String DEMANDED = "ppid.demanded";
    static final String TOO_LONG = "ppid.too-long";
    static final String TOO_MANY = "ppid.too-many";
    static final String NOTHING_ASKED = "ppid.nothing-asked";
    static final String CONTROL_CHARACTER = "ppid.control-character";
    static final String ORAL_CHANNEL = "ppid.oral-channel";
    static final String NO_GROUND = "ppid.no-ground";

    static final String NOT_ONE_LINE = "ppid.not-one-line";

    private static final String FURTHER = "ppid.further";
    private static final String UNKNOWN_UNIT = "ppid.unknown-unit";

    private static final Messages TEXTS = Messages.beside(Violation.class, "violations");

    /**
     * Makes a violation with the text of our own bundle; what was typed plays no part.
     *
     * @param field the path of the field
     * @param template a code, then the limit where there is one
     */
    static Violation of(String field, String template) {
        String[] parts = template.split(" ", 2);
        Object[] limit = parts.length > 1 ? new Object[] {parts[1]} : new Object[0];
        return new Violation(field, parts[0], TEXTS.both(parts[0], limit));
    }

    /** What is said where there are more violations than are told; it stands last and is of no field. */
    static Violation further(int more) {
        return new Violation("", FURTHER, TEXTS.both(FURTHER, more));
    }

    boolean isCount() {
        return code.equals(FURTHER);
    }

    /** A unit that the body does not have on a day. */
    static Violation unknownUnit(String field, LocalDate day) {
        return new Violation(field, UNKNOWN_UNIT, TEXTS.both(UNKNOWN_UNIT, day));
    }

    /** The same violation in a part of something larger. */
    Violation within(String part) {
        return field.isEmpty() ? this : new Violation(part + "." + field, code, message);
    }

    /**
     * Tells the violation to a person.
     *
     * @param language the language
     * @return one sentence
     */
    public String message(Language language) {
        return message.in(language);
    }

    /**
     * Tells the violation to a person, with the field as people call it.
     *
     * @param language the language
     * @return for example {@code Informasi yang diminta nomor 1: harus diisi}
     */
    public String tell(Language language) {
        return field.isEmpty() ? message(language) : FieldText.tell(field, message(language), language);
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
