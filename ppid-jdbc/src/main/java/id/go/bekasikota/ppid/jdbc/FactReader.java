package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.objection.CountedObjection;
import id.go.bekasikota.ppid.objection.DisputeOutcome;
import id.go.bekasikota.ppid.objection.DisputeRecord;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.request.CountedRequest;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;

/** Reads what is counted of the cases of one body and origin, a page of rows at a time, so that memory stays flat. */
record FactReader(Handle handle, UUID body, String origin) {

    /** Reads one row. */
    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    void requests(Consumer<CountedRequest> each) {
        pages(
                "SELECT c.*, u.unit FROM ppid_request c"
                        + " JOIN ppid_unit u ON u.body_key = c.body_key AND u.unit_key = c.unit_key"
                        + " WHERE c.body_key = :bodyKey AND c.origin = :origin",
                FactRow::request,
                rows -> {
                    var grounds = grounds().of("request", keys(rows), ExemptionGround.class, ExemptionGround::of);
                    rows.forEach(row -> each.accept(FactRow.with(row.facts(), grounds.get(row.key()))));
                });
    }

    void objections(Consumer<CountedObjection> each) {
        pages(followUps("objection"), FactRow::objection, rows -> {
            var grounds = grounds().of("objection", keys(rows), ObjectionGround.class, ObjectionGround::of);
            rows.forEach(row -> each.accept(FactRow.with(row.facts(), grounds.get(row.key()))));
        });
    }

    void disputes(Consumer<DisputeRecord> each) {
        pages(followUps("dispute"), FactReader::dispute, rows -> rows.forEach(row -> each.accept(row.facts())));
    }

    private static FactRow<DisputeRecord> dispute(ResultSet row) throws SQLException {
        DisputeRecord dispute = new DisputeRecord(
                row.getObject("received", LocalDate.class),
                Optional.ofNullable(row.getString("outcome")).map(DisputeOutcome::of));
        return new FactRow<>(FactRow.key(row), dispute);
    }

    private static String followUps(String kind) {
        return "SELECT c.* FROM ppid_follow_up c WHERE c.body_key = :bodyKey AND c.origin = :origin AND c.kind = '"
                + kind + "'";
    }

    private Grounds grounds() {
        return new Grounds(handle, body, origin);
    }

    private static <T> List<byte[]> keys(List<FactRow<T>> rows) {
        return rows.stream().map(FactRow::key).map(ByteBuffer::array).toList();
    }

    private <T> void pages(String sql, Reading<FactRow<T>> reading, Consumer<List<FactRow<T>>> page) {
        var query = handle.createQuery(sql)
                .bind("bodyKey", Bound.key(body))
                .bind("origin", origin)
                .setFetchSize(CaseReader.PAGE);
        try (ResultIterator<FactRow<T>> rows =
                query.map((row, context) -> reading.read(row)).iterator()) {
            List<FactRow<T>> read = new ArrayList<>(CaseReader.PAGE);
            while (rows.hasNext()) {
                read.add(rows.next());
                if (read.size() == CaseReader.PAGE || !rows.hasNext()) {
                    page.accept(read);
                    read.clear();
                }
            }
        }
    }
}
