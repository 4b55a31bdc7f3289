package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.request.CountedRequest;
import id.go.bekasikota.ppid.storage.DuplicateCaseException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Makes the rows of a register those of another one and writes only what differs: an embedded database keeps what was deleted in
 * its file for long. The rows that stand are known by the number that H2 gives each of them.
 */
final class RegisterDifference {
    private static final String STANDING =
            "SELECT c._ROWID_ AS row_number, o._ROWID_ AS objection_row, d._ROWID_ AS dispute_row, "
                    + RegisterReader.COLUMNS
                    + " FROM TABLE(named VARBINARY(255) = :named) n JOIN ppid_request c ON c.case_key = n.named "
                    + RegisterReader.JOINED;

    private final Handle handle;
    private final String body;
    private final StandingRows requests;
    private final StandingRows objections;
    private final StandingRows disputes;

    /** Begins before anything is written. */
    RegisterDifference(Handle handle, String body) {
        UUID key = Texts.key(body);
        this.handle = handle;
        this.body = body;
        this.requests = StandingRows.ofRequests(handle, key);
        this.objections = StandingRows.ofFollowUps(handle, key, "objection");
        this.disputes = StandingRows.ofFollowUps(handle, key, "dispute");
    }

    /** A row that stands, and those of its objection and its dispute. */
    private record Standing(
            long row, List<Long> objection, List<Long> dispute, CountedRequest request, CaseRecord record) {
        static Standing read(ResultSet row) throws SQLException {
            CaseRecord record = FactRow.whole(row, "objection_", "dispute_");
            return new Standing(
                    row.getLong("row_number"),
                    record.objection().isPresent() ? List.of(row.getLong("objection_row")) : List.of(),
                    record.dispute().isPresent() ? List.of(row.getLong("dispute_row")) : List.of(),
                    FactRow.request(row),
                    record);
        }

        boolean isAs(CaseRecord other) {
            return record.equals(other) && request.equals(CountedRequest.of(other.request()));
        }
    }

    /**
     * Takes the next records, of different numbers: removes what stands of them in another form.
     *
     * @return those of which nothing stands now
     * @throws DuplicateCaseException if one of them was taken before
     */
    List<CaseRecord> missing(List<CaseRecord> records) {
        Map<String, Standing> standing = standing(records);
        List<Standing> other = new ArrayList<>();
        List<CaseRecord> missing = new ArrayList<>();
        for (CaseRecord record : records) {
            @Nullable Standing found = standing.get(record.request().number().text());
            if (found != null && (!requests.has(found.row()) || !requests.keep(found.row()))) {
                throw new DuplicateCaseException(body, record.request().number().toString());
            }
            if (found != null && found.isAs(record)) {
                found.objection().forEach(objections::keep);
                found.dispute().forEach(disputes::keep);
            } else {
                missing.add(record);
            }
            if (found != null && !found.isAs(record)) {
                other.add(found);
            }
        }
        requests.remove(other.stream().map(Standing::row).toList());
        objections.remove(
                other.stream().flatMap(one -> one.objection().stream()).toList());
        disputes.remove(other.stream().flatMap(one -> one.dispute().stream()).toList());
        return missing;
    }

    private Map<String, Standing> standing(List<CaseRecord> records) {
        Object[] named = records.stream()
                .map(record -> Texts.numberKey(record.request().number().text()))
                .toArray();
        Map<String, Standing> found = new HashMap<>();
        Rows.each(
                handle.createQuery(STANDING)
                        .bind("bodyKey", Bound.key(Texts.key(body)))
                        .bind("named", (position, statement, context) -> statement.setObject(position, named)),
                Standing::read,
                each -> found.put(each.record().request().number().text(), each));
        return found;
    }

    /** Removes what stood and was not taken. */
    void end() {
        objections.removeOthers();
        disputes.removeOthers();
        requests.removeOthers();
    }
}
