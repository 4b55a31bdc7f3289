package id.go.bekasikota.ppid.register;

import id.go.bekasikota.ppid.calendar.EpochDays;
import id.go.bekasikota.ppid.objection.ObjectionEnd;
import id.go.bekasikota.ppid.report.ReportBasis;
import id.go.bekasikota.ppid.report.Standing.Lateness;
import id.go.bekasikota.ppid.report.Tally;
import id.go.bekasikota.ppid.report.TallyBuilder;
import id.go.bekasikota.ppid.request.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts rows as they are read (rekapitulasi baris): what {@link TallyBuilder#add} counts of their cases, in groups of one
 * standing, so that nothing of a row is left. Not thread-safe.
 */
@SuppressWarnings("EnumOrdinal") // places in the groups of one run, which nobody keeps
final class RowTally {
    private final ReportBasis basis;
    private final int from;
    private final int asOf;
    private final EpochDays calendar;
    private final DueDays law;
    private final RowClock clock;
    private final TextSet units = new TextSet();
    private final LongCounts requests = new LongCounts();
    private final LongCounts objections = new LongCounts();
    private final RowCounters counters;
    private final List<Integer> unitsSeen = new ArrayList<>();
    private int newestUnit = -1;

    RowTally(ReportBasis basis) {
        this.basis = basis;
        this.from = Math.toIntExact(basis.period().from().toEpochDay());
        this.asOf = Math.toIntExact(basis.asOf().toEpochDay());
        this.calendar = basis.calendar().epochDays();
        this.law = new DueDays(basis.law());
        this.counters = new RowCounters(basis.calendar().coverage());
        this.clock = new RowClock(law, basis.law().policy().clockStart());
    }

    void add(RegisterRow row) {
        int unit = units.add(row.text(), row.from(RegisterColumn.OPD), row.to(RegisterColumn.OPD));
        if (unit > newestUnit) { // a new text stands behind all others
            newestUnit = unit;
            unitsSeen.add(unit);
        }
        if (row.day(RegisterColumn.TANGGAL_DITERIMA) <= asOf) {
            request(row, unit);
        }
        int objected = row.day(RegisterColumn.TANGGAL_KEBERATAN);
        if (objected != RegisterRow.NO_DAY && objected <= asOf) {
            objection(row, objected);
        }
        int disputed = row.dayBy(RegisterColumn.TANGGAL_SENGKETA, asOf);
        if (disputed >= from) {
            counters.dispute();
        }
    }

    private void request(RegisterRow row, int unit) {
        int received = row.day(RegisterColumn.TANGGAL_DITERIMA);
        int answer = row.dayBy(RegisterColumn.TANGGAL_JAWABAN, asOf);
        clock.set(row, asOf);
        if (received >= from) {
            counters.received(row, received);
        }
        if (answer == RegisterRow.NO_DAY) {
            requests.add(ColumnGroup.pending(unit, received < from, asOf > clock.due()));
            return;
        }
        Lateness lateness = answer > clock.due()
                ? Lateness.LATE
                : answer > clock.originalDue() ? Lateness.IN_EXTENDED_TIME : Lateness.IN_TIME;
        int outcome = row.codes().one(RegisterColumn.PUTUSAN);
        int taken = Math.max(0, calendar.count(clock.start(), answer));
        requests.add(ColumnGroup.ended(unit, received < from, answer < from, lateness, outcome, taken));
        if (answer >= from && RowFindings.withholds(row)) {
            counters.withheld(outcome, row.codes().all(RegisterColumn.ALASAN_PENGECUALIAN));
        }
    }

    private void objection(RegisterRow row, int objected) {
        int answer = row.dayBy(RegisterColumn.TANGGAL_TANGGAPAN_KEBERATAN, asOf);
        if (objected >= from) {
            counters.objected(row.codes().all(RegisterColumn.ALASAN_KEBERATAN));
        }
        if (answer == RegisterRow.NO_DAY) {
            objections.add(ColumnGroup.pending(0, objected < from, asOf > law.objectionReply(objected)));
            return;
        }
        int taken = Math.max(0, calendar.count(law.objectionFrom(objected), answer));
        Lateness lateness = taken > basis.objectionReplyDays() ? Lateness.LATE : Lateness.IN_TIME;
        int outcome = row.codes().one(RegisterColumn.PUTUSAN_KEBERATAN);
        objections.add(ColumnGroup.ended(0, objected < from, answer < from, lateness, outcome, taken));
    }

    Tally build() {
        TallyBuilder tally = new TallyBuilder(basis);
        unitsSeen.forEach(unit -> tally.unit(units.text(unit)));
        counters.into(tally);
        requests.forEach(key -> tally.requests(
                units.text(ColumnGroup.unit(key)),
                ColumnGroup.standing(key, outcome -> Outcome.values()[outcome]),
                requests.count(key)));
        objections.forEach(key -> tally.objections(
                ColumnGroup.standing(key, outcome -> ObjectionEnd.by(RowWords.OBJECTION_OUTCOMES.code(outcome))),
                objections.count(key)));
        return tally.build();
    }
}
