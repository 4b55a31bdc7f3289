package id.go.bekasikota.ppid.storage;

import id.go.bekasikota.ppid.parts.Given;
import static id.go.bekasikota.ppid.law.Holds.Kind.CODE;

import id.go.bekasikota.ppid.law.Holds;
import id.go.bekasikota.ppid.parts.Printed;
import id.go.bekasikota.ppid.report.ReportPeriod;
import java.util.Optional;

/**
 * Which cases are asked for by receipt (perkara yang diterima dalam suatu masa).
 *
 * @param period the days of receipt
 * @param unit the code of the unit that handles them; empty for all
 */
public record Received(ReportPeriod period, @Holds(CODE) Optional<String> unit) {

    /**
     * {@return the cases of all units received in a period}
     *
     * @param period the days of receipt
     */
    public static Received in(ReportPeriod period) {
        return new Received(period, Optional.empty());
    }

    /**
     * {@return the same of one unit alone}
     *
     * @param code the code of the unit
     */
    public Received by(String code) {
        Given.value(code, "code");
        return new Received(period, Optional.of(code));
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
