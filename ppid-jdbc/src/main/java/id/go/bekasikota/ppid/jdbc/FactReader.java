package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.dispute.DisputeRecord;
import id.go.bekasikota.ppid.objection.CountedObjection;
import id.go.bekasikota.ppid.request.CountedRequest;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Reads what is counted of the cases of one body and origin, row by row, so that memory stays flat. */
record FactReader(Handle handle, UUID body, String origin) {
    private static final String REQUESTS = "SELECT c.*, u.unit FROM ppid_request c"
            + " JOIN ppid_unit u ON u.body_key = c.body_key AND u.unit_key = c.unit_key"
            + " WHERE c.body_key = :bodyKey AND c.origin = :origin";
    private static final String FOLLOW_UPS =
            "SELECT c.* FROM ppid_follow_up c WHERE c.body_key = :bodyKey AND c.origin = :origin AND c.kind = :kind";

    void requests(Consumer<CountedRequest> each) {
        Rows.each(of(handle.createQuery(REQUESTS)), FactRow::request, each);
    }

    void objections(Consumer<CountedObjection> each) {
        Rows.each(of(handle.createQuery(FOLLOW_UPS)).bind("kind", "objection"), FactRow::objection, each);
    }

    void disputes(Consumer<DisputeRecord> each) {
        Rows.each(of(handle.createQuery(FOLLOW_UPS)).bind("kind", "dispute"), FactRow::dispute, each);
    }

    private Query of(Query query) {
        return query.bind("bodyKey", Bound.key(body)).bind("origin", origin);
    }
}
