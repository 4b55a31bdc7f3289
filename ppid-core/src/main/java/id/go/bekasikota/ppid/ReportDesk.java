package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.catalogue.Publication;
import id.go.bekasikota.ppid.catalogue.ServicePledge;
import id.go.bekasikota.ppid.command.CommandCheck;
import id.go.bekasikota.ppid.duty.DutyActs;
import id.go.bekasikota.ppid.duty.DutyRecord;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.report.ReportBasis;
import id.go.bekasikota.ppid.report.ServiceReport;
import id.go.bekasikota.ppid.report.Tally;
import id.go.bekasikota.ppid.storage.DuplicateCaseException;
import id.go.bekasikota.ppid.storage.StorageException;
import id.go.bekasikota.ppid.storage.Stores;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;

/** The desk for reports (laporan layanan informasi publik), UU 14/2008 Pasal 12, PERKI 1/2021 Pasal 56 to 58. Thread-safe. */
public final class ReportDesk {
    private final DeskContext context;

    ReportDesk(DeskContext context) {
        this.context = context;
    }

    /**
     * Replaces what was imported for this body by the cases of a register book (buku register permintaan), PERKI 1/2021 annex VIII,
     * in one transaction. Cases that were received here stay, also one of the same number, which is another case; both are counted.
     *
     * @param book the cases, read once and one by one, so that memory does not grow with their number
     * @return how many were stored
     * @throws DuplicateCaseException if two of them have one number
     * @throws StorageException if the storage tried again after another transaction was in the way: what was read of the book cannot be
     *     read again; nothing was kept
     */
    public long importRegister(Iterator<CaseRecord> book) {
        Given.value(book, "book");
        AtomicBoolean begun = new AtomicBoolean();
        return context.storage().inTransaction(stores -> {
            if (begun.getAndSet(true)) {
                throw new StorageException(
                        "the import of a register book gave way to another transaction; nothing of it was"
                                + " kept (open the book anew and try again)");
            }
            return stores.register().replaceImported(context.body().code(), book);
        });
    }

    /**
     * Makes the service report of a period from the cases of this body, received here or imported. A case that is pending today is looked at as it is today,
     * not as it will be when the period ends.
     *
     * @param period the period
     * @return the report, as of today or, where that is earlier, of the last day of the period; its {@code asOf} says which
     * @throws id.go.bekasikota.ppid.law.PpidException if the calendar does not know the period
     */
    public ServiceReport service(DateRange period) {
        Given.value(period, "period");
        return ServiceReport.of(tally(period), period);
    }

    /**
     * Counts the cases of this body, to be merged with the tallies of others, as of today or, where that is earlier, of the last
     * day of the period. Days run by the policy of this body. A voided
     * request is not counted, and a receipt counts on its corrected day, even where that was found after the period: only so
     * do two periods add up, and a report made again may differ. Every objection and every dispute counts, with or
     * without a request.
     *
     * @param period the period
     * @return the tally
     * @throws id.go.bekasikota.ppid.law.PpidException if the calendar does not know the period
     */
    public Tally tally(DateRange period) {
        return context.storage().inTransaction(stores -> tally(context, stores, period));
    }

    static Tally tally(DeskContext context, Stores stores, DateRange period) {
        Given.value(period, "period");
        ReportBasis basis = new ReportBasis(period, context.law()).on(context.today());
        return stores.reports().tally(context.body().code(), basis);
    }

    /**
     * Records that the report of a year was published (PERKI 1/2021 Pasal 56 ayat (1) and (2)).
     *
     * @param year the year that it tells of
     * @param publication where and on which day
     * @param actor who records it
     * @return what the body did about what it owes; denied as {@link DutyActs#publishReport}
     */
    public Result<DutyRecord> publishReport(int year, Publication publication, Actor actor) {
        CommandCheck.complete("publication", publication);
        return DutyBook.act(context, actor, acts -> acts.publishReport(year, publication));
    }

    /**
     * Records that the figures of a year were announced (UU 14/2008 Pasal 12).
     *
     * @param year the year that they tell of
     * @param publication where and on which day
     * @param actor who records it
     * @return what the body did about what it owes; denied as {@link DutyActs#announceFigures}
     */
    public Result<DutyRecord> announceFigures(int year, Publication publication, Actor actor) {
        CommandCheck.complete("publication", publication);
        return DutyBook.act(context, actor, acts -> acts.announceFigures(year, publication));
    }

    /**
     * Records that the copy of the report of a year was sent to Komisi Informasi (PERKI 1/2021 Pasal 56 ayat (3)).
     *
     * @param year the year that it tells of
     * @param date the day on which it was sent
     * @param evidence the letter or proof of receipt
     * @param actor who records it
     * @return what the body did about what it owes; denied as {@link DutyActs#sendReport}
     */
    public Result<DutyRecord> sendReport(int year, LocalDate date, DocumentRef evidence, Actor actor) {
        CommandCheck.complete("evidence", evidence);
        return DutyBook.act(context, actor, acts -> acts.sendReport(year, date, evidence));
    }

    /**
     * Records the service pledge as it was set and announced (PERKI 1/2021 Pasal 47 and 48).
     *
     * @param pledge the pledge, which may lack something
     * @param actor who records it
     * @return what the body did about what it owes; denied as {@link DutyActs#pledge}
     */
    public Result<DutyRecord> pledge(ServicePledge pledge, Actor actor) {
        CommandCheck.complete("pledge", pledge);
        return DutyBook.act(context, actor, acts -> acts.pledge(pledge));
    }

    /** {@return what the body did about what it owes as a whole} */
    public DutyRecord recordedDuties() {
        return context.storage().inTransaction(stores -> DutyBook.done(context, stores));
    }
}
