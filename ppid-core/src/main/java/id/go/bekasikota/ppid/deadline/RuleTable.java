package id.go.bekasikota.ppid.deadline;

import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.UnreadableInputException;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.table.ReplacingFile;
import id.go.bekasikota.ppid.table.TableTexts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of deadline rules from which the law of a day is chosen (tabel jangka waktu).
 *
 * <p>One code may stand in several rows whose dates in force do not overlap: when the law changes, the old row gets its last
 * day and the new one is added, and a case in process stays under the row of the day on which it was received (PERKI 1/2021
 * Pasal 62). {@link StatutoryDeadlines#table()} is the law as this library knows it; a host reads a table of its own for another regime.
 * Immutable and thread-safe.
 */
public final class RuleTable {
    private final Map<String, List<DeadlineRule>> byCode;
    private final List<DeadlineRule> rules;

    private RuleTable(List<DeadlineRule> rules) {
        this.rules = List.copyOf(rules);
        this.byCode = new LinkedHashMap<>();
        for (DeadlineRule rule : rules) {
            byCode.computeIfAbsent(rule.code(), code -> new ArrayList<>(1)).add(rule);
        }
    }

    /**
     * Makes a table from rules.
     *
     * @param rules the rules; of one code only where their dates in force do not overlap
     * @return the table
     * @throws PpidException if two rules of one code are in force on the same day
     */
    public static RuleTable of(Collection<DeadlineRule> rules) {
        Given.value(rules, "rules");
        List<DeadlineRule> seen = new ArrayList<>();
        for (DeadlineRule rule : rules) {
            for (DeadlineRule other : seen) {
                if (other.clashesWith(rule)) {
                    throw new PpidException("the rule " + rule
                            + " stands twice for the same days (expected dates that do" + " not overlap)");
                }
            }
            seen.add(rule);
        }
        return new RuleTable(seen);
    }

    /**
     * Reads a table from a file: tab-separated with the columns {@code code}, {@code trigger}, {@code amount},
     * {@code unit}, {@code bound}, {@code citation}, {@code from}, {@code to}, {@code sure}, {@code note},
     * {@code name_id} and {@code name_en}. {@code trigger_id}, {@code bound_id}, {@code note_id}, and the same with {@code _en}, say
     * in a language what the plain column says, where present.
     *
     * @param file the file
     * @return the table
     * @throws UnreadableInputException if the file is missing, empty or malformed; the message names file and line
     */
    public static RuleTable read(Path file) {
        Given.value(file, "file");
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        } catch (NoSuchFileException e) {
            throw new UnreadableInputException(file.toString(), TableTexts.noFile());
        } catch (IOException e) {
            throw new UnreadableInputException(file.toString(), TableTexts.unreadable(ReplacingFile.reason(e)));
        }
    }

    /**
     * Reads a table from a stream.
     *
     * @param in the stream, closed afterwards
     * @param name what to call it in messages
     * @return the table
     * @throws UnreadableInputException as {@link #read(Path)}
     */
    public static RuleTable read(InputStream in, String name) {
        Given.value(in, "in");
        return new RuleTable(DeadlineRuleFile.read(in, name));
    }

    /** {@return all rules, an unmodifiable list in the order of the table} */
    public List<DeadlineRule> all() {
        return rules;
    }

    /**
     * Finds a rule by its code, whatever the day.
     *
     * @param code for example {@code request.reply}
     * @return the first rule of that code in the table, empty where there is none
     */
    public Optional<DeadlineRule> find(String code) {
        return byCode.getOrDefault(code, List.of()).stream().findFirst();
    }

    /**
     * Finds the rule of a day.
     *
     * @param code for example {@code request.check}
     * @param date the day whose law is asked for: of a case, the day on which it was received
     * @return the rule in force on that day, empty where the law knew none
     */
    public Optional<DeadlineRule> inForceOn(String code, LocalDate date) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(rule -> rule.basis().isInForceOn(date))
                .findFirst();
    }

    @Override
    public String toString() {
        return "RuleTable[" + rules.size() + " rules]";
    }
}
