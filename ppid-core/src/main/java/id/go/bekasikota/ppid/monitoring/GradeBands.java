package id.go.bekasikota.ppid.monitoring;

import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.MonitoringGrades;
import id.go.bekasikota.ppid.table.TsvTable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * From which score on which grade is given (pita nilai keterbukaan), each band from its lower limit up to the next.
 *
 * <p>The known bands come from the press and from public programs; the text of PERKI 1/2022 was not seen, and the bands as
 * printed leave gaps between whole numbers. Immutable and thread-safe.
 */
public final class GradeBands {
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);
    private static final GradeBands HALF_OPEN = read();

    private final Map<Grade, BigDecimal> lowerLimits;

    private GradeBands(Map<Grade, BigDecimal> lowerLimits) {
        this.lowerLimits = Collections.unmodifiableMap(lowerLimits);
    }

    /** {@return the bands of the default reading, as they are known second-hand} */
    public static GradeBands halfOpen() {
        return HALF_OPEN;
    }

    /**
     * {@return bands of the host, as a year's guidance sets them}
     *
     * @param lowerLimits the lowest score of each grade, falling from the best grade to the last, which begins at zero
     * @throws PpidException if a grade is missing, the limits do not fall or the last is not zero
     */
    public static GradeBands of(Map<Grade, BigDecimal> lowerLimits) {
        Given.value(lowerLimits, "lowerLimits");
        Map<Grade, BigDecimal> copy = new EnumMap<>(Grade.class);
        copy.putAll(lowerLimits);
        BigDecimal above = HIGHEST;
        for (Grade grade : Grade.values()) {
            BigDecimal limit = copy.get(grade);
            if (limit == null || limit.compareTo(above) >= 0) {
                throw new PpidException("the band of " + grade.code() + " begins at " + limit
                        + " (expected a limit below " + above.toPlainString() + ")");
            }
            above = limit;
        }
        if (above.signum() != 0) {
            throw new PpidException("the last band begins at " + above.toPlainString() + " (expected 0)");
        }
        return new GradeBands(copy);
    }

    /**
     * {@return the bands that a policy reads: those known second-hand, or those of the host}
     *
     * @param policy the policy
     * @param host the bands of the host, for the reading that takes them
     */
    public static GradeBands under(LawPolicy policy, GradeBands host) {
        return policy.reads(MonitoringGrades.HOST_TABLE) ? host : HALF_OPEN;
    }

    /**
     * Gives the grade of a score.
     *
     * @param score 0 to 100
     * @return the grade
     * @throws PpidException if the score lies outside
     */
    public Grade gradeOf(BigDecimal score) {
        if (score.signum() < 0 || score.compareTo(HIGHEST) > 0) {
            throw new PpidException("the score " + score.toPlainString() + " is none (expected 0 to 100)");
        }
        return lowerLimits.entrySet().stream()
                .filter(band -> score.compareTo(band.getValue()) >= 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** {@return what the bands rest on, which says that the text was not seen} */
    public Citation citation() {
        return MonitoringGrades.HALF_OPEN.citation();
    }

    private static GradeBands read() {
        TsvTable table =
                TsvTable.beside(GradeBands.class, "grade-bands.tsv", "grade", "from", "citation", "sure", "note");
        Map<Grade, BigDecimal> limits = new EnumMap<>(Grade.class);
        table.rows()
                .forEach(
                        row -> limits.put(Grade.of(table.cell(row, "grade")), new BigDecimal(table.cell(row, "from"))));
        return of(limits);
    }

    @Override
    public String toString() {
        return "GradeBands" + lowerLimits;
    }
}
