package id.go.bekasikota.ppid.catalogue;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.Needed;
import id.go.bekasikota.ppid.parts.OneLine;

/**
 * The number of an entry in the public list (nomor), PERKI 1/2021 Pasal 21 ayat (2) huruf a; it identifies the entry.
 *
 * @param value the text as the host writes it, unique in the public body
 */
@JsonForm
public record EntryNumber(
        @Needed("PERKI 1/2021 Pasal 21 ayat (2) huruf a") @Holds(CODE)
        String value) {

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if it is neither blank nor one printable line
     */
    public EntryNumber {
        value = value == null ? value : OneLine.orBlank(value, "the number of an entry");
    }

    /**
     * {@return a number}
     *
     * @param value for example {@code 2025/017}
     */
    @JsonCreator
    public static EntryNumber of(String value) {
        return new EntryNumber(value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
