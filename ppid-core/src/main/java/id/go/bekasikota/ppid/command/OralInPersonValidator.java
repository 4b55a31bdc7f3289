package id.go.bekasikota.ppid.command;

import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.Manner;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link OralInPerson} and names the channel (pemeriksa kanal lisan). Thread-safe. */
public final class OralInPersonValidator implements ConstraintValidator<OralInPerson, ReceiveRequest.Arrival> {

    /** Creates the validator, as the validation provider does. */
    public OralInPersonValidator() {}

    @Override
    public boolean isValid(ReceiveRequest.@Nullable Arrival arrival, ConstraintValidatorContext context) {
        if (arrival == null || arrival.manner() == Manner.WRITTEN || arrival.channel() == Channel.IN_PERSON) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(Violation.ORAL_CHANNEL)
                .addPropertyNode("channel")
                .addConstraintViolation();
        return false;
    }
}
