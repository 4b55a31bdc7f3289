package id.go.bekasikota.ppid.deadline;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.table.IsoDates;
import id.go.bekasikota.ppid.table.TsvTable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the table of rules that lies beside this class. */
final class DeadlineRuleFile {
    private final TsvTable table = TsvTable.beside(
            DeadlineRuleFile.class,
            "deadline-rules.tsv",
            "code",
            "trigger",
            "amount",
            "unit",
            "bound",
            "citation",
            "from",
            "to",
            "sure",
            "note",
            "name_id",
            "name_en");

    private DeadlineRuleFile() {}

    static Map<String, DeadlineRule> read() {
        return new DeadlineRuleFile().rules();
    }

    private Map<String, DeadlineRule> rules() {
        Map<String, DeadlineRule> rules = new LinkedHashMap<>();
        for (TsvTable.Row row : table.rows()) {
            DeadlineRule rule = new DeadlineRule(table.cell(row, "code"), term(row), basis(row), wording(row));
            if (rules.put(rule.code(), rule) != null) {
                throw table.fault(row, "code", "stands twice (expected once)");
            }
        }
        return Collections.unmodifiableMap(rules);
    }

    private Term term(TsvTable.Row row) {
        PeriodUnit unit = Coded.find(PeriodUnit.class, table.cell(row, "unit"))
                .orElseThrow(() -> table.fault(row, "unit", "is no unit of a period"));
        try {
            return new Term(Integer.parseInt(table.cell(row, "amount")), unit);
        } catch (NumberFormatException e) {
            throw table.fault(row, "amount", "is no number");
        }
    }

    private LegalBasis basis(TsvTable.Row row) {
        Certainty certainty = Coded.find(Certainty.class, table.cell(row, "sure"))
                .orElseThrow(() -> table.fault(row, "sure", "is no certainty (expected text or mirror)"));
        return new LegalBasis(
                Citation.parse(table.cell(row, "citation")), date(row, "from"), date(row, "to"), certainty);
    }

    private Optional<LocalDate> date(TsvTable.Row row, String column) {
        Optional<LocalDate> date = IsoDates.date(table.cell(row, column));
        if (date.isEmpty() && !table.cell(row, column).isEmpty()) {
            throw table.fault(row, column, "is no date (expected yyyy-MM-dd)");
        }
        return date;
    }

    private DeadlineRule.Wording wording(TsvTable.Row row) {
        return new DeadlineRule.Wording(
                new BilingualText(table.cell(row, "name_id"), table.cell(row, "name_en")),
                new BilingualText(table.cell(row, "trigger_id"), table.cell(row, "trigger")),
                new BilingualText(table.cell(row, "bound_id"), table.cell(row, "bound")),
                new BilingualText(table.cell(row, "note_id"), table.cell(row, "note")));
    }
}
