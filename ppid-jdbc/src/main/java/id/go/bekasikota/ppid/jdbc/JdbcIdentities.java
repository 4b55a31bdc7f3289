package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.codec.ValueCodec;
import id.go.bekasikota.ppid.requester.Identity;
import id.go.bekasikota.ppid.storage.IdentityStore;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The identities of one transaction. */
record JdbcIdentities(Handle handle, Dialect dialect) implements IdentityStore {
    private static final ValueCodec<Identity> CODEC = ValueCodec.of(Identity.class);
    private static final String FIND = "SELECT identity FROM ppid_identity WHERE body_key = :body AND case_key = :case";

    @Override
    public void put(String body, String id, Identity identity) {
        Texts.check("the code of the public body", body);
        UUID key = Texts.key(body);
        byte[] row = CaseRow.key(id);
        String text = CODEC.write(identity);
        Failures.translated(() -> {
            Outgoing outgoing = Outgoing.ofAnAct(handle, dialect);
            outgoing.keepBody(body);
            outgoing.write(
                    dialect.putIdentity(),
                    batch -> batch.key(key).key(row).text(text).add());
            outgoing.send();
            return id;
        });
    }

    @Override
    public Optional<Identity> find(String body, String id) {
        return Failures.translated(() -> handle.createQuery(FIND)
                .bind("body", Bound.key(Texts.key(body)))
                .bind("case", Bound.key(CaseRow.key(id)))
                .map((row, context) -> CODEC.read(Texts.read(row, "identity")))
                .findFirst());
    }
}
