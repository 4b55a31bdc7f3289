package id.go.bekasikota.ppid.register;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.report.ReportBasis;
import id.go.bekasikota.ppid.report.RowCounts;
import id.go.bekasikota.ppid.report.ServiceReport;
import id.go.bekasikota.ppid.report.Tally;
import id.go.bekasikota.ppid.report.TallyBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A register book read to its end: what it held, what was rejected and what was found. */
public final class Register implements RegisterListener {
    private final List<CaseRecord> cases = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final ClockStart clockStart;
    private List<BilingualText> warnings = List.of();
    private RowCounts rows = RowCounts.NONE;
    private Tally tally = Tally.empty();
    private long readTo;

    private Register(ClockStart clockStart) {
        this.clockStart = clockStart;
    }

    /** Reads a file of the register folder of the test resources. */
    public static Register file(String file, ClockStart clockStart) {
        InputStream in = Register.class.getResourceAsStream("/register/" + file);
        return read(Objects.requireNonNull(in, file), file, clockStart);
    }

    /** Reads a text, its header given apart. */
    static Register text(String... lines) {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return read(new ByteArrayInputStream(bytes), "register.csv", ClockStart.RECEIPT);
    }

    /** Reads a text whole. */
    static Register read(String text, ClockStart clockStart) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "register.csv", clockStart);
    }

    /** Counts a text while it is read. */
    static Register counted(String text, ReportBasis basis) {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return counted(basis, register -> RegisterBook.read(in, "register.csv", basis.clockStart(), register));
    }

    /** Counts a file while it is read. */
    static Register counted(Path file, ReportBasis basis) {
        return counted(basis, register -> RegisterBook.open(file, basis.clockStart(), register));
    }

    private static Register counted(ReportBasis basis, Function<Register, RegisterBook> open) {
        Register register = new Register(basis.clockStart());
        try (RegisterBook book = open.apply(register)) {
            register.tally = book.tally(basis);
            register.rows = book.rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return register;
    }

    private static Register read(InputStream in, String name, ClockStart clockStart) {
        Register register = new Register(clockStart);
        try (RegisterBook book = RegisterBook.read(in, name, clockStart, register)) {
            book.forEachRemaining(register.cases::add);
            register.warnings = book.warnings();
            register.rows = book.rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return register;
    }

    /** Counts the cases one by one, as the definitions have it. */
    public ServiceReport report(DateRange period) {
        ReportBasis basis =
                ReportBasis.statute(period).under(LawPolicy.statute().with(clockStart));
        return ServiceReport.of(tally(basis), period, rows);
    }

    /** Counts the cases that were read, one by one. */
    Tally tally(ReportBasis basis) {
        TallyBuilder builder = new TallyBuilder(basis);
        cases.forEach(builder::add);
        return builder.build();
    }

    /** What was counted while it was read. */
    Tally tally() {
        return tally;
    }

    @Override
    public void readTo(long bytes) {
        readTo = bytes;
    }

    /** How many bytes were read when it was told last. */
    long readTo() {
        return readTo;
    }

    @Override
    public void rejected(Rejection rejection) {
        rejections.add(rejection);
    }

    @Override
    public void found(Finding finding) {
        findings.add(finding);
    }

    public List<CaseRecord> cases() {
        return cases;
    }

    List<Rejection> rejections() {
        return rejections;
    }

    /** The rejections as {@code line:column}. */
    List<String> rejected() {
        return rejections.stream().map(r -> r.line() + ":" + r.column()).toList();
    }

    List<Finding> findings() {
        return findings;
    }

    /** The findings as {@code number:finding}. */
    List<String> found() {
        return findings.stream().map(f -> f.number() + ":" + f.kind().code()).toList();
    }

    List<String> warnings() {
        return warnings.stream().map(BilingualText::en).toList();
    }

    RowCounts rows() {
        return rows;
    }
}
