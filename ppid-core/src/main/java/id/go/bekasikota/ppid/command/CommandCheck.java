package id.go.bekasikota.ppid.command;

import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.organization.Units;
import id.go.bekasikota.ppid.parts.Given;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Checks commands before anything is done (pemeriksaan isian): with the host's validator or with our own.
 *
 * <p>Our own interpolates no expressions. Thread-safe, as every validator is.
 */
public final class CommandCheck {
    private static final Comparator<Violation> ORDER = Comparator.comparing(Violation::isCount)
            .thenComparing(Violation::field)
            .thenComparing(Violation::code);

    private final Validator validator;

    private CommandCheck(Validator validator) {
        this.validator = validator;
    }

    /** {@return a check with a validator of our own, without an expression language} */
    public static CommandCheck standard() {
        return new CommandCheck(Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator());
    }

    /**
     * {@return a check with the host's validator}
     *
     * @param validator the validator, of any provider
     */
    public static CommandCheck with(Validator validator) {
        return new CommandCheck(Given.value(validator, "validator"));
    }

    /**
     * Lists what stands against a command. A list of too many elements is told first and alone, since nothing in it was looked at;
     * then parts that are not there at all, as where a host's own mapper read a form that lacks a field, in the order of the
     * parts.
     *
     * @param command a record of this package
     * @return the violations, else ordered by field and code; empty where there is none. After the first 50 one says how many
     *     more there are
     * @throws PpidException if the command is null
     */
    public List<Violation> violations(Object command) {
        RecordedParts parts = RecordedParts.of(Given.value(command, "command"));
        List<Violation> ours = parts.ofForm();
        return parts.isWhole()
                ? Stream.concat(ours.stream(), ofTheHost(command)).sorted(ORDER).toList()
                : ours;
    }

    /** A constraint that the host added has a text of its own, which is told as it is. */
    private Stream<Violation> ofTheHost(Object command) {
        return validator.validate(command).stream()
                .filter(found -> !(found.getConstraintDescriptor().getAnnotation() instanceof Recordable))
                .map(found -> new Violation(
                        field(found.getPropertyPath().toString()),
                        found.getMessageTemplate(),
                        new BilingualText(found.getMessage(), found.getMessage())));
    }

    /** A provider may name the element of a container beside its index, as in {@code items[0].<list element>}. */
    private static String field(String path) {
        int container = path.indexOf(".<");
        return container < 0 ? path : path.substring(0, container);
    }

    /**
     * Refuses an event that a storage could not keep as it is: of which a text is not plain, or a part is not there.
     *
     * @param recorded an event that an act appended; its stamp was checked when it was made
     * @throws InvalidCommandException with all violations, in the order of the parts, each by its path as {@code
     *     notice.decisions[0].material}
     */
    public static void recordable(Recorded<?> recorded) {
        refuse(RecordedParts.of(recorded.event()).violations());
    }

    /**
     * Refuses a value of an act that lacks what it must say, or that a storage could not keep as it is, before the act is tried.
     *
     * @param name the name of the value, with which the path of each violation begins
     * @param value the value
     * @throws InvalidCommandException with all violations, in the order of the parts, each by its path as {@code letter.number}
     */
    public static void complete(String name, Object value) {
        refuse(RecordedParts.of(value).violations().stream()
                .map(violation -> violation.within(name))
                .toList());
    }

    /**
     * Refuses a stamp that a storage could not keep as it is.
     *
     * @param stamp who and when
     * @throws InvalidCommandException with all violations, in the order of the parts, each by its path as {@code stamp.by}
     */
    public static void recordable(Stamp stamp) {
        refuse(RecordedParts.of(stamp).violations().stream()
                .map(violation -> violation.within("stamp"))
                .toList());
    }

    /**
     * Refuses a request to a unit that the body does not have on the day of receipt, because it never was one of its units, was not
     * founded yet, or was merged or dissolved.
     *
     * @param command the request
     * @param units the units of the body
     * @param received the day of receipt
     * @throws InvalidCommandException if there is no such unit on that day
     */
    public static void existing(ReceiveRequest command, Units units, LocalDate received) {
        if (!units.existsOn(command.unit(), received)) {
            refuse(List.of(Violation.unknownUnit("unit", received)));
        }
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvalidCommandException(violations);
        }
    }

    /**
     * {@return a command that can be recorded}
     *
     * @param <T> the type of the command
     * @param command a record of this package
     * @throws InvalidCommandException with all violations, if there is one
     */
    public <T> T require(T command) {
        refuse(violations(command));
        return command;
    }
}
