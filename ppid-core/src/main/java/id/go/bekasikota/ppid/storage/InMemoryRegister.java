package id.go.bekasikota.ppid.storage;

import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.report.ReportBasis;
import id.go.bekasikota.ppid.report.ReportSource;
import id.go.bekasikota.ppid.report.Tally;
import id.go.bekasikota.ppid.report.TallyBuilder;
import id.go.bekasikota.ppid.request.RegisterCode;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The records of imported register books in memory; tells how to undo each change. */
final class InMemoryRegister implements CaseStore, ReportSource {
    private final Map<String, Body> bodies = new HashMap<>();
    private final List<Runnable> undo;

    InMemoryRegister(List<Runnable> undo) {
        this.undo = undo;
    }

    /** The cases of one body; never changed once it is in the map. */
    private record Body(Map<RegisterCode, CaseRecord> cases, boolean recorded) {
        static final Body NONE = new Body(Map.of(), false);
    }

    @Override
    public void add(String body, CaseRecord record) {
        Map<RegisterCode, CaseRecord> cases = new LinkedHashMap<>(body(body).cases());
        put(body, cases, record);
        replace(body, new Body(cases, true));
    }

    @Override
    public long replaceImported(String body, Iterator<CaseRecord> records) {
        if (body(body).recorded()) {
            throw new RecordedCaseException(body);
        }
        Map<RegisterCode, CaseRecord> cases = new LinkedHashMap<>();
        while (records.hasNext()) {
            put(body, cases, records.next());
        }
        replace(body, new Body(cases, false));
        return cases.size();
    }

    private static void put(String body, Map<RegisterCode, CaseRecord> cases, CaseRecord record) {
        if (cases.putIfAbsent(record.request().number(), record) != null) {
            throw new DuplicateCaseException(body, record.request().number().toString());
        }
    }

    private void replace(String code, Body after) {
        Body before = body(code);
        bodies.put(code, after);
        undo.add(() -> bodies.put(code, before));
    }

    @Override
    public Optional<CaseRecord> find(String body, RegisterCode number) {
        return Optional.ofNullable(body(body).cases().get(number));
    }

    @Override
    public void forEach(String body, Consumer<CaseRecord> each) {
        body(body).cases().values().forEach(each);
    }

    @Override
    public Tally tally(String body, ReportBasis basis) {
        TallyBuilder builder = new TallyBuilder();
        body(body).cases().values().forEach(record -> builder.add(record, basis));
        return builder.build();
    }

    private Body body(String code) {
        return bodies.getOrDefault(code, Body.NONE);
    }
}
