package id.go.bekasikota.ppid.register;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Printed;

/**
 * Something odd about an accepted row (temuan). No part of it holds the row's own name, identity number, contact or occupation.
 *
 * @param number the row's registration number; empty where it holds one of these
 * @param kind what is odd
 * @param detail the dates involved, behind the line where the number is empty; empty where there is nothing to add
 */
@JsonForm
public record Finding(@Holds(CODE) String number, FindingKind kind, BilingualText detail) {
    @Override
    public String toString() {
        return Printed.of(this);
    }
}
