package id.go.bekasikota.ppid.examples.spring;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.report.ServiceReport;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the law says of a day, and the figures of a year. */
@RestController
class LawController {

    private final Ppid ppid;

    LawController(Ppid ppid) {
        this.ppid = ppid;
    }

    @GetMapping("/deadlines/{rule}")
    ResponseEntity<Deadline> deadline(@PathVariable String rule, @RequestParam LocalDate trigger) {
        return ResponseEntity.of(StatutoryDeadlines.find(rule).map(known -> ppid.law().of(known, trigger)));
    }

    @GetMapping("/reports/{year}")
    @Transactional
    ServiceReport report(@PathVariable int year) {
        return ppid.reports().service(DateRange.year(year));
    }
}
