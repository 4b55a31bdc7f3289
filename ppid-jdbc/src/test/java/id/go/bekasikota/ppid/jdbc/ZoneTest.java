package id.go.bekasikota.ppid.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.contract.Cases;
import id.go.bekasikota.ppid.contract.SampleCases;
import id.go.bekasikota.ppid.databases.H2Databases;
import id.go.bekasikota.ppid.databases.PostgresServer;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.report.ReportBasis;
import id.go.bekasikota.ppid.report.Tally;
import id.go.bekasikota.ppid.report.TallyBuilder;
import id.go.bekasikota.ppid.storage.Storage;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A day stays that day in every zone, also 2011-12-30, which Apia never had. */
class ZoneTest {
    private static final ReportBasis BASIS =
            ReportBasis.statute(new DateRange(LocalDate.of(2011, 12, 30), LocalDate.of(2025, 3, 29)));

    private final TimeZone before = TimeZone.getDefault();

    @AfterEach
    void restoreTheZone() {
        TimeZone.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Apia", "America/Los_Angeles", "Asia/Jakarta", "Pacific/Kiritimati"})
    void daysAreKeptAndCounted(String zone) {
        List<CaseRecord> cases = Stream.concat(
                        SampleCases.of(1, 200).stream(),
                        Stream.of("2011-12-29", "2011-12-30", "2011-12-31", "2025-03-29", "2025-03-30")
                                .map(day -> SampleCases.pending(day, "dinkes", LocalDate.parse(day))))
                .toList();
        TallyBuilder naive = new TallyBuilder(BASIS);
        cases.forEach(naive::add);
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        for (DataSource dataSource :
                List.of(H2Databases.migrated(), PostgresServer.migrated(), EmptiedDatabases.of(Databases.MARIADB))) {
            Storage storage = JdbcStorage.owning(dataSource);
            Cases.replace(storage, "body", cases);
            assertThat(Cases.all(storage, "body")).containsExactlyInAnyOrderElementsOf(cases);
            Tally tally = storage.inTransaction(stores -> stores.reports().tally("body", BASIS));
            assertThat(tally).isEqualTo(naive.build());
        }
    }
}
