package id.go.bekasikota.ppid.letter;

import static id.go.bekasikota.ppid.letter.LetterCases.BUDI;
import static id.go.bekasikota.ppid.letter.LetterCases.CONTACT;
import static id.go.bekasikota.ppid.letter.LetterCases.SITI;

import id.go.bekasikota.ppid.request.CitedExemption;
import id.go.bekasikota.ppid.requester.Contact;
import id.go.bekasikota.ppid.requester.Individual;
import id.go.bekasikota.ppid.requester.Representation;
import java.util.Optional;

/** People and exemptions of whom one thing is not known. */
final class Lacking {
    private Lacking() {}

    static Addressee name() {
        return Addressee.of(new Individual(" ", SITI.nik(), SITI.citizenship(), SITI.proof(), CONTACT), BUDI);
    }

    static Addressee number() {
        return Addressee.of(
                new Individual(SITI.name(), Optional.empty(), SITI.citizenship(), SITI.proof(), CONTACT), BUDI);
    }

    static Addressee address() {
        return Addressee.of(SITI.contact(CONTACT.withAddress("\u00a0")), BUDI);
    }

    static Addressee reach() {
        Contact none = new Contact(CONTACT.address(), Optional.empty(), Optional.empty(), CONTACT.occupation());
        return Addressee.of(SITI.contact(none), BUDI);
    }

    static Addressee power() {
        return Addressee.of(SITI, new Representation(BUDI.attorney(), Optional.empty(), BUDI.stampDuty()));
    }

    static CitedExemption consequence(CitedExemption from) {
        return new CitedExemption(
                from.id(),
                from.letter(),
                from.ground(),
                "",
                from.decided(),
                from.publicFrom(),
                from.neverExempt(),
                from.decision());
    }

    static CitedExemption letter(CitedExemption from) {
        return new CitedExemption(
                from.id(),
                " ",
                from.ground(),
                from.consequence(),
                from.decided(),
                from.publicFrom(),
                from.neverExempt(),
                from.decision());
    }
}
