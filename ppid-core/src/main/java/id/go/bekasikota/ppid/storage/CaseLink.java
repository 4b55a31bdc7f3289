package id.go.bekasikota.ppid.storage;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;

/**
 * That a case names another one, or a letter (kaitan perkara).
 *
 * @param relation how it is tied
 * @param target the id of the other case, or the number of the letter; empty text where what is opened names no exemption
 * @param on the day since which
 */
public record CaseLink(Relation relation, @Holds(CODE) String target, LocalDate on) {

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
