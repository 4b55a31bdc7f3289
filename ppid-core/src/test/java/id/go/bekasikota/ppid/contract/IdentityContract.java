package id.go.bekasikota.ppid.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.requester.Group;
import id.go.bekasikota.ppid.requester.Identity;
import id.go.bekasikota.ppid.requester.Individual;
import id.go.bekasikota.ppid.requester.LegalEntity;
import id.go.bekasikota.ppid.requester.Representation;
import id.go.bekasikota.ppid.storage.Storage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Identities are kept whole and apart; part of {@link WholeCaseContract}. */
abstract class IdentityContract {
    protected abstract Storage newStorage();

    static List<Identity> identities() {
        Representation power = Samples.of(Representation.class, Samples.Fill.FULL);
        return Stream.of(Samples.Fill.values())
                .flatMap(fill -> Stream.of(Individual.class, LegalEntity.class, Group.class)
                        .map(type -> Samples.of(type, fill)))
                .map(Identity::of)
                .flatMap(identity -> Stream.of(identity, identity.representedBy(power)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("identities")
    void anIdentityComesBackWhole(Identity identity) {
        Storage storage = newStorage();
        put(storage, "body", "1", identity);

        assertThat(find(storage, "body", "1")).contains(identity);
        assertThat(find(storage, "body", "2")).isEmpty();
        assertThat(find(storage, "nobody", "1")).isEmpty();
    }

    @Test
    void theIdentityAfterARepairReplacesTheOneBefore() {
        Storage storage = newStorage();
        for (Identity identity : identities()) {
            put(storage, "body", "1", identity);
            assertThat(find(storage, "body", "1")).contains(identity);
        }
    }

    @Test
    void identitiesAreKeptApartByBodyAndId() {
        Storage storage = newStorage();
        List<List<String>> keys = Stream.concat(
                        Stream.concat(
                                AggregateStoreContract.IDS.stream().map(id -> List.of("body", id)),
                                RoundTripContract.DIFFERENT.stream().map(body -> List.of(body, "1"))),
                        Stream.of(List.of("ab", "c"), List.of("a", "bc"), List.of("a:", "c"), List.of("a", ":c")))
                .toList();
        keys.forEach(key -> put(storage, key.get(0), key.get(1), named(key.toString())));

        for (List<String> key : keys) {
            assertThat(find(storage, key.get(0), key.get(1))).contains(named(key.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O'Neil \"\\ ; DROP TABLE ppid_identity; --",
                "\uD83D\uDE00 \uD840\uDC00 Nguy\u1EC5n A\u0301",
                "\u202E\u0639\u0644\u064A\u202C",
                "<b>Siti</b> & co ${7*7}"
            })
    void hostileNamesComeBackEqual(String name) {
        Storage storage = newStorage();
        put(storage, "body", "1", named(name));

        assertThat(find(storage, "body", "1")).contains(named(name));
    }

    /** What a log would show of a case and of its identity. */
    @Test
    void noIdentityIsPrintedOrTold() {
        Storage storage = newStorage();
        Identity identity = named("Siti Aminah");
        Kept.add(storage, SampleKind.REQUEST, "body", "1", SampleKind.REQUEST.begun());
        put(storage, "body", "1", identity);

        assertThat(find(storage, "body", "1").toString() + Kept.log(storage, "body") + storage)
                .doesNotContain("Siti")
                .doesNotContain(SampleLife.CITIZEN.nik().orElseThrow());
    }

    private static Identity named(String name) {
        return Identity.of(Individual.named(name)
                .nik(SampleLife.CITIZEN.nik().orElseThrow())
                .email("siti@example.org"));
    }

    private static void put(Storage storage, String body, String id, Identity identity) {
        storage.inTransaction(stores -> {
            stores.identities().put(body, id, identity);
            return id;
        });
    }

    private static Optional<Identity> find(Storage storage, String body, String id) {
        return storage.inTransaction(stores -> stores.identities().find(body, id));
    }
}
