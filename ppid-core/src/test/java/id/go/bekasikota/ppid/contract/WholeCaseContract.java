package id.go.bekasikota.ppid.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.requester.Identity;
import id.go.bekasikota.ppid.storage.EventLog;
import id.go.bekasikota.ppid.storage.Storage;
import id.go.bekasikota.ppid.storage.Stores;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * What every storage must do with whole cases; part of {@link StorageContract}.
 *
 * <p>Its parts are run from here: {@link HistoryContract}, {@link AggregateStoreContract}, {@link QuestionContract}, {@link TermContract},
 * {@link IdentityContract}, {@link CountersContract}, {@link EventLogContract}, {@link RaceContract}, {@link NestingContract} and
 * {@link ZoneContract}.
 */
abstract class WholeCaseContract {
    private static final Identity IDENTITY = Identity.of(SampleLife.CITIZEN);
    private static final Identity LATER = Identity.of(SampleLife.CITIZEN.email("baru@example.org"));

    protected abstract Storage newStorage();

    @Nested
    class Histories extends HistoryContract {
        @Override
        protected Storage newStorage() {
            return WholeCaseContract.this.newStorage();
        }
    }

    @Nested
    class Aggregates extends AggregateStoreContract {
        @Override
        protected Storage newStorage() {
            return WholeCaseContract.this.newStorage();
        }
    }

    @Nested
    class Questions extends QuestionContract {
        @Override
        protected Storage newStorage() {
            return WholeCaseContract.this.newStorage();
        }
    }

    @Nested
    class Terms extends TermContract {
        @Override
        protected Storage newStorage() {
            return WholeCaseContract.this.newStorage();
        }
    }

    @Nested
    class Rests extends RestContract {
        @Override
        protected Storage newStorage() {
            return WholeCaseContract.this.newStorage();
        }
    }

    @Nested
    class Identities extends IdentityContract {
        @Override
        protected Storage newStorage() {
            return WholeCaseContract.this.newStorage();
        }
    }

    @Nested
    class Counting extends CountersContract {
        @Override
        protected Storage newStorage() {
            return WholeCaseContract.this.newStorage();
        }
    }

    @Nested
    class Log extends EventLogContract {
        @Override
        protected Storage newStorage() {
            return WholeCaseContract.this.newStorage();
        }
    }

    @Nested
    class Races extends RaceContract {
        @Override
        protected Storage newStorage() {
            return WholeCaseContract.this.newStorage();
        }
    }

    @Nested
    class Nesting extends NestingContract {
        @Override
        protected Storage newStorage() {
            return WholeCaseContract.this.newStorage();
        }
    }

    @Nested
    class Zones extends ZoneContract {
        @Override
        protected Storage newStorage() {
            return WholeCaseContract.this.newStorage();
        }
    }

    @Test
    void theWorkReturnsItsResult() {
        assertThat(newStorage().<String>inTransaction(stores -> "result")).isEqualTo("result");
    }

    @Test
    void aTransactionSeesWhatItWrote() {
        Storage storage = newStorage();
        InformationRequest request = SampleKind.REQUEST.begun();
        InformationRequest longer = SampleKind.REQUEST.after(request, "a");

        storage.inTransaction(stores -> {
            stores.requests().add("body", "1", request);
            stores.requests().update("body", "1", longer, 1);
            stores.identities().put("body", "1", IDENTITY);

            assertThat(stores.requests().find("body", "1").map(InformationRequest::history))
                    .contains(longer.history());
            assertThat(stores.requests().ids("body", "", 10)).containsExactly("1");
            assertThat(stores.identities().find("body", "1")).contains(IDENTITY);
            assertThat(stores.events().after("body", 0, 10))
                    .extracting(EventLog.Entry::event)
                    .containsExactlyElementsOf(List.copyOf(longer.history().events()));
            assertThat(stores.counters().next("body", "a")).isEqualTo(1);
            return stores.counters().next("body", "a");
        });

        assertThat(Kept.next(storage, "body", "a")).isEqualTo(3);
    }

    @Test
    void nothingIsKeptOfWorkThatThrows() {
        Storage storage = newStorage();
        InformationRequest request = SampleKind.REQUEST.begun();
        storage.inTransaction(stores -> {
            stores.requests().add("body", "1", request);
            stores.identities().put("body", "1", IDENTITY);
            return stores.counters().next("body", "a");
        });
        IllegalStateException failure = new IllegalStateException("no");

        assertThatThrownBy(() -> storage.inTransaction(stores -> {
                    everywhere(stores, request);
                    throw failure;
                }))
                .isSameAs(failure);

        asBefore(storage, request);
        storage.inTransaction(stores -> everywhere(stores, request));
        assertThat(Kept.log(storage, "body")).hasSize(3);
    }

    /** Writes in every store, over what is there and anew. */
    private static long everywhere(Stores stores, InformationRequest request) {
        stores.requests().update("body", "1", SampleKind.REQUEST.after(request, "changed"), 1);
        stores.requests().add("body", "2", request);
        stores.requests().add("other", "1", request);
        stores.identities().put("body", "1", LATER);
        stores.identities().put("body", "2", LATER);
        stores.counters().next("body", "b");
        stores.counters().next("body", "a");
        return stores.counters().next("body", "a");
    }

    private static void asBefore(Storage storage, InformationRequest request) {
        assertThat(Kept.events(storage, SampleKind.REQUEST, "body", "1"))
                .contains(request.history().events());
        assertThat(Kept.ids(storage, SampleKind.REQUEST, "body")).containsExactly("1");
        assertThat(Kept.ids(storage, SampleKind.REQUEST, "other")).isEmpty();
        assertThat(Kept.log(storage, "body")).hasSize(1);
        assertThat(Kept.log(storage, "other")).isEmpty();
        storage.inTransaction(stores -> {
            assertThat(stores.identities().find("body", "1")).contains(IDENTITY);
            assertThat(stores.identities().find("body", "2")).isEmpty();
            return stores;
        });
        assertThat(Kept.next(storage, "body", "a")).isEqualTo(2);
        assertThat(Kept.next(storage, "body", "b")).isEqualTo(1);
    }
}
