package id.go.bekasikota.ppid.letter;

import java.util.List;

/**
 * A letter from which something was taken away.
 *
 * @param expected what is missing then, each field with its article
 * @param without the letter
 */
record Removal(List<String> expected, Letter without) {

    static Removal of(FieldName name, String article, Letter without) {
        return new Removal(List.of(name + " " + article), without);
    }

    @Override
    public String toString() {
        return without.getClass().getSimpleName() + " without " + expected;
    }
}
