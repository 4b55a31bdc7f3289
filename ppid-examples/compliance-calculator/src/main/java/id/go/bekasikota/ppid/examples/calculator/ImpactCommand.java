package id.go.bekasikota.ppid.examples.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** The place of the command {@code impact} (dampak perubahan kalender), which is not yet there. */
@Command(name = "impact", description = "Which due dates move when the calendar changes (not yet available).")
final class ImpactCommand implements Callable<Integer> {
    @SuppressWarnings("UnusedVariable") // takes any arguments, so that the answer is the same for all
    @Unmatched
    private final List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() {
        throw new UsageException("the command impact comes later (not yet available)");
    }
}
