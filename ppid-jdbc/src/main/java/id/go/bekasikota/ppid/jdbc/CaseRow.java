package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.storage.AggregateStore;
import id.go.bekasikota.ppid.storage.CaseKind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;

/** The key of a case in every table: its body, its kind, and its id as bytes, whose order is that of the code points. */
record CaseRow(UUID body, String kind, String id) {
    /** The order of ids: that of their bytes in UTF-8, which is that of their code points. */
    static final Comparator<String> BY_CODE_POINT =
            Comparator.comparing(id -> id.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    static CaseRow of(String body, CaseKind<?, ?> kind, String id) {
        Texts.check("the code of the public body", body);
        return new CaseRow(Texts.key(body), kind.code(), id);
    }

    byte[] key() {
        return key(id);
    }

    static byte[] key(String id) {
        Texts.check("the id of a case", id);
        AggregateStore.requireId(id);
        return id.getBytes(StandardCharsets.UTF_8);
    }

    <S extends SqlStatement<S>> S bind(S statement) {
        return statement.bind("body", Bound.key(body)).bind("kind", kind).bind("case", Bound.key(key()));
    }
}
