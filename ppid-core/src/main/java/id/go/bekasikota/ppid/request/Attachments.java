package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.law.DocumentRef;
import java.util.Optional;

/** Puts exemption decisions beside the parts that cite them. */
final class Attachments {
    private Attachments() {}

    static Decision attach(Decision decision, String letter, DocumentRef document) {
        if (decision instanceof Decision.PartlyGranted partly) {
            return new Decision.PartlyGranted(
                    partly.item(),
                    partly.material(),
                    partly.withheld().stream()
                            .map(part -> attach(part, letter, document))
                            .toList());
        }
        return decision instanceof Decision.Refused refused
                ? new Decision.Refused(refused.item(), refused.extent(), attach(refused.whole(), letter, document))
                : decision;
    }

    private static Withholding attach(Withholding part, String letter, DocumentRef document) {
        return part.exemption().letter().equals(letter)
                ? new Withholding(part.exemption(), part.part(), part.reason(), Optional.of(document))
                : part;
    }
}
