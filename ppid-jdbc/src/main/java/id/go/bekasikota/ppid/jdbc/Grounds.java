package id.go.bekasikota.ppid.jdbc;

import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Reads the grounds of a page of cases of one body and origin. */
record Grounds(Handle handle, UUID body, String origin) {

    <E extends Enum<E>> Map<ByteBuffer, Set<E>> of(
            String kind, List<byte[]> keys, Class<E> type, Function<String, E> code) {
        Map<ByteBuffer, Set<E>> grounds = new HashMap<>();
        handle.createQuery("SELECT case_key, ground FROM ppid_ground WHERE body_key = :bodyKey AND origin = :origin"
                        + " AND kind = :kind AND case_key IN (<keys>)")
                .bind("bodyKey", Bound.key(body))
                .bind("origin", origin)
                .bind("kind", kind)
                .bindList("keys", keys)
                .map((row, context) ->
                        Map.entry(ByteBuffer.wrap(row.getBytes("case_key")), code.apply(row.getString("ground"))))
                .forEach(entry -> grounds.computeIfAbsent(entry.getKey(), key -> EnumSet.noneOf(type))
                        .add(entry.getValue()));
        return grounds;
    }
}
