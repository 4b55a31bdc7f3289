package id.go.bekasikota.ppid.letter;

import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;
import java.util.List;

/**
 * A page of the register of requests on a day (halaman register permintaan informasi publik), PERKI 1/2021 Pasal 32 and annex
 * VIII.
 *
 * <p>The register is an internal book that holds personal data: show it to those who keep it. Neither the page nor its rows
 * print who asked.
 *
 * @param asOf the day, inclusive
 * @param rows the requests, in the order given
 */
@JsonForm
public record RequestRegisterPage(@JsonIso LocalDate asOf, List<RequestRegisterRow> rows) implements Letter {

    /** {@inheritDoc} */
    public RequestRegisterPage {
        Given.value(rows, "rows");
        rows = List.copyOf(rows);
    }

    @Override
    public String title(Language language) {
        return LetterTexts.TEXTS.text(language, "title.request-register");
    }

    /** Returns the fields of every row, each within the number of its request. */
    @Override
    public List<LetterField> fields() {
        return rows.stream().flatMap(row -> row.fields().stream()).toList();
    }

    @Override
    public String toString() {
        return "RequestRegisterPage[" + asOf + ", " + rows.size() + " rows]";
    }
}
