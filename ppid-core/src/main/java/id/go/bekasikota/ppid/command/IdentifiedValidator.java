package id.go.bekasikota.ppid.command;

import id.go.bekasikota.ppid.request.Contact;
import id.go.bekasikota.ppid.request.Group;
import id.go.bekasikota.ppid.request.Individual;
import id.go.bekasikota.ppid.request.LegalEntity;
import id.go.bekasikota.ppid.request.Requester;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks {@link Identified} and names the part of the identity at fault (pemeriksa identitas). Thread-safe. */
public final class IdentifiedValidator implements ConstraintValidator<Identified, Requester> {

    /** Creates the validator, as the validation provider does. */
    public IdentifiedValidator() {}

    @Override
    public boolean isValid(@Nullable Requester requester, ConstraintValidatorContext context) {
        return requester == null || report(requester, "", context);
    }

    static boolean report(Requester requester, String prefix, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        Map<String, String> faults = faults(requester);
        faults.forEach((field, code) -> context.buildConstraintViolationWithTemplate(code)
                .addPropertyNode(prefix + field)
                .addConstraintViolation());
        return faults.isEmpty();
    }

    private static Map<String, String> faults(Requester requester) {
        Map<String, String> faults = new LinkedHashMap<>();
        texts(requester).forEach((field, text) -> {
            String code = fault(field, text);
            if (!code.isEmpty()) {
                faults.put(field, code);
            }
        });
        return faults;
    }

    private static String fault(String field, String text) {
        if (field.endsWith("name") && text.isBlank()) {
            return Violation.BLANK;
        }
        if (text.length() > Limits.LINE) {
            return Violation.TOO_LONG + " " + Limits.LINE;
        }
        return PlainTextValidator.isPlain(text) ? "" : Violation.CONTROL_CHARACTER;
    }

    private static Map<String, String> texts(Requester requester) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("name", requester.name());
        contact(requester.contact(), texts);
        if (requester instanceof Individual individual) {
            individual.nik().ifPresent(nik -> texts.put("nik", nik));
        } else if (requester instanceof LegalEntity entity) {
            entity.decreeNumber().ifPresent(number -> texts.put("decreeNumber", number));
        } else if (requester instanceof Group group) {
            for (int i = 0; i < group.members().size(); i++) {
                String member = "members[" + i + "].";
                texts(group.members().get(i)).forEach((field, text) -> texts.put(member + field, text));
            }
        }
        return texts;
    }

    private static void contact(Contact contact, Map<String, String> texts) {
        contact.address().ifPresent(text -> texts.put("address", text));
        contact.phone().ifPresent(text -> texts.put("phone", text));
        contact.email().ifPresent(text -> texts.put("email", text));
        contact.occupation().ifPresent(text -> texts.put("occupation", text));
    }
}
