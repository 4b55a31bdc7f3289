package id.go.bekasikota.ppid.storage;

import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.report.ReportBasis;
import id.go.bekasikota.ppid.report.ReportSource;
import id.go.bekasikota.ppid.report.Tally;
import id.go.bekasikota.ppid.report.TallyBuilder;
import id.go.bekasikota.ppid.request.RequestNumber;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A storage in memory (penyimpanan dalam memori), for tests, demonstrations and hosts that keep nothing.
 *
 * <p>Thread-safe: transactions run one after the other. What a transaction changed is dropped when its work throws. One within
 * another is part of it.
 */
public final class InMemoryStorage implements Storage {
    private Map<String, Body> bodies = new HashMap<>();

    /** Creates an empty storage. */
    public InMemoryStorage() {}

    @Override
    public synchronized <T> T inTransaction(Function<Stores, T> work) {
        Map<String, Body> before = new HashMap<>(bodies);
        boolean kept = false;
        try {
            T result = work.apply(new Transaction());
            kept = true;
            return result;
        } finally {
            if (!kept) {
                bodies = before;
            }
        }
    }

    /** The cases of one body; never changed once it is in the map of a finished transaction. */
    private record Body(Map<RequestNumber, CaseRecord> cases, boolean recorded) {
        static final Body NONE = new Body(Map.of(), false);
    }

    private final class Transaction implements Stores, CaseStore, ReportSource {
        @Override
        public CaseStore cases() {
            return this;
        }

        @Override
        public ReportSource reports() {
            return this;
        }

        @Override
        public void add(String body, CaseRecord record) {
            Map<RequestNumber, CaseRecord> cases =
                    new LinkedHashMap<>(body(body).cases());
            put(body, cases, record);
            bodies.put(body, new Body(cases, true));
        }

        @Override
        public long replaceImported(String body, Iterator<CaseRecord> records) {
            if (body(body).recorded()) {
                throw new RecordedCaseException(body);
            }
            Map<RequestNumber, CaseRecord> cases = new LinkedHashMap<>();
            while (records.hasNext()) {
                put(body, cases, records.next());
            }
            bodies.put(body, new Body(cases, false));
            return cases.size();
        }

        @Override
        public Optional<CaseRecord> find(String body, RequestNumber number) {
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

        private static void put(String body, Map<RequestNumber, CaseRecord> cases, CaseRecord record) {
            if (cases.putIfAbsent(record.request().number(), record) != null) {
                throw new DuplicateCaseException(body, record.request().number().toString());
            }
        }
    }
}
