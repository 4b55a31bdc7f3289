package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.register.Finding;
import id.go.bekasikota.ppid.register.FindingKind;
import id.go.bekasikota.ppid.register.RegisterListener;
import id.go.bekasikota.ppid.register.Rejection;
import id.go.bekasikota.ppid.table.CsvOutput;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Writes what the register book holds beside its cases (berkas baris): {@code rejected.csv} and {@code findings.csv}. */
final class RowFiles implements RegisterListener {
    static final String REJECTED = "rejected.csv";
    static final String FINDINGS = "findings.csv";

    private final Language language;
    private final CsvOutput rejected;
    private final CsvOutput findings;
    private final Map<FindingKind, AtomicLong> found = new EnumMap<>(FindingKind.class);

    RowFiles(PendingOutputs outputs, Language language) {
        this.language = language;
        rejected = CsvOutput.standard(outputs.begin(REJECTED));
        findings = CsvOutput.standard(outputs.begin(FINDINGS));
        rejected.write("line", "column", "value", "problem");
        findings.write("nomor_registrasi", "finding", "detail");
    }

    @Override
    public void rejected(Rejection rejection) {
        rejected.write(
                Long.toString(rejection.line()),
                rejection.column(),
                rejection.value(),
                rejection.problem().in(language));
    }

    @Override
    public void found(Finding finding) {
        found.computeIfAbsent(finding.kind(), kind -> new AtomicLong()).incrementAndGet();
        findings.write(finding.number(), finding.kind().code(), finding.detail().in(language));
    }

    /** How many findings there are of each kind, in the order of the kinds. */
    Map<FindingKind, Long> counts() {
        Map<FindingKind, Long> counts = new EnumMap<>(FindingKind.class);
        found.forEach((kind, count) -> counts.put(kind, count.get()));
        return Collections.unmodifiableMap(counts);
    }

    void flush() throws IOException {
        rejected.flush();
        findings.flush();
    }
}
