package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.storage.StorageException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** Compares what is in a database with what this version of the library needs. */
final class SchemaCheck {
    /** One statement per table, with every column that is used, whoever made the tables. */
    private static final List<String> PROBES = List.of(
            "SELECT body_key, body, passed_under FROM ppid_body WHERE 1 = 0",
            "SELECT body_key, unit_key, unit FROM ppid_unit WHERE 1 = 0",
            "SELECT body_key, origin, case_key, case_number, unit_key, received, received_time, completed, unchecked,"
                    + " repair_from, channel, requester_type, category, extension_noticed, answered, arrived, outcome,"
                    + " voided, grounds FROM ppid_request WHERE 1 = 0",
            "SELECT body_key, origin, kind, case_key, received, received_time, entered, ended, outcome, grounds"
                    + " FROM ppid_follow_up WHERE 1 = 0",
            "SELECT body_key, kind, case_key, version, last_act, rests_until, received, unit_key, stage, completed, extended,"
                    + " restricted, journal_head, journal_mac FROM ppid_case WHERE 1 = 0",
            "SELECT body_key, kind, case_key, relation, target_key, linked_on, target FROM ppid_link WHERE 1 = 0",
            "SELECT body_key, kind, case_key, version, type, type_version, acted_on, recorded, facts, words,"
                    + " words_digest, hash FROM ppid_event WHERE 1 = 0",
            "SELECT body_key, kind, case_key, version, written, position FROM ppid_outbox WHERE 1 = 0",
            "SELECT body_key, case_key, identity, key_id FROM ppid_identity WHERE 1 = 0",
            "SELECT body_key, series_key, series, taken FROM ppid_counter WHERE 1 = 0");

    private SchemaCheck() {}

    /** Checks tables and recorded versions. */
    static Dialect verify(Handle handle) {
        Dialect dialect = dialect(handle);
        recorded(handle, dialect);
        for (String probe : PROBES) {
            if (!answers(handle, probe)) {
                throw new StorageException(
                        "the tables of ppid are missing or not complete (run Schema.migrate(), or let"
                                + " Flyway or Liquibase run the files under " + dialect.folder() + " of the jar of"
                                + " ppid-jdbc)");
            }
        }
        return dialect;
    }

    static Dialect dialect(Handle handle) {
        try {
            return Dialect.of(handle.getConnection());
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /** The checksums that were recorded, by version; none where another tool runs the files. */
    static Map<Integer, String> recorded(Handle handle, Dialect dialect) {
        Map<Integer, String> recorded = new TreeMap<>();
        if (answers(handle, "SELECT version, checksum FROM ppid_schema WHERE 1 = 0")) {
            handle.createQuery("SELECT version, checksum FROM ppid_schema")
                    .map((row, context) -> Map.entry(row.getInt("version"), row.getString("checksum")))
                    .forEach(entry -> recorded.put(entry.getKey(), entry.getValue()));
        }
        Map<Integer, SchemaFile> files = new TreeMap<>();
        SchemaFile.all(dialect).forEach(file -> files.put(file.version(), file));
        recorded.forEach((version, checksum) -> compare(version, checksum, files));
        return recorded;
    }

    private static void compare(int version, String checksum, Map<Integer, SchemaFile> files) {
        SchemaFile file = files.get(version);
        if (file == null) {
            throw new StorageException("the tables of ppid are of version " + version + ", which this version of"
                    + " ppid-jdbc does not know (run the version that made them, or a later one)");
        }
        if (!file.checksum().equals(checksum)) {
            throw new StorageException(
                    "the tables of ppid were made from another text of " + file.path() + " than that of"
                            + " this jar: ppid_schema records the checksum " + checksum + ", the file has "
                            + file.checksum() + " (run the released jar of ppid-jdbc)");
        }
    }

    private static boolean answers(Handle handle, String query) {
        try {
            return Transactions.wholly(handle, () -> {
                handle.createQuery(query).mapToMap().list();
                return true;
            });
        } catch (JdbiException e) {
            if (Failures.isUnknownTableOrColumn(e)) {
                return false;
            }
            throw e;
        }
    }
}
