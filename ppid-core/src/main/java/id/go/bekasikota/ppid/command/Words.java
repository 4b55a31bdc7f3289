package id.go.bekasikota.ppid.command;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text in words (uraian): plain, and not longer than 20,000 UTF-16 units. */
@PlainText
@Size(max = Limits.TEXT, message = Violation.TOO_LONG + " " + Limits.TEXT)
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@interface Words {

    /** A key of our own bundle, never a template. */
    String message() default Violation.CONTROL_CHARACTER;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
