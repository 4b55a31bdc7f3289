package id.go.bekasikota.ppid.command;

import id.go.bekasikota.ppid.request.Contact;
import id.go.bekasikota.ppid.request.Group;
import id.go.bekasikota.ppid.request.Individual;
import id.go.bekasikota.ppid.request.LegalEntity;
import id.go.bekasikota.ppid.request.Representation;
import id.go.bekasikota.ppid.request.Requester;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A requester whose texts can be registered (identitas yang dapat dicatat): a name, no text too long, plain text throughout.
 * What the law asks of identity beyond that is a finding of the completeness check, never a violation.
 */
@Constraint(validatedBy = {Identified.OfRequester.class, Identified.OfAttorney.class})
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@interface Identified {

    /** A key of our own bundle, never a template. */
    String message() default Violation.BLANK;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks {@link Identified} and names the part of the identity at fault (pemeriksa identitas). Thread-safe. */
    final class OfRequester implements ConstraintValidator<Identified, Requester> {

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
            return PlainText.Check.isPlain(text) ? "" : Violation.CONTROL_CHARACTER;
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

    /** Checks {@link Identified} on who acts for the requester (pemeriksa identitas kuasa). Thread-safe. */
    final class OfAttorney implements ConstraintValidator<Identified, Representation> {

        @Override
        public boolean isValid(@Nullable Representation representation, ConstraintValidatorContext context) {
            return representation == null || OfRequester.report(representation.attorney(), "attorney.", context);
        }
    }
}
