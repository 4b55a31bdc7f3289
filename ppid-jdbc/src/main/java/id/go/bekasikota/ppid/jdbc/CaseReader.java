package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.report.CaseRecord;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Dialect dialect;

    CaseReader(Handle handle, Dialect dialect) {
        this.handle = handle;
        this.dialect = dialect;
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
        var exemptions = grounds(body, keys, "request", ExemptionGround.class, ExemptionGround::of);
        var objections = grounds(body, keys, "objection", ObjectionGround.class, ObjectionGround::of);
        for (CaseRows row : page) {
            each.accept(row.with(
                    exemptions.getOrDefault(row.key(), Set.of()), objections.getOrDefault(row.key(), Set.of())));
        }
    }

    private <E extends Enum<E>> Map<ByteBuffer, Set<E>> grounds(
            UUID body, List<byte[]> keys, String kind, Class<E> type, Function<String, E> of) {
        Map<ByteBuffer, Set<E>> grounds = new HashMap<>();
        handle.createQuery("SELECT case_key, ground FROM ppid_ground WHERE body_key = :bodyKey AND origin = :origin"
                        + " AND kind = :kind AND case_key IN (<keys>)")
                .bind("bodyKey", Bound.key(body))
                .bind("origin", JdbcRegister.ORIGIN)
                .bind("kind", kind)
                .bindList("keys", keys)
                .map((row, context) ->
                        Map.entry(ByteBuffer.wrap(row.getBytes("case_key")), of.apply(row.getString("ground"))))
                .forEach(entry -> grounds.computeIfAbsent(entry.getKey(), key -> EnumSet.noneOf(type))
                        .add(entry.getValue()));
        return grounds;
    }
}
