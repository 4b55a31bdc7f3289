package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.report.CaseRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;

/** Reads cases, a page of rows at a time, so that memory stays flat however many there are. */
final class CaseReader {
    /** Rows that are in memory at once. */
    static final int PAGE = 1_000;

    private final Handle handle;

    CaseReader(Handle handle) {
        this.handle = handle;
    }

    /** Shows the cases that a condition on {@code ppid_request c} picks, and says how many they are. */
    long read(UUID body, String condition, Function<Query, Query> parameters, Consumer<CaseRecord> each) {
        long count = 0;
        Query query = parameters
                .apply(handle.createQuery("SELECT " + CaseRows.COLUMNS + " FROM " + CaseRows.TABLES
                                + " WHERE c.body_key = :bodyKey AND c.origin = :origin AND " + condition)
                        .bind("bodyKey", Bound.key(body))
                        .bind("origin", JdbcRegister.ORIGIN))
                .setFetchSize(PAGE);
        try (ResultIterator<CaseRows> rows =
                query.map((row, context) -> CaseRows.of(row)).iterator()) {
            List<CaseRows> page = new ArrayList<>(PAGE);
            while (rows.hasNext()) {
                page.add(rows.next());
                if (page.size() == PAGE || !rows.hasNext()) {
                    show(body, page, each);
                    count += page.size();
                    page.clear();
                }
            }
        }
        return count;
    }

    private void show(UUID body, List<CaseRows> page, Consumer<CaseRecord> each) {
        List<byte[]> keys = page.stream().map(row -> row.key().array()).toList();
        Grounds grounds = new Grounds(handle, body, JdbcRegister.ORIGIN);
        var exemptions = grounds.of("request", keys, ExemptionGround.class, ExemptionGround::of);
        var objections = grounds.of("objection", keys, ObjectionGround.class, ObjectionGround::of);
        for (CaseRows row : page) {
            each.accept(row.with(
                    exemptions.getOrDefault(row.key(), Set.of()), objections.getOrDefault(row.key(), Set.of())));
        }
    }
}
