package id.go.bekasikota.ppid.catalogue;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Printed;

/**
 * Something that the law demands and that is missing (kekurangan), as a finding and never as a denial.
 *
 * @param code its stable code, for example {@code pledge.cost}
 * @param citation the article that demands it
 * @param text what is missing, in both languages
 */
@JsonForm
public record Omission(@Holds(CODE) String code, Citation citation, BilingualText text) {

    static Omission of(String code, Citation citation) {
        return new Omission(code, citation, CatalogueTexts.TEXTS.both("gap." + code));
    }

    static Omission named(String code, Citation citation, Labelled what) {
        return new Omission(code, citation, CatalogueTexts.TEXTS.both("gap.missing", what));
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
