package id.go.bekasikota.ppid.duty;

import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.catalogue.Publication;
import id.go.bekasikota.ppid.catalogue.ServicePledge;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.Result;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a body does about what it owes as a whole (tindakan atas kewajiban badan publik), bound to the law and to who acts when. Each act
 * gives the duties with one event more, or the denial that says why not. Immutable and thread-safe.
 */
public final class DutyActs {
    private final DutyRecord duties;
    private final Deadlines law;
    private final Stamp stamp;

    DutyActs(DutyRecord duties, Deadlines law, Stamp stamp) {
        this.duties = duties;
        this.law = law;
        this.stamp = stamp;
    }

    /**
     * Records that the report of a year was published.
     *
     * @param year the year that it tells of
     * @param publication where and on which day, at the latest the day of the stamp
     * @return the duties; denied where the year was not over on the day of publication, and where that has not come
     */
    public Result<DutyRecord> publishReport(int year, Publication publication) {
        return publish(YearlyDuty.REPORT, year, publication);
    }

    /**
     * Records that the figures of a year were announced.
     *
     * @param year the year that they tell of
     * @param publication where and on which day, at the latest the day of the stamp
     * @return the duties; denied where the year was not over on the day of publication, and where that has not come
     */
    public Result<DutyRecord> announceFigures(int year, Publication publication) {
        return publish(YearlyDuty.FIGURES, year, publication);
    }

    private Result<DutyRecord> publish(YearlyDuty duty, int year, Publication publication) {
        return act(duty, year, publication.date(), new DutyEvents.Published(duty, year, publication));
    }

    /**
     * Records that the copy of the report of a year was sent to Komisi Informasi.
     *
     * @param year the year that it tells of
     * @param date the day on which it was sent, at the latest the day of the stamp
     * @param evidence the letter or proof of receipt
     * @return the duties; denied where the year was not over on the day, and where that has not come
     */
    public Result<DutyRecord> sendReport(int year, LocalDate date, DocumentRef evidence) {
        return act(YearlyDuty.REPORT_COPY, year, date, new DutyEvents.Sent(year, date, evidence));
    }

    /**
     * Records the service pledge as it was set and announced.
     *
     * @param pledge the pledge, which may lack something: {@link ServicePledge#missing()}
     * @return the duties; denied where a day of its publication has not come
     */
    public Result<DutyRecord> pledge(ServicePledge pledge) {
        Attempt attempt = new Attempt(DutyActKind.PLEDGE, "recorded", law, stamp);
        return attempt.result(
                () -> pledge.publications().stream()
                        .map(Publication::date)
                        .filter(stamp.on()::isBefore)
                        .findFirst()
                        .flatMap(later -> attempt.deny("later", later)),
                () -> duties.plus(stamp, new DutyEvents.Pledged(pledge)));
    }

    private Result<DutyRecord> act(YearlyDuty duty, int year, LocalDate date, DutyEvent event) {
        Attempt attempt = new Attempt(DutyActKind.of(duty), "recorded", law, stamp);
        return attempt.result(() -> dated(attempt, year, date), () -> duties.plus(stamp, event));
    }

    private Optional<Denial> dated(Attempt attempt, int year, LocalDate date) {
        boolean known = year >= YearlyDuty.FIGURES.firstYear() && year < date.getYear();
        return attempt.unless(!date.isAfter(stamp.on()), "later", date)
                .or(() -> attempt.unless(known, "year", Integer.toString(year), date));
    }
}
