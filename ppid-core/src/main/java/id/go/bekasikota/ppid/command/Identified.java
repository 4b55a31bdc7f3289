package id.go.bekasikota.ppid.command;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A requester whose texts can be registered (identitas yang dapat dicatat): a name, no text too long, plain text throughout.
 * What the law asks of identity beyond that is a finding of the completeness check, never a violation.
 */
@Documented
@Constraint(validatedBy = {IdentifiedValidator.class, RepresentedValidator.class})
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Identified {

    /**
     * Returns the code of the violation.
     *
     * @return a key of our own bundle, never a template
     */
    String message() default Violation.BLANK;

    /**
     * Returns the groups.
     *
     * @return none by default
     */
    Class<?>[] groups() default {};

    /**
     * Returns the payload.
     *
     * @return none by default
     */
    Class<? extends Payload>[] payload() default {};
}
