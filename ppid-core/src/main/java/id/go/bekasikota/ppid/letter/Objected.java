package id.go.bekasikota.ppid.letter;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.objection.FoundGround;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionEvent;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.request.RequestNumber;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What an objection is about, as its answer and the register repeat it (isi keberatan).
 *
 * @param number the number of the objection
 * @param request the request; empty for periodic information that nobody asked for (PERKI 1/2021 annex XI)
 * @param received the day of receipt, as corrected last
 * @param information the information that it is about
 * @param purpose the purpose of use; blank where missing
 * @param grounds every ground of the objection, in the order of the law; an unmodifiable set
 * @param settled the grounds settled amicably (UU 14/2008 Pasal 35 ayat (2)); an unmodifiable set
 */
@JsonForm
public record Objected(
        ObjectionNumber number,
        Optional<RequestNumber> request,
        @JsonIso LocalDate received,
        String information,
        String purpose,
        Set<ObjectionGround> grounds,
        Set<ObjectionGround> settled) {

    /** {@inheritDoc} */
    public Objected {
        Given.value(grounds, "grounds");
        Given.value(settled, "settled");
        grounds = copy(grounds);
        settled = copy(settled);
    }

    /** The objection as it stands at the end of a day. */
    static Objected of(Objection objection, LocalDate asOf, Deadlines law) {
        ObjectionEvent.Filed filed = objection.filing();
        LocalDate received = objection.receivedBy(asOf);
        Set<ObjectionGround> grounds =
                copy(filed.grounds().stream().map(FoundGround::ground).toList());
        Set<ObjectionGround> settled = EnumSet.noneOf(ObjectionGround.class);
        settled.addAll(grounds);
        settled.removeAll(objection.basis(asOf, law).grounds());
        return new Objected(
                filed.number(),
                filed.request(),
                received,
                filed.information(),
                filed.form().purpose(),
                grounds,
                settled);
    }

    /** {@return the grounds that are to be answered: those that were not settled, in the order of the law} */
    public Set<ObjectionGround> pending() {
        Set<ObjectionGround> pending = EnumSet.noneOf(ObjectionGround.class);
        pending.addAll(grounds);
        pending.removeAll(settled);
        return Collections.unmodifiableSet(pending);
    }

    /** Whether a request must be named: for every ground but periodic information, which nobody needs to ask for. */
    boolean needsRequest() {
        return !grounds.equals(EnumSet.of(ObjectionGround.B));
    }

    private static Set<ObjectionGround> copy(Collection<ObjectionGround> from) {
        Set<ObjectionGround> copy = EnumSet.noneOf(ObjectionGround.class);
        copy.addAll(from);
        return Collections.unmodifiableSet(copy);
    }

    @Override
    public String toString() {
        return "Objected[" + number + ", " + received + "]";
    }
}
