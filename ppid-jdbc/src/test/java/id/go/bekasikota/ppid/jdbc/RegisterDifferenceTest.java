package id.go.bekasikota.ppid.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.contract.Cases;
import id.go.bekasikota.ppid.contract.SampleCases;
import id.go.bekasikota.ppid.databases.H2Databases;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.storage.Storage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** An embedded database is told what differs between two imports, and nothing else. */
class RegisterDifferenceTest {
    private final DataSource database = H2Databases.migrated();
    private final Storage storage = JdbcStorage.owning(database);

    @Test
    void whatIsAsItWasIsNotWrittenAgain() {
        List<CaseRecord> before = SampleCases.of(1, 3_000);
        Cases.replace(storage, "body", before);
        Set<Long> requests = rows("ppid_request");
        Set<Long> followUps = rows("ppid_follow_up");

        Cases.replace(storage, "body", before);

        assertThat(rows("ppid_request")).isEqualTo(requests);
        assertThat(rows("ppid_follow_up")).isEqualTo(followUps);
    }

    @Test
    void ofAnotherRegisterWhatDiffersIsWritten() {
        List<CaseRecord> before = SampleCases.of(1, 3_000);
        Cases.replace(storage, "body", before);
        Set<Long> rows = rows("ppid_request");
        List<CaseRecord> after = new ArrayList<>(before.subList(0, 2_900));
        after.set(7, SampleCases.pending(before.get(7).request().number().text(), "setda", LocalDate.of(2025, 9, 1)));
        after.add(SampleCases.pending("N/1", "setda", LocalDate.of(2025, 9, 1)));

        Cases.replace(storage, "body", after);

        Set<Long> kept = new HashSet<>(rows("ppid_request"));
        kept.retainAll(rows);
        assertThat(kept).hasSize(2_899);
    }

    /** The numbers that H2 gives to rows; one that is written again has another. */
    private Set<Long> rows(String table) {
        return Jdbi.create(database)
                .withHandle(handle -> handle.createQuery("SELECT _ROWID_ FROM " + table)
                        .mapTo(Long.class)
                        .set());
    }
}
