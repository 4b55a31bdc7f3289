package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.report.TallyBuilder;
import id.go.bekasikota.ppid.request.Outcome;
import java.util.Set;

/** Counts the exemptions cited by what was withheld in the period, and what was refused without any. */
final class ExemptionCounting implements Figure {
    private static final String WITHHELD = """
            ppid_request c WHERE c.body_key = :bodyKey AND NOT c.voided AND c.received <= :asOf
                AND c.answered >= :from AND c.answered <= :asOf
                AND (c.outcome = '{refused}' OR c.outcome = '{partly}' AND c.grounds <> '')""";

    @Override
    public Grouping grouping() {
        String rows = WITHHELD.replace("{refused}", Outcome.REFUSED.code())
                .replace("{partly}", Outcome.PARTIALLY_GRANTED.code());
        return new Grouping(Grouping.NONE, Grouping.NONE, "c.grounds", rows);
    }

    @Override
    public boolean count(Group group, TallyBuilder builder) {
        Set<ExemptionGround> grounds = Grounds.read(group.grounds(), ExemptionGround.class, ExemptionGround::of);
        if (grounds.isEmpty()) {
            builder.refusedWithoutGround(group.cases());
        }
        grounds.forEach(ground -> builder.exemptionGround(ground, group.cases()));
        grounds.stream()
                .map(ExemptionGround::letter)
                .distinct()
                .forEach(letter -> builder.exemptionLetter(letter, group.cases()));
        return true;
    }
}
