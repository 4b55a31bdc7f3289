package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.request.RegisterCode;
import id.go.bekasikota.ppid.storage.CaseStore;
import id.go.bekasikota.ppid.storage.DuplicateCaseException;
import id.go.bekasikota.ppid.storage.RecordedCaseException;
import id.go.bekasikota.ppid.storage.StorageException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** The cases of one transaction. */
final class JdbcRegister implements CaseStore {
    private static final String IMPORTED = "register";
    private static final String RECORDED = "host";

    private final Handle handle;
    private final Dialect dialect;

    JdbcRegister(Handle handle, Dialect dialect) {
        this.handle = handle;
        this.dialect = dialect;
    }

    @Override
    public void add(String body, CaseRecord record) {
        check(body);
        check(record);
        UUID key = Texts.key(body);
        Failures.translated(() -> Transactions.wholly(handle, () -> {
            Bodies.keep(handle, dialect, body);
            // only the first one writes; it waits for an import that runs, and a later import sees it
            handle.createUpdate("UPDATE ppid_body SET recorded = TRUE WHERE body_key = :bodyKey AND recorded = FALSE")
                    .bind("bodyKey", Bound.key(key))
                    .execute();
            write(body, new CaseWriter(handle, dialect, key, RECORDED), List.of(record));
            return record;
        }));
    }

    @Override
    public long replaceImported(String body, Iterator<CaseRecord> records) {
        check(body);
        return Failures.translated(() -> Transactions.wholly(handle, () -> {
            Bodies.keep(handle, dialect, body);
            refuseRecorded(body);
            for (String table :
                    List.of("ppid_exemption_ground", "ppid_objection_ground", "ppid_request", "ppid_unit")) {
                handle.createUpdate("DELETE FROM " + table + " WHERE body_key = :bodyKey")
                        .bind("bodyKey", Bound.key(Texts.key(body)))
                        .execute();
            }
            return writeAll(body, records);
        }));
    }

    @Override
    public Optional<CaseRecord> find(String body, RegisterCode number) {
        List<CaseRecord> found = new ArrayList<>(1);
        Failures.translated(() -> new CaseReader(handle, dialect)
                .read(
                        Texts.key(body),
                        "c.case_key = :caseKey",
                        query -> query.bind("caseKey", Bound.key(Texts.numberKey(number.text()))),
                        found::add));
        return found.stream().findFirst();
    }

    @Override
    public void forEach(String body, Consumer<CaseRecord> each) {
        Failures.translated(() -> new CaseReader(handle, dialect).read(Texts.key(body), "1 = 1", query -> query, each));
    }

    /** Holds the body until the transaction ends, so that no case is recorded beside the import. */
    private void refuseRecorded(String body) {
        boolean recorded = handle.createQuery("SELECT recorded FROM ppid_body WHERE body_key = :bodyKey FOR UPDATE")
                .bind("bodyKey", Bound.key(Texts.key(body)))
                .mapTo(Boolean.class)
                .one();
        if (recorded) {
            throw new RecordedCaseException(body);
        }
    }

    private long writeAll(String body, Iterator<CaseRecord> records) {
        CaseWriter writer = new CaseWriter(handle, dialect, Texts.key(body), IMPORTED);
        List<CaseRecord> batch = new ArrayList<>(CaseReader.PAGE);
        long count = 0;
        while (records.hasNext()) {
            batch.add(check(records.next()));
            if (batch.size() == CaseReader.PAGE || !records.hasNext()) {
                write(body, writer, batch);
                count += batch.size();
                batch.clear();
            }
        }
        return count;
    }

    /** Writes a batch; where a number stands already, says which. */
    private void write(String body, CaseWriter writer, List<CaseRecord> batch) {
        Set<RegisterCode> numbers = new HashSet<>();
        for (CaseRecord record : batch) {
            if (!numbers.add(record.request().number())) {
                throw new DuplicateCaseException(body, record.request().number().toString());
            }
        }
        try {
            Transactions.wholly(handle, () -> {
                writer.write(batch);
                return batch;
            });
        } catch (StorageException e) {
            if (Failures.isDuplicate(e)) {
                throw duplicate(body, batch, e);
            }
            throw e;
        }
    }

    private RuntimeException duplicate(String body, List<CaseRecord> batch, StorageException failure) {
        for (CaseRecord record : batch) {
            RegisterCode number = record.request().number();
            if (find(body, number).isPresent()) {
                return new DuplicateCaseException(body, number.toString());
            }
        }
        return failure;
    }

    private static void check(String body) {
        Texts.check("the code of the public body", body);
    }

    private static CaseRecord check(CaseRecord record) {
        Texts.check("the registration number", record.request().number().text());
        Texts.check("the code of the unit", record.request().unit().text());
        return record;
    }
}
