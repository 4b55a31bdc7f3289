package id.go.bekasikota.ppid.command;

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
 * Text that every storage keeps and every form of output can show (teks polos): no control character other than TAB, CR and
 * LF, no U+FFFE or U+FFFF, no surrogate without its other half. An absent value is valid.
 */
@Constraint(validatedBy = PlainText.Check.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@interface PlainText {

    /** A key of our own bundle, never a template. */
    String message() default Violation.CONTROL_CHARACTER;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks {@link PlainText} (pemeriksa teks polos). Thread-safe. */
    final class Check implements ConstraintValidator<PlainText, CharSequence> {

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || isPlain(text);
        }

        /** One loop without calls of our own, because every text of every act goes through it. */
        static boolean isPlain(CharSequence text) {
            for (int i = 0; i < text.length(); i++) {
                char unit = text.charAt(i);
                boolean control = Character.isISOControl(unit) && unit != '\t' && unit != '\r' && unit != '\n';
                boolean pair = Character.isHighSurrogate(unit)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (control || unit >= 0xFFFE || (Character.isSurrogate(unit) && !pair)) {
                    return false;
                }
                i += pair ? 1 : 0;
            }
            return true;
        }
    }
}
