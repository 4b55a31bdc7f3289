package id.go.bekasikota.ppid.storage;

import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.request.RegisterCode;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The records of imported register books in memory; tells how to undo each change. */
final class InMemoryRegister implements RegisterStore {
    private final Map<String, Map<RegisterCode, CaseRecord>> bodies = new HashMap<>();
    private final List<Runnable> undo;
    private final Runnable open;

    /** The last says whether a transaction is open, and throws where none is. */
    InMemoryRegister(List<Runnable> undo, Runnable open) {
        this.undo = undo;
        this.open = open;
    }

    @Override
    public long replaceImported(String body, Iterator<CaseRecord> records) {
        Map<RegisterCode, CaseRecord> cases = new LinkedHashMap<>();
        while (records.hasNext()) {
            put(body, cases, records.next());
        }
        replace(body, cases);
        return cases.size();
    }

    private static void put(String body, Map<RegisterCode, CaseRecord> cases, CaseRecord record) {
        if (cases.putIfAbsent(record.request().number(), record) != null) {
            throw new DuplicateCaseException(body, record.request().number().toString());
        }
    }

    private void replace(String code, Map<RegisterCode, CaseRecord> after) {
        Map<RegisterCode, CaseRecord> before = body(code);
        bodies.put(code, after);
        undo.add(() -> bodies.put(code, before));
    }

    @Override
    public Optional<CaseRecord> find(String body, RegisterCode number) {
        return Optional.ofNullable(body(body).get(number));
    }

    @Override
    public void forEach(String body, Consumer<CaseRecord> each) {
        body(body).values().forEach(each);
    }

    private Map<RegisterCode, CaseRecord> body(String code) {
        open.run();
        return bodies.getOrDefault(code, Map.of());
    }
}
