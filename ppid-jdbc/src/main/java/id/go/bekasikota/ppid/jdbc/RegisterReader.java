package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.report.CaseRecord;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Reads the cases of an imported register, each with its objection and its dispute. */
record RegisterReader(Handle handle, UUID body) {
    /** What is read of a request {@code c}, of its objection {@code o} and its dispute {@code d}. */
    private static final String COLUMNS = """
            c.*, u.unit, o.received AS objection_received, o.ended AS objection_ended,
                o.outcome AS objection_outcome, o.grounds AS objection_grounds,
                d.received AS dispute_received, d.outcome AS dispute_outcome""";

    /** What stands beside a request {@code c} of a register. */
    private static final String JOINED = """
            JOIN ppid_unit u ON u.body_key = c.body_key AND u.unit_key = c.unit_key
            LEFT JOIN ppid_follow_up o ON o.body_key = c.body_key AND o.origin = c.origin AND o.kind = 'objection'
                AND o.case_key = c.case_key
            LEFT JOIN ppid_follow_up d ON d.body_key = c.body_key AND d.origin = c.origin AND d.kind = 'dispute'
                AND d.case_key = c.case_key
            WHERE c.body_key = :bodyKey AND c.origin = 'register'""";

    private static final String CASES = "SELECT " + COLUMNS + " FROM ppid_request c " + JOINED + " AND ";

    /** Shows the cases that a condition on {@code ppid_request c} picks. */
    void read(String condition, UnaryOperator<Query> parameters, Consumer<CaseRecord> each) {
        Query query = handle.createQuery(CASES + condition).bind("bodyKey", Bound.key(body));
        Rows.each(parameters.apply(query), row -> FactRow.whole(row, "objection_", "dispute_"), each);
    }
}
