package id.go.bekasikota.ppid.examples.spring;

import id.go.bekasikota.ppid.NumberingScheme;
import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.jdbc.ConnectionSource;
import id.go.bekasikota.ppid.jdbc.JdbcStorage;
import id.go.bekasikota.ppid.jdbc.Schema;
import id.go.bekasikota.ppid.organization.PublicBody;
import id.go.bekasikota.ppid.storage.Storage;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The application: Spring has the data source, the transaction and the clock; the library joins. */
@SpringBootApplication
public class Host {

    public static void main(String[] args) {
        SpringApplication.run(Host.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Storage storage(DataSource dataSource) {
        Schema.of(dataSource).migrate();
        // without a transaction Spring would open a connection that nobody closes; so ask first
        return JdbcStorage.joining(ConnectionSource.inside(
                TransactionSynchronizationManager::isActualTransactionActive,
                () -> DataSourceUtils.getConnection(dataSource),
                connection -> DataSourceUtils.releaseConnection(connection, dataSource)));
    }

    @Bean
    Ppid ppid(Storage storage, Clock clock) {
        return Ppid.builder(PublicBody.of("kota-bekasi", "Pemerintah Kota Bekasi"))
                .storage(storage)
                .clock(clock)
                .numbering(NumberingScheme.inPaths())
                .build();
    }
}
