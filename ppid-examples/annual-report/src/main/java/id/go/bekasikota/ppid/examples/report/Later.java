package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.examples.console.UsageException;
import java.util.List;

/** What is promised and not here yet (menyusul): asked for, it is refused by its name. */
final class Later {
    private static final List<String> OPTIONS = List.of("--kinds", "--narrative", "--lineage", "--waive");
    private static final String CONVERT = "convert";

    private Later() {}

    static void check(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String option = arguments[i].split("=", 2)[0];
            if (OPTIONS.contains(option) || (i == 0 && option.equals(CONVERT))) {
                throw new UsageException(ReportTexts.of("later", option));
            }
        }
    }
}
