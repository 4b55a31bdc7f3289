package id.go.bekasikota.ppid.deadline;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.UnreadableInputException;
import id.go.bekasikota.ppid.table.IsoDates;
import id.go.bekasikota.ppid.table.TsvTable;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a table of rules: the one that lies beside this class, or a host's own. */
final class DeadlineRuleFile {
    private static final String[] REQUIRED = {
        "code", "trigger", "amount", "unit", "bound", "citation", "from", "to", "sure", "note", "name_id", "name_en"
    };

    private final TsvTable table;

    private DeadlineRuleFile(TsvTable table) {
        this.table = table;
    }

    static List<DeadlineRule> read() {
        return new DeadlineRuleFile(TsvTable.beside(DeadlineRuleFile.class, "deadline-rules.tsv", REQUIRED)).rules();
    }

    static List<DeadlineRule> read(InputStream in, String name) {
        List<DeadlineRule> rules = new DeadlineRuleFile(TsvTable.read(in, name, REQUIRED)).rules();
        if (rules.isEmpty()) {
            throw new UnreadableInputException(name, "holds no rule (expected at least one row below the header)");
        }
        return rules;
    }

    private List<DeadlineRule> rules() {
        List<DeadlineRule> rules = new ArrayList<>();
        for (TsvTable.Row row : table.rows()) {
            String code = table.cell(row, "code");
            if (code.isEmpty()) {
                throw table.fault(row, "code", "is blank (expected a code such as request.reply)");
            }
            DeadlineRule rule = new DeadlineRule(code, term(row), basis(row), wording(row));
            if (rules.stream().anyMatch(other -> other.clashesWith(rule))) {
                throw table.fault(row, "code", "stands twice for the same days (expected dates that do not overlap)");
            }
            rules.add(rule);
        }
        return rules;
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
                .orElseThrow(() -> table.fault(row, "sure", "is no certainty (expected text, reading or mirror)"));
        return new LegalBasis(citation(row), date(row, "from"), date(row, "to"), certainty);
    }

    private Citation citation(TsvTable.Row row) {
        try {
            return Citation.parse(table.cell(row, "citation"));
        } catch (PpidException e) {
            throw table.fault(row, "citation", "is no citation: " + e.getMessage());
        }
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
                both(row, "trigger"),
                both(row, "bound"),
                both(row, "note"));
    }

    /** The plain column stands for what a language lacks: a host's table may have no texts but that one. */
    private BilingualText both(TsvTable.Row row, String column) {
        String plain = table.cell(row, column);
        return new BilingualText(told(row, column + "_id", plain), told(row, column + "_en", plain));
    }

    private String told(TsvTable.Row row, String column, String otherwise) {
        String text = table.cell(row, column);
        return text.isEmpty() ? otherwise : text;
    }
}
