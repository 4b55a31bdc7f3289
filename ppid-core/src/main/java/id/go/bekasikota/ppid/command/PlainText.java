package id.go.bekasikota.ppid.command;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that every storage keeps and every form of output can show (teks polos): no control character other than TAB, CR and
 * LF, no U+FFFE or U+FFFF, no surrogate without its other half. An absent value is valid.
 */
@Documented
@Constraint(validatedBy = PlainTextValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

    /**
     * Returns the code of the violation.
     *
     * @return a key of our own bundle, never a template
     */
    String message() default Violation.CONTROL_CHARACTER;

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
