package id.go.bekasikota.ppid.command;

import id.go.bekasikota.ppid.request.Representation;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link Identified} on who acts for the requester (pemeriksa identitas kuasa). Thread-safe. */
public final class RepresentedValidator implements ConstraintValidator<Identified, Representation> {

    /** Creates the validator, as the validation provider does. */
    public RepresentedValidator() {}

    @Override
    public boolean isValid(@Nullable Representation representation, ConstraintValidatorContext context) {
        return representation == null || IdentifiedValidator.report(representation.attorney(), "attorney.", context);
    }
}
