package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;
import static id.go.bekasikota.ppid.marks.Holds.Kind.WORDS;

import id.go.bekasikota.ppid.exemption.PublicOpening;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.util.List;
import java.util.Optional;

/**
 * Acts about mediation (mediasi), PERKI 1/2013 Pasal 37 to 50; only on grounds b to g (UU 14/2008 Pasal 40 ayat (2)).
 */
public sealed interface MediationAct extends DisputeAct {

    /**
     * Adjudication is adjourned for mediation (ditunda untuk mediasi). PERKI 1/2013 Pasal 29 ayat (1).
     */
    @JsonForm
    record Ordered() implements MediationAct {}

    /**
     * A mediation meeting was held (pertemuan mediasi). PERKI 1/2013 Pasal 38.
     */
    @JsonForm
    record Met() implements MediationAct {}

    /**
     * Extended once, as the parties agreed (perpanjangan mediasi). PERKI 1/2013 Pasal 41 ayat (2).
     */
    @JsonForm
    record Extended() implements MediationAct {}

    /**
     * The parties agreed (kesepakatan mediasi). PERKI 1/2013 Pasal 46.
     *
     * @param terms what was agreed
     * @param document the signed agreement
     */
    @JsonForm
    record Agreed(@Holds(WORDS) String terms, Optional<DocumentRef> document) implements MediationAct {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * The mediated decision, final and binding (putusan mediasi). PERKI 1/2013 Pasal 47.
     *
     * @param number its number
     * @param opens what it opens to the public; empty where it opens nothing, or gives something to the petitioner alone
     */
    @JsonForm
    record Decided(@Holds(CODE) String number, List<PublicOpening> opens) implements MediationAct {

        /** {@inheritDoc} */
        public Decided {
            Given.value(opens, "opens");
            opens = List.copyOf(opens);
        }

        @Override
        public List<PublicOpening> named() {
            return opens;
        }

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * The mediator declared failure (pernyataan mediasi gagal). PERKI 1/2013 Pasal 48 ayat (1).
     *
     * @param reason why
     */
    @JsonForm
    record Failed(MediationFailure reason) implements MediationAct {}
}
