package id.go.bekasikota.ppid.register;

import id.go.bekasikota.ppid.law.BilingualText;
import java.util.List;

/**
 * What is wrong with a cell (kesalahan sel), put into words only when it is told.
 *
 * @param key which text
 * @param arguments what stands in it
 */
record RowProblem(String key, List<String> arguments) {

    BilingualText text() {
        return RegisterTexts.TEXTS.both("problem." + key, arguments.toArray());
    }
}
