package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.policy.Reading.IncompleteRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What silence and expiry did to a request. */
final class RequestExpiries {
    /** What is not repaired is noted, and not followed up. */
    private static final String LAPSED = "PERKI 1/2021 Pasal 33 ayat (4)";

    private final RequestView view;
    private final List<Expiry> expiries = new ArrayList<>();

    RequestExpiries(RequestView view) {
        this.view = view;
    }

    List<Expiry> all() {
        if (view.state() != RequestState.VOIDED) {
            check();
            repair();
            reply();
        }
        return expiries.stream()
                .flatMap(expiry -> expiry.underRulesOf(view.received()).stream())
                .sorted(Comparator.comparing(Expiry::since))
                .toList();
    }

    private void check() {
        Completeness completeness = view.completeness();
        if (completeness.checked) {
            Optional<LocalDate> checked = Optional.ofNullable(view.facts().intake.firstCheck);
            Deadline due = completeness.checkDue();
            missed("request.check-missed", due, due.citation().toString(), checked.or(this::settled));
        }
    }

    private void repair() {
        boolean lapses = view.law().policy().reads(IncompleteRequest.LAPSES);
        view.completeness()
                .repairDue
                .filter(due -> view.completeness().isRepairAwaited())
                .ifPresent(due -> missed(
                        lapses ? "request.lapsed" : "request.unrepaired",
                        due,
                        lapses ? LAPSED : due.citation().toString(),
                        settled()));
    }

    private void reply() {
        ReplyClock clock = view.clock();
        Optional<LocalDate> settled = settled();
        clock.due()
                .filter(due -> settled.orElse(view.day()).isAfter(due) && view.state() != RequestState.LAPSED)
                .ifPresent(due -> add("request.reply-missed", due, "UU 14/2008 Pasal 22 ayat (7)"));
    }

    /** The day on which the request was answered whole or withdrawn. */
    private Optional<LocalDate> settled() {
        return view.record().end().map(RequestEnd::date);
    }

    private void missed(String code, Deadline deadline, String citation, Optional<LocalDate> done) {
        deadline.due()
                .known()
                .filter(due -> done.orElse(view.day()).isAfter(due))
                .ifPresent(due -> add(code, due, citation));
    }

    private void add(String code, LocalDate due, String citation) {
        expiries.add(new Expiry(
                code, due.plusDays(1), Citation.parse(citation), RequestTexts.TEXTS.both("expiry." + code, due)));
    }
}
