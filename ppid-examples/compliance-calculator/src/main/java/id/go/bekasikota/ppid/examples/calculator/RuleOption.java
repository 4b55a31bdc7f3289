package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.deadline.DeadlineRule;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.examples.console.BadValueException;
import id.go.bekasikota.ppid.text.Quoted;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;

/** Reads a rule of the law from its code (kode aturan). */
final class RuleOption implements ITypeConverter<DeadlineRule> {
    @Override
    public DeadlineRule convert(String code) {
        return StatutoryDeadlines.find(code)
                .orElseThrow(() -> new BadValueException(Texts.both(
                        "unknown-rule",
                        Quoted.of(code),
                        StatutoryDeadlines.all().stream()
                                .map(DeadlineRule::code)
                                .collect(Collectors.joining(", ")))));
    }
}
