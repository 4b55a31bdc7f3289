package id.go.bekasikota.ppid.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.contract.Cases;
import id.go.bekasikota.ppid.contract.SampleCases;
import id.go.bekasikota.ppid.databases.H2Databases;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.report.ReportBasis;
import id.go.bekasikota.ppid.report.Tally;
import id.go.bekasikota.ppid.report.TallyBuilder;
import id.go.bekasikota.ppid.storage.Storage;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The report counted in H2 equals a naive computation from the definitions, on random registers and periods. */
class TallyOnH2Properties {
    private static final LocalDate FIRST = LocalDate.of(2024, 8, 1);

    private final Storage storage = JdbcStorage.owning(H2Databases.migrated());

    @Property(tries = 100)
    void theDatabaseCountsWhatTheDefinitionCounts(
            @ForAll long seed,
            @ForAll @IntRange(max = 120) int cases,
            @ForAll @IntRange(max = 700) int from,
            @ForAll @IntRange(max = 400) int length,
            @ForAll ClockStart clockStart) {
        List<CaseRecord> register = SampleCases.of(seed, cases);
        DateRange period = new DateRange(FIRST.plusDays(from), FIRST.plusDays(from + length));
        ReportBasis basis =
                ReportBasis.statute(period).under(LawPolicy.statute().with(clockStart));
        TallyBuilder naive = new TallyBuilder(basis);
        register.forEach(naive::add);

        Cases.replace(storage, "body", register);
        Tally counted = storage.inTransaction(stores -> stores.reports().tally("body", basis));

        assertThat(counted).isEqualTo(naive.build());
    }
}
