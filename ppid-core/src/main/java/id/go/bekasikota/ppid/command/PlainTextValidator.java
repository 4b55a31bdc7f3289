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

    static boolean isPlain(CharSequence text) {
        return text.codePoints().allMatch(PlainTextValidator::isPlain);
    }

    private static boolean isPlain(int codePoint) {
        boolean control = Character.isISOControl(codePoint) && "\t\r\n".indexOf(codePoint) < 0;
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return !control && !surrogate && codePoint != 0xFFFE && codePoint != 0xFFFF;
    }
}
