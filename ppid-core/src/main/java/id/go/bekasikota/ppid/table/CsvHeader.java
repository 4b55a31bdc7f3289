package id.go.bekasikota.ppid.table;

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
    public List<String> warnings(Set<String> known) {
        List<String> warnings = new ArrayList<>();
        List<String> unknown = names.stream()
                .filter(name -> !name.isEmpty() && !known.contains(name))
                .map(Quoted::of)
                .toList();
        if (!unknown.isEmpty()) {
            warnings.add((unknown.size() == 1 ? "unknown column " : "unknown columns ") + String.join(", ", unknown)
                    + " ignored");
        }
        long nameless = names.stream().filter(String::isEmpty).count();
        if (nameless > 0) {
            warnings.add(nameless + (nameless == 1 ? " column" : " columns") + " without a name ignored");
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
                throw new UnreadableInputException(
                        file, line, "the column " + Quoted.of(name) + " stands twice in the header (expected once)");
            }
        }
    }

    String describeMissing(List<String> missing) {
        String columns = missing.stream().map(this::describe).collect(Collectors.joining(", "));
        return (missing.size() == 1 ? "the header lacks the column " : "the header lacks the columns ") + columns;
    }

    private String describe(String column) {
        return names.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).equals(column))
                .findFirst()
                .map(name -> column + " (it has " + Quoted.of(name) + ", which differs by case)")
                .orElse(column);
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
