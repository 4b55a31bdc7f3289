package id.go.bekasikota.ppid.examples.quarkus;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.report.ServiceReport;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;

/** What the law says of a day, and the figures of a year. */
@Path("/")
public class LawResource {

    private final Ppid ppid;

    LawResource(Ppid ppid) {
        this.ppid = ppid;
    }

    @GET
    @Path("/deadlines/{rule}")
    public Deadline deadline(String rule, @QueryParam("trigger") LocalDate trigger) {
        return StatutoryDeadlines.find(rule)
                .map(known -> ppid.law().of(known, trigger))
                .orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("/reports/{year}")
    @Transactional
    public ServiceReport report(int year) {
        return ppid.reports().service(DateRange.year(year));
    }
}
