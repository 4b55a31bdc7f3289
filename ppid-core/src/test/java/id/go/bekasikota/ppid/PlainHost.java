package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.command.InvalidCommandException;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.PublicBody;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.requester.Individual;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.function.Supplier;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A host with the library and what it needs at run time, and nothing else, which brings a validator of its own. */
public final class PlainHost implements Supplier<String> {

    /** Loads nothing yet. */
    public PlainHost() {}

    /** Receives a request without an item, and returns what is told of it. */
    @Override
    public String get() {
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        return told(Ppid.builder(PublicBody.of("kota", "Kota"))
                        .validator(validator)
                        .build())
                + told(Ppid.builder(PublicBody.of("kota", "Kota")).build());
    }

    private static String told(Ppid ppid) {
        ReceiveRequest nothing =
                ReceiveRequest.by(Individual.named("Siti")).unit("dinkes").build();
        try {
            return ppid.requests()
                    .receive(nothing, new Officer(Role.PPID, "Rina", "kominfo"))
                    .fold(received -> "received", denial -> "denied");
        } catch (InvalidCommandException e) {
            return e.violations().get(0).tell(Language.INDONESIAN) + "\n";
        }
    }
}
