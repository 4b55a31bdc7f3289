package id.go.bekasikota.ppid.register;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;
import static id.go.bekasikota.ppid.marks.Holds.Kind.WORDS;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Printed;

/**
 * Why a row was not accepted (penolakan baris): one per row and column, the first problem of that column.
 *
 * @param line the 1-based physical line on which the row begins
 * @param column the column; empty where the row has a wrong number of fields
 * @param value the trimmed cell, at most 64 characters of it, where it is a number, a unit, a date, a code or a ground, is the
 *     row's only faulty cell and holds in no spelling the row's own name, identity number, contact or occupation; else empty
 * @param problem what is wrong and what was expected
 */
@JsonForm
public record Rejection(
        long line, @Holds(CODE) String column, @Holds(WORDS) String value, BilingualText problem) {
    @Override
    public String toString() {
        return Printed.of(this);
    }
}
