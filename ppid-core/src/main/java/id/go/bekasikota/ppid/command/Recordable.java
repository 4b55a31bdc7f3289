package id.go.bekasikota.ppid.command;

import id.go.bekasikota.ppid.law.Language;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A form that can be recorded (isian yang dapat dicatat): what {@link RecordedParts} finds in it, so that a host's own validator
 * finds the same by the same paths. Its messages are sentences in Indonesian; {@link CommandCheck} tells both languages.
 */
@Constraint(validatedBy = Recordable.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Recordable {

    /** Never told: each violation has its own message. */
    String message() default "isian tidak dapat dicatat";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks {@link Recordable} (pemeriksa isian). Thread-safe. */
    final class Check implements ConstraintValidator<Recordable, Object> {

        @Override
        public boolean isValid(@Nullable Object form, ConstraintValidatorContext context) {
            if (form == null) {
                return true;
            }
            var violations = RecordedParts.of(form).ofForm();
            context.disableDefaultConstraintViolation();
            violations.forEach(violation -> add(violation, context));
            return violations.isEmpty();
        }

        private static void add(Violation violation, ConstraintValidatorContext context) {
            var template = context.buildConstraintViolationWithTemplate(literal(violation.tell(Language.INDONESIAN)));
            if (violation.field().isEmpty()) {
                template.addConstraintViolation();
            } else {
                ConstraintPath.add(violation.field(), template);
            }
        }

        /** A sentence is no template, whatever it holds. */
        private static String literal(String sentence) {
            return sentence.replaceAll("[\\\\{}$]", "\\\\$0");
        }
    }
}
