package id.go.bekasikota.ppid.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.contract.Cases;
import id.go.bekasikota.ppid.contract.SampleCases;
import id.go.bekasikota.ppid.databases.H2Databases;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.storage.DuplicateCaseException;
import id.go.bekasikota.ppid.storage.Storage;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.h2.api.Trigger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An embedded database is told what differs between two imports, and little else. */
class RegisterDifferenceTest {
    private final DataSource database = H2Databases.migrated();
    private final Storage storage = JdbcStorage.owning(database);

    @BeforeEach
    void countWhatIsWritten() {
        Jdbi.create(database)
                .useHandle(handle -> List.of("ppid_request", "ppid_follow_up")
                        .forEach(table -> List.of("INSERT", "UPDATE", "DELETE")
                                .forEach(change -> handle.execute(
                                        "CREATE TRIGGER counted_" + table + change + " AFTER " + change + " ON " + table
                                                + " FOR EACH ROW CALL '" + Counting.class.getName() + "'"))));
    }

    @Test
    void whatIsAsItWasIsNotWrittenAgain() {
        List<CaseRecord> before = SampleCases.of(1, 3_000);
        Cases.replace(storage, "body", before);

        assertThat(written(before)).isEmpty();
    }

    @Test
    void ofAnotherRegisterWhatDiffersIsWrittenAndWhatIsNewTakesThePlaceOfWhatWent() {
        List<CaseRecord> before = pending(0, 3_000);
        Cases.replace(storage, "body", before);
        List<CaseRecord> after = new ArrayList<>(before.subList(0, 2_900));
        after.set(7, SampleCases.pending(number(7), "dinkes", LocalDate.of(2025, 9, 1)));
        after.add(SampleCases.pending("N/1", "setda", LocalDate.of(2025, 9, 1)));

        assertThat(written(after)).isEqualTo(Map.of(Change.UPDATE, 2, Change.DELETE, 99));
    }

    @Test
    void rowsAtTheFrontDoNotPushAwayThoseBehindThem() {
        Cases.replace(storage, "body", pending(2, 3_000));

        assertThat(written(pending(0, 3_000))).isEqualTo(Map.of(Change.UPDATE, 2, Change.INSERT, 2));
    }

    @Test
    void aRegisterOfOtherNumbersIsWrittenOverTheOneBefore() {
        Cases.replace(storage, "body", pending(0, 2_500));

        assertThat(written(pending(5_000, 7_500))).isEqualTo(Map.of(Change.UPDATE, 2_500));
    }

    @Test
    void aNumberThatComesTwiceIsRefusedAlsoWhereItsRowTookThePlaceOfAnother() {
        Cases.replace(storage, "body", pending(0, 2_500));
        List<CaseRecord> twice = new ArrayList<>(pending(5_000, 7_500));
        twice.add(twice.get(3));

        assertThatThrownBy(() -> Cases.replace(storage, "body", twice)).isInstanceOf(DuplicateCaseException.class);
        assertThat(Cases.all(storage, "body")).containsExactlyInAnyOrderElementsOf(pending(0, 2_500));
    }

    @Property(tries = 30)
    void afterAnImportTheRegisterIsWhatCame(
            @ForAll long seed, @ForAll @IntRange(max = 2_500) int before, @ForAll @IntRange(max = 2_500) int after) {
        Storage fresh = JdbcStorage.owning(H2Databases.migrated());
        Cases.replace(fresh, "other", SampleCases.of(seed, 300));
        Cases.replace(fresh, "body", drawn(seed, before));
        List<CaseRecord> comes = drawn(seed + 1, after);

        assertThat(Cases.replace(fresh, "body", comes)).isEqualTo(after);

        assertThat(Cases.all(fresh, "body")).containsExactlyInAnyOrderElementsOf(comes);
        assertThat(Cases.all(fresh, "other")).containsExactlyInAnyOrderElementsOf(SampleCases.of(seed, 300));
    }

    /** Some of 5,000 cases in any order, of which two seeds have most in common and some in another form. */
    private static List<CaseRecord> drawn(long seed, int count) {
        List<CaseRecord> all = new ArrayList<>(SampleCases.of(7, 4_000));
        all.addAll(SampleCases.of(seed, 5_000).subList(4_000, 5_000));
        Collections.shuffle(all, new Random(seed));
        return List.copyOf(all.subList(0, count));
    }

    private static List<CaseRecord> pending(int first, int end) {
        List<CaseRecord> records = new ArrayList<>();
        for (int i = first; i < end; i++) {
            records.add(SampleCases.pending(number(i), "setda", LocalDate.of(2025, 9, 1)));
        }
        return records;
    }

    private static String number(int number) {
        return String.format("%07d", number);
    }

    private Map<Change, Integer> written(List<CaseRecord> records) {
        Counting.CHANGES.clear();
        Cases.replace(storage, "body", records);
        assertThat(Cases.all(storage, "body")).containsExactlyInAnyOrderElementsOf(records);
        return new EnumMap<>(Counting.CHANGES);
    }

    private enum Change {
        INSERT,
        UPDATE,
        DELETE
    }

    /** Counts the rows that H2 writes. */
    public static final class Counting implements Trigger {
        private static final Map<Change, Integer> CHANGES = new EnumMap<>(Change.class);

        @Override
        public void fire(Connection connection, Object[] old, Object[] now) {
            Change change = old == null ? Change.INSERT : now == null ? Change.DELETE : Change.UPDATE;
            CHANGES.merge(change, 1, Integer::sum);
        }
    }
}
