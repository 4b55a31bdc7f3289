package id.go.bekasikota.ppid.catalogue;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.exemption.DeclaredOpen;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.util.Optional;

/**
 * Where an entry comes from, and the exemption that it was under before (asal informasi), PERKI 1/2021 Pasal 45 ayat (1), 52
 * ayat (4).
 *
 * @param source where it comes from
 * @param exemption the exemption that ended or was opened; empty where it never was exempt
 * @param reference the decision or letter that opened it; empty where it was collected
 */
@JsonForm
public record EntryOrigin(
        EntrySource source,
        Optional<ExemptionId> exemption,
        @Holds(CODE) Optional<String> reference) {

    /** {@return the origin of what was collected from the units} */
    public static EntryOrigin collected() {
        return new EntryOrigin(EntrySource.COLLECTED, Optional.empty(), Optional.empty());
    }

    /**
     * {@return the origin of what had been exempt and is open now}
     *
     * @param source what opened it
     * @param exemption the exemption
     * @param reference the decision or letter that opened it
     */
    public static EntryOrigin opened(EntrySource source, ExemptionId exemption, String reference) {
        Given.value(exemption, "exemption");
        Given.value(reference, "reference");
        return new EntryOrigin(source, Optional.of(exemption), Optional.of(reference));
    }

    /**
     * {@return the origin of what a dispute declared open (UU 14/2008 Pasal 11 ayat (2), PERKI 1/2021 Pasal 52 ayat (4)): the
     * origin, by which it is known whether the information has an entry}
     *
     * @param declared the information and the decision
     */
    public static EntryOrigin declaredOpen(DeclaredOpen declared) {
        Given.value(declared, "declared");
        return new EntryOrigin(
                EntrySource.of(declared.by()),
                declared.opening().exemption().filter(declared.opening()::opensAllOf),
                Optional.of(declared.decision() + ": " + declared.information()));
    }

    /**
     * {@return the origin of what had been exempt until a dispute declared it open (PERKI 1/2021 Pasal 52 ayat (3) and (4)):
     * the origin, by which it is known of both whether they have an entry}
     *
     * @param declared the information and the decision
     * @param exemption the exemption, which is open by now
     */
    public static EntryOrigin declaredOpen(DeclaredOpen declared, ExemptionId exemption) {
        Given.value(declared, "declared");
        Given.value(exemption, "exemption");
        EntryOrigin origin = declaredOpen(declared);
        return new EntryOrigin(origin.source, Optional.of(exemption), origin.reference);
    }

    /**
     * {@return whether an entry of this origin is the one of what a dispute declared open: source and reference agree, or the
     * whole of its exemption was opened and this is the entry of it}
     *
     * @param declared the information and the decision
     */
    public boolean isOf(DeclaredOpen declared) {
        Given.value(declared, "declared");
        EntryOrigin other = declaredOpen(declared);
        boolean whole = exemption.filter(declared.opening()::opensAllOf).isPresent();
        return source == other.source && (whole || reference.equals(other.reference));
    }

    /**
     * {@return the origin of what was refused without an exemption and declared open}
     *
     * @param source who declared it open
     * @param reference the decision that did
     * @throws PpidException if the reference is blank
     */
    public static EntryOrigin declaredOpen(EntrySource source, String reference) {
        Given.value(reference, "reference");
        return new EntryOrigin(source, Optional.empty(), Optional.of(reference));
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
