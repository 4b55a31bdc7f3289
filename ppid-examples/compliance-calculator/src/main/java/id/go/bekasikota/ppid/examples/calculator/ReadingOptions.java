package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.CollectiveLeave;
import id.go.bekasikota.ppid.policy.Reading.NonWorkingReceipt;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that choose how working days are counted (opsi cara menghitung), whatever the calendar. */
final class ReadingOptions {
    @Option(names = "--collective-leave", paramLabel = "off|working", converter = OptionValues.Leave.class)
    private CollectiveLeave collectiveLeave = CollectiveLeave.OFF;

    @Option(names = "--non-working-receipt", paramLabel = "next-day|roll", converter = OptionValues.Receipt.class)
    private NonWorkingReceipt nonWorkingReceipt = NonWorkingReceipt.NEXT_DAY;

    @Option(names = "--cutoff", paramLabel = "HH:mm", converter = OptionValues.Cutoff.class)
    private @Nullable LocalTime cutoff;

    LawPolicy policy() {
        LawPolicy policy = LawPolicy.statute().with(collectiveLeave).with(nonWorkingReceipt);
        return cutoff == null ? policy : policy.withCutoff(cutoff);
    }
}
