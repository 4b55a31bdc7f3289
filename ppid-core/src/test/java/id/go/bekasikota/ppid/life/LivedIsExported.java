package id.go.bekasikota.ppid.life;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.contract.Cases;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.dispute.Dispute;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.report.ReportBasis;
import id.go.bekasikota.ppid.report.Tally;
import id.go.bekasikota.ppid.report.TallyBuilder;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RegisterCode;
import id.go.bekasikota.ppid.request.RequestRecord;
import id.go.bekasikota.ppid.storage.Storage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The report of a life is that of its facts, and that of a register in whose rows these facts stand. */
record LivedIsExported(
        Storage storage, List<InformationRequest> requests, List<Objection> objections, List<Dispute> disputes) {
    private static final String EXPORTED = "exported";

    /** Compares the reports of each month and of the whole. */
    static void in(Life life) {
        LivedIsExported lived = of(life.storage());
        // each row of a register is of a request
        while (lived.counted().size() < Math.max(lived.objections.size(), lived.disputes.size())) {
            life.requests().receive(asking("Lainnya"), PPID).orThrow();
            lived = of(life.storage());
        }
        Cases.replace(lived.storage, EXPORTED, lived.rows());
        for (DateRange period : periods(life.today())) {
            lived.isCountedByItsFacts(new ReportBasis(period, life.law()).on(life.today()));
            lived.isCountedByItsRows(new ReportBasis(period, Deadlines.indonesia()).on(life.today()));
        }
    }

    private static LivedIsExported of(Storage storage) {
        return storage.inTransaction(stores -> new LivedIsExported(
                storage,
                stores.requests().all(BODY.code()),
                stores.objections().all(BODY.code()),
                stores.disputes().all(BODY.code())));
    }

    private static List<DateRange> periods(LocalDate today) {
        YearMonth last = YearMonth.from(today);
        List<DateRange> periods = new ArrayList<>();
        periods.add(new DateRange(Life.BEGINNING.withDayOfMonth(1), last.atEndOfMonth()));
        for (YearMonth month = YearMonth.from(Life.BEGINNING); !month.isAfter(last); month = month.plusMonths(1)) {
            periods.add(new DateRange(month.atDay(1), month.atEndOfMonth()));
        }
        return periods;
    }

    private void isCountedByItsFacts(ReportBasis basis) {
        TallyBuilder facts = new TallyBuilder(basis);
        requests.forEach(request -> facts.add(request.counted()));
        objections.forEach(objection -> facts.add(objection.counted()));
        disputes.forEach(dispute -> facts.add(dispute.toRecord()));
        assertThat(tally(BODY.code(), basis)).isEqualTo(facts.build());
    }

    private void isCountedByItsRows(ReportBasis basis) {
        assertThat(tally(BODY.code(), basis)).isEqualTo(tally(EXPORTED, basis));
    }

    private Tally tally(String body, ReportBasis basis) {
        return storage.inTransaction(stores -> stores.reports().tally(body, basis));
    }

    /** A voided request is not counted, and stands in no register. */
    private List<RequestRecord> counted() {
        return requests.stream()
                .filter(request -> !request.counted().voided())
                .map(request -> request.counted().recorded())
                .toList();
    }

    private List<CaseRecord> rows() {
        List<CaseRecord> rows = new ArrayList<>();
        for (RequestRecord recorded : counted()) {
            int row = rows.size();
            rows.add(new CaseRecord(
                    new RequestRecord(
                            new RegisterCode("R" + row),
                            recorded.unit(),
                            recorded.intake(),
                            recorded.extensionNoticed(),
                            recorded.end()),
                    objections.stream()
                            .skip(row)
                            .findFirst()
                            .map(objection -> objection.counted().recorded()),
                    disputes.stream().skip(row).findFirst().map(Dispute::toRecord)));
        }
        return rows;
    }
}
