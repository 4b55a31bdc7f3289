package id.go.bekasikota.ppid.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.databases.PostgresServer;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.storage.AggregateStore;
import id.go.bekasikota.ppid.storage.AwaitedQuery;
import id.go.bekasikota.ppid.storage.CaseStage;
import id.go.bekasikota.ppid.storage.LockMode;
import id.go.bekasikota.ppid.storage.Place;
import id.go.bekasikota.ppid.storage.ReceivedQuery;
import id.go.bekasikota.ppid.storage.Relation;
import id.go.bekasikota.ppid.storage.Storage;
import id.go.bekasikota.ppid.storage.Stores;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Every question of the storage reads an index on PostgreSQL, and of it no more than its answer and the cases of a day: what the
 * server itself counted while it was asked. The system property {@code ppid.rows} says how many requests lie there.
 */
class QuestionPlansTest {
    private static final int ROWS = Integer.getInteger("ppid.rows", 100_000);
    static final String BODY = "body";
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 3_650;
    private static final int UNITS = 20;
    private static final int PAGE = 50;

    /** Of a thousand requests one is pending and rests for two weeks, of five thousand one is voided; one of a hundred has an objection. */
    private static final String CASES = """
            INSERT INTO ppid_case (body_key, kind, case_key, version, last_act, rests_until, received, unit_key, stage, completed,
                extended, term, restricted)
            SELECT ?, 'request', convert_to('P/' || lpad(i::text, 9, '0'), 'UTF8'), 1, d,
                CASE WHEN i % 1000 = 0 THEN d + 14 ELSE DATE '9999-12-31' END, d,
                (?::uuid[])[1 + i % ?], CASE WHEN i % 1000 = 0 THEN 'pending' WHEN i % 5000 = 1 THEN 'voided'
                ELSE 'closed' END, NULL, i % 3000 = 0, d + 180, FALSE
            FROM (SELECT i, ?::date + (i::bigint * ? / ?)::int AS d FROM generate_series(0, ? - 1) i) made""";

    private static final String LINKS = """
            INSERT INTO ppid_link (body_key, kind, case_key, relation, target_key, linked_on, target)
            SELECT ?, 'objection', convert_to('K/' || i, 'UTF8'), 'about', convert_to('P/' || lpad(i::text, 9, '0'), 'UTF8'),
                DATE '2020-01-01', 'P/' || lpad(i::text, 9, '0')
            FROM generate_series(0, ? - 1, 100) i""";

    private static final String READ = """
            SELECT (SELECT SUM(seq_scan) FROM pg_stat_user_tables WHERE relname IN ('ppid_case', 'ppid_link')),
                (SELECT SUM(idx_tup_read) FROM pg_stat_user_indexes WHERE relname IN ('ppid_case', 'ppid_link'))""";

    /** What was read of the tables so far: scans of a whole table, and entries of indexes. */
    private record Reads(long scans, long entries) {
        static Reads of(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SELECT pg_stat_force_next_flush()");
                connection.commit();
                statement.execute("SELECT pg_stat_clear_snapshot()");
                try (ResultSet row = statement.executeQuery(READ)) {
                    row.next();
                    Reads reads = new Reads(row.getLong(1), row.getLong(2));
                    connection.commit();
                    return reads;
                }
            }
        }
    }

    static Map<String, Function<Stores, Object>> questions() {
        DateRange decade = new DateRange(FIRST, FIRST.plusDays(DAYS));
        LocalDate middle = FIRST.plusDays(DAYS / 2);
        Place half = new Place(middle, "P/" + String.format("%09d", ROWS / 2));
        ReceivedQuery all = ReceivedQuery.in(decade);
        AwaitedQuery owed = new AwaitedQuery(
                Optional.empty(), ClockStart.RECEIPT, new DateRange(middle, middle.plusDays(3)), decade);
        Map<String, Function<Stores, Object>> questions = new LinkedHashMap<>();
        questions.put("ids", stores -> requests(stores).ids(BODY, half.id(), PAGE));
        questions.put("live", stores -> requests(stores).live(BODY, middle, Place.START, PAGE));
        questions.put("register", stores -> requests(stores).received(BODY, all, half, PAGE));
        questions.put("of a unit", stores -> requests(stores).received(BODY, all.by("u7"), half, PAGE));
        questions.put("newest", stores -> requests(stores).received(BODY, all.newestFirst(), half, PAGE));
        for (CaseStage stage : CaseStage.values()) {
            ReceivedQuery newest = all.at(stage).newestFirst();
            questions.put("newest " + stage, stores -> requests(stores).received(BODY, newest, Place.END, PAGE));
            questions.put(
                    "newest of a unit " + stage,
                    stores -> requests(stores).received(BODY, newest.by("u1"), Place.END, PAGE));
            ReceivedQuery due = all.at(stage).withTerms(decade).byTerm();
            questions.put("by term " + stage, stores -> requests(stores).received(BODY, due, Place.START, PAGE));
        }
        questions.put("owed", stores -> requests(stores).awaited(BODY, AwaitedQuery.any(), half, PAGE));
        questions.put(
                "owed by a unit",
                stores -> requests(stores).awaited(BODY, AwaitedQuery.any().by("u0"), half, PAGE));
        questions.put("due", stores -> requests(stores).awaited(BODY, owed, half, PAGE));
        questions.put("changed", stores -> requests(stores).changedAfter(BODY, FIRST.plusDays(DAYS - 2)));
        questions.put("linked", stores -> stores.objections().linked(BODY, Relation.ABOUT, "P/000000100"));
        questions.put("held", stores -> {
            requests(stores).lock(BODY, List.of("P/000000100", "P/000000200"), LockMode.TO_REST_ON);
            return stores;
        });
        return questions;
    }

    private static AggregateStore<?> requests(Stores stores) {
        return stores.requests();
    }

    private static void fill(Connection connection) throws SQLException {
        UUID body = Texts.key(BODY);
        UUID[] units =
                IntStream.range(0, UNITS).mapToObj(i -> Texts.key("u" + i)).toArray(UUID[]::new);
        try (PreparedStatement statement = connection.prepareStatement(CASES)) {
            statement.setObject(1, body);
            statement.setArray(2, connection.createArrayOf("uuid", units));
            statement.setInt(3, UNITS);
            statement.setObject(4, FIRST);
            statement.setInt(5, DAYS);
            statement.setInt(6, ROWS);
            statement.setInt(7, ROWS);
            statement.execute();
        }
        try (PreparedStatement statement = connection.prepareStatement(LINKS)) {
            statement.setObject(1, body);
            statement.setInt(2, ROWS);
            statement.execute();
        }
        connection.commit();
        try (Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE");
        }
        connection.commit();
    }

    @Test
    void everyQuestionReadsAnIndexAndNoMoreOfItThanItsAnswer() throws SQLException {
        try (Connection connection = PostgresServer.migrated().getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(false);
            fill(connection);
            Storage storage = JdbcStorage.joining(() -> connection);
            storage.inTransaction(stores -> stores);
            int ofTwoDays = 2 * ROWS / DAYS;
            for (Map.Entry<String, Function<Stores, Object>> question :
                    questions().entrySet()) {
                Reads before = Reads.of(connection);
                Object answer = storage.inTransaction(question.getValue());
                connection.commit();
                Reads after = Reads.of(connection);

                int answered = answer instanceof List<?> list ? list.size() : 0;
                assertThat(after.scans() - before.scans()).as(question.getKey()).isZero();
                assertThat(after.entries() - before.entries())
                        .as(question.getKey())
                        .isBetween((long) answered, (long) answered + ofTwoDays + PAGE);
            }
        }
    }
}
