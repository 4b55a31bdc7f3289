package id.go.bekasikota.ppid.letter;

import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;
import java.util.List;

/**
 * A page of the register of objections on a day (halaman register keberatan), PERKI 1/2021 Pasal 43 and annex XI.
 *
 * <p>The register is an internal book that holds personal data: show it to those who keep it. Neither the page nor its rows
 * print who objected.
 *
 * @param asOf the day, inclusive
 * @param rows the objections, in the order given
 */
@JsonForm
public record ObjectionRegisterPage(@JsonIso LocalDate asOf, List<ObjectionRegisterRow> rows) implements Letter {

    /** {@inheritDoc} */
    public ObjectionRegisterPage {
        Given.value(rows, "rows");
        rows = List.copyOf(rows);
    }

    @Override
    public String title(Language language) {
        return LetterTexts.TEXTS.text(language, "title.objection-register");
    }

    /** Returns the fields of every row, each within the number of its objection. */
    @Override
    public List<LetterField> fields() {
        return rows.stream().flatMap(row -> row.fields().stream()).toList();
    }

    @Override
    public String toString() {
        return "ObjectionRegisterPage[" + asOf + ", " + rows.size() + " rows]";
    }
}
