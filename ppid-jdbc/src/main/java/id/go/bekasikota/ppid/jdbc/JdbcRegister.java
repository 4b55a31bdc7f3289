package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.objection.CountedObjection;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.request.CountedRequest;
import id.go.bekasikota.ppid.request.RegisterCode;
import id.go.bekasikota.ppid.storage.DuplicateCaseException;
import id.go.bekasikota.ppid.storage.RegisterStore;
import id.go.bekasikota.ppid.storage.StorageException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The records of imported registers in one transaction. */
final class JdbcRegister implements RegisterStore {
    /** Where a row of the fact tables comes from. */
    static final String ORIGIN = "register";

    private final Handle handle;
    private final Dialect dialect;

    JdbcRegister(Handle handle, Dialect dialect) {
        this.handle = handle;
        this.dialect = dialect;
    }

    @Override
    public long replaceImported(String body, Iterator<CaseRecord> records) {
        check(body);
        return Failures.translated(() -> Transactions.wholly(handle, () -> {
            Bodies.keep(handle, dialect, body);
            // one import after the other
            Bodies.hold(handle, dialect, Texts.key(body));
            Outgoing outgoing = new Outgoing.AtOnce(handle, dialect);
            if (dialect == Dialect.H2) {
                RegisterDifference difference = new RegisterDifference(handle, body);
                long count = writeAll(body, records, writer(body, outgoing, difference));
                difference.end();
                return count;
            }
            removeAll(body);
            return writeAll(body, records, writer(body, outgoing, FactWriter.Target.adding(outgoing)));
        }));
    }

    private FactWriter writer(String body, Outgoing outgoing, FactWriter.Target target) {
        return new FactWriter(outgoing, dialect, Texts.key(body), ORIGIN, target);
    }

    private void removeAll(String body) {
        for (String table : List.of("ppid_follow_up", "ppid_request")) {
            handle.createUpdate("DELETE FROM " + table + " WHERE body_key = :bodyKey AND origin = :origin")
                    .bind("bodyKey", Bound.key(Texts.key(body)))
                    .bind("origin", ORIGIN)
                    .execute();
        }
    }

    @Override
    public Optional<CaseRecord> find(String body, RegisterCode number) {
        List<CaseRecord> found = new ArrayList<>(1);
        byte[] key = Texts.numberKey(number.text());
        read(body, "c.case_key = :caseKey", query -> query.bind("caseKey", Bound.key(key)), found::add);
        return found.stream().findFirst();
    }

    @Override
    public void forEach(String body, Consumer<CaseRecord> each) {
        read(body, "1 = 1", query -> query, each);
    }

    private void read(String body, String condition, UnaryOperator<Query> parameters, Consumer<CaseRecord> each) {
        Failures.translated(() -> {
            new RegisterReader(handle, Texts.key(body)).read(condition, parameters, each);
            return each;
        });
    }

    private long writeAll(String body, Iterator<CaseRecord> records, FactWriter writer) {
        List<CaseRecord> batch = new ArrayList<>(Rows.PAGE);
        long count = 0;
        while (records.hasNext()) {
            batch.add(check(records.next()));
            if (batch.size() == Rows.PAGE || !records.hasNext()) {
                requireDifferent(body, batch);
                write(body, writer, batch);
                count += batch.size();
                batch.clear();
            }
        }
        return count;
    }

    private static void requireDifferent(String body, List<CaseRecord> batch) {
        Set<RegisterCode> numbers = new HashSet<>();
        for (CaseRecord record : batch) {
            if (!numbers.add(record.request().number())) {
                throw new DuplicateCaseException(body, record.request().number().toString());
            }
        }
    }

    /** Writes a batch; where a number stands already, says which. */
    private void write(String body, FactWriter writer, List<CaseRecord> batch) {
        try {
            Transactions.wholly(handle, () -> {
                write(writer, batch);
                return batch;
            });
        } catch (StorageException e) {
            if (Failures.isDuplicate(e)) {
                throw duplicate(body, batch, e);
            }
            throw e;
        }
    }

    private static void write(FactWriter writer, List<CaseRecord> batch) {
        writer.requests(rows(batch, record -> Optional.of(CountedRequest.of(record.request()))));
        writer.objections(rows(batch, record -> record.objection().map(CountedObjection::of)));
        writer.disputes(rows(batch, CaseRecord::dispute));
    }

    private static <T> List<FactWriter.Row<T>> rows(List<CaseRecord> batch, Function<CaseRecord, Optional<T>> facts) {
        List<FactWriter.Row<T>> rows = new ArrayList<>(batch.size());
        for (CaseRecord record : batch) {
            String number = record.request().number().text();
            facts.apply(record).ifPresent(counted -> rows.add(new FactWriter.Row<>(number, counted)));
        }
        return rows;
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
