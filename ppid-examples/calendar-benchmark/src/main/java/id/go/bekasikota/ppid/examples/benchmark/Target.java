package id.go.bekasikota.ppid.examples.benchmark;

import java.util.List;

/**
 * One comparison that is promised (sasaran): a measured time against another of the same run.
 *
 * @param name what is compared
 * @param ours the benchmark of this library
 * @param theirs the benchmark compared with
 * @param most the greatest ratio promised
 */
record Target(String name, String ours, String theirs, double most) {
    /** What the README promises against Strata. */
    static final List<Target> ALL = List.of(
            new Target("shift by 10", "ShiftBenchmark.ppid 10", "ShiftBenchmark.strata 10", 0.25),
            new Target("shift by 100", "ShiftBenchmark.ppid 100", "ShiftBenchmark.strata 100", 0.1),
            new Target("count over 20 days", "CountBenchmark.ppid 20", "CountBenchmark.strata 20", 0.8),
            new Target("count over a year", "CountBenchmark.ppid 365", "CountBenchmark.strata 365", 0.4),
            new Target("bulk shift, per date", "BulkBenchmark.ppid", "ShiftBenchmark.strata 10", 0.07));
}
