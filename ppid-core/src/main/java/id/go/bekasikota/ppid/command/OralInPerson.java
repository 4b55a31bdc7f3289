package id.go.bekasikota.ppid.command;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An oral request (permintaan tidak tertulis) arrives by no channel that carries writing: letter, e-mail, website or
 * application (UU 14/2008 Pasal 22 ayat (1) and (3)).
 */
@Documented
@Constraint(validatedBy = OralInPersonValidator.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OralInPerson {

    /**
     * Returns the code of the violation.
     *
     * @return a key of our own bundle, never a template
     */
    String message() default Violation.ORAL_CHANNEL;

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
