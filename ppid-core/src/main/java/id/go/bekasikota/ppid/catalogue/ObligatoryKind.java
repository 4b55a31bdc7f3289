package id.go.bekasikota.ppid.catalogue;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.DisclosureClass;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Printed;
import id.go.bekasikota.ppid.table.TsvTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of document that the law says must be there (jenis informasi wajib), UU 14/2008 Pasal 9 ayat (2), 11 ayat (1) huruf b to h, PERKI
 * 1/2021 Pasal 14, 15 and 21: a row of data with its article. Whether the content of a document is true cannot be seen from here.
 *
 * @param code its stable code, by its place, for example {@code perki-14.2.a}
 * @param citation the article
 * @param disclosure how it must be made public
 * @param within the code of the kind that it is a part of; empty where it stands alone
 * @param name what it is
 */
@JsonForm
public record ObligatoryKind(
        @Holds(CODE) String code,
        Citation citation,
        DisclosureClass disclosure,
        @Holds(CODE) Optional<String> within,
        BilingualText name) {
    private static final Map<String, ObligatoryKind> ALL = read();

    /** {@return all kinds, an unmodifiable list in the order of the law} */
    public static List<ObligatoryKind> all() {
        return List.copyOf(ALL.values());
    }

    /**
     * Finds a kind by its code.
     *
     * @param code its code, compared exactly
     * @return the kind; empty where there is none
     */
    public static Optional<ObligatoryKind> find(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    /**
     * {@return whether an entry that serves a kind serves this one: it is the same, or a part of it}
     *
     * @param served the code of the kind that the entry serves
     */
    public boolean isServedBy(String served) {
        return code.equals(served)
                || find(served)
                        .flatMap(ObligatoryKind::within)
                        .filter(this::isServedBy)
                        .isPresent();
    }

    private static Map<String, ObligatoryKind> read() {
        TsvTable table = TsvTable.beside(
                ObligatoryKind.class,
                "obligatory-kinds.tsv",
                "code",
                "citation",
                "disclosure",
                "within",
                "name_id",
                "name_en");
        Map<String, ObligatoryKind> kinds = new LinkedHashMap<>();
        for (TsvTable.Row row : table.rows()) {
            ObligatoryKind kind = new ObligatoryKind(
                    table.cell(row, "code"),
                    Citation.parse(table.cell(row, "citation")),
                    Coded.of(DisclosureClass.class, table.cell(row, "disclosure")),
                    Optional.of(table.cell(row, "within")).filter(above -> !above.isEmpty()),
                    new BilingualText(table.cell(row, "name_id"), table.cell(row, "name_en")));
            if (kind.within().filter(above -> !kinds.containsKey(above)).isPresent()
                    || kinds.put(kind.code(), kind) != null) {
                throw new PpidException("the kind " + kind.code() + " stands twice, or within one that is unknown");
            }
        }
        return kinds;
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
