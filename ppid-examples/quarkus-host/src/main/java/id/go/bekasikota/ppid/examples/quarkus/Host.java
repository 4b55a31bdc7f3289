package id.go.bekasikota.ppid.examples.quarkus;

import id.go.bekasikota.ppid.NumberingScheme;
import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.jdbc.JdbcStorage;
import id.go.bekasikota.ppid.jdbc.Schema;
import id.go.bekasikota.ppid.organization.PublicBody;
import id.go.bekasikota.ppid.storage.Storage;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionManager;
import java.time.Clock;
import javax.sql.DataSource;

/** What the application gives the library: its data source, its transaction and its clock. */
@Singleton
class Host {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    Storage storage(DataSource dataSource, TransactionManager transactions) {
        Schema.of(dataSource).migrate();
        return JdbcStorage.joining(new JtaConnections(dataSource, transactions));
    }

    @Produces
    @Singleton
    Ppid ppid(Storage storage, Clock clock) {
        return Ppid.builder(PublicBody.of("kota-bekasi", "Pemerintah Kota Bekasi"))
                .storage(storage)
                .clock(clock)
                .numbering(NumberingScheme.inPaths())
                .build();
    }
}
