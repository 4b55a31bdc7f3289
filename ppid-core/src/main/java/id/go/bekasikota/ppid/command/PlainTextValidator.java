package id.go.bekasikota.ppid.command;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link PlainText} (pemeriksa teks polos). Thread-safe. */
public final class PlainTextValidator implements ConstraintValidator<PlainText, CharSequence> {

    /** Creates the validator, as the validation provider does. */
    public PlainTextValidator() {}

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
