package id.go.bekasikota.ppid.table;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.UnreadableInputException;
import id.go.bekasikota.ppid.parts.Printed;
import id.go.bekasikota.ppid.text.Quoted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The header row of a CSV file (baris judul): trimmed column names in file order, and what is odd about them.
 *
 * @param line the physical line on which the header begins
 * @param separator the separator under which it was read
 * @param names the trimmed names in order; an empty string for a column without a name
 */
public record CsvHeader(long line, char separator, List<String> names) {

    /** {@inheritDoc} */
    public CsvHeader {
        names = List.copyOf(names);
    }

    /**
     * Finds a column.
     *
     * @param name its exact name
     * @return the 0-based position, or -1 where there is none
     */
    public int indexOf(String name) {
        return names.indexOf(name);
    }

    /**
     * Says which columns lie beyond those known.
     *
     * @param known the columns of the format
     * @return one sentence per kind of surprise, in file order; empty where there is none
     */
    public List<BilingualText> warnings(Set<String> known) {
        List<BilingualText> warnings = new ArrayList<>();
        List<String> unknown = names.stream()
                .filter(name -> !name.isEmpty() && !known.contains(name))
                .map(Quoted::of)
                .toList();
        if (!unknown.isEmpty()) {
            warnings.add(
                    TableTexts.of(unknown.size() == 1 ? "unknown" : "unknown-several", String.join(", ", unknown)));
        }
        long nameless = names.stream().filter(String::isEmpty).count();
        if (nameless > 0) {
            warnings.add(nameless == 1 ? TableTexts.of("nameless") : TableTexts.of("nameless-several", nameless));
        }
        return warnings;
    }

    List<String> missing(List<String> required) {
        return required.stream().filter(column -> !names.contains(column)).toList();
    }

    void checkNoNameTwice(String file) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!name.isEmpty() && !seen.add(name)) {
                throw new UnreadableInputException(file, line, TableTexts.of("twice", Quoted.of(name)));
            }
        }
    }

    BilingualText describeMissing(List<String> missing) {
        String key = missing.size() == 1 ? "lacks" : "lacks-several";
        List<BilingualText> columns = missing.stream().map(this::describe).toList();
        return new BilingualText(
                TableTexts.of(key, joined(columns, Language.INDONESIAN)).id(),
                TableTexts.of(key, joined(columns, Language.ENGLISH)).en());
    }

    private static String joined(List<BilingualText> columns, Language language) {
        return columns.stream().map(column -> column.in(language)).collect(Collectors.joining(", "));
    }

    private BilingualText describe(String column) {
        return names.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).equals(column))
                .findFirst()
                .map(name -> TableTexts.of("by-case", column, Quoted.of(name)))
                .orElseGet(() -> new BilingualText(column, column));
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
