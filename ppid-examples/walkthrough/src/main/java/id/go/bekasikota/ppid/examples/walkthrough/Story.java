package id.go.bekasikota.ppid.examples.walkthrough;

import id.go.bekasikota.ppid.CaseExpiry;
import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.DeadlineRule;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.DateText;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Messages;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.request.RequestState;
import id.go.bekasikota.ppid.storage.Storage;
import java.time.LocalDate;
import java.util.List;

/** Tells a case date by date: what was done, what was denied, where it stands, what is next and why (cerita). Not thread-safe. */
final class Story {
    private static final Messages TEXTS = Messages.beside(Story.class, "walkthrough");

    private final Page page = new Page();
    private final HostClock clock = HostClock.wib();
    private final Language language;
    private final Ppid ppid;

    Story(Language language, Storage storage, String title) {
        this.language = language;
        this.ppid = Ppid.builder(City.BODY).storage(storage).clock(clock).build();
        page.title(say(title));
    }

    /** A story of a body that knows its units. */
    Story(Language language, Storage storage, String title, Organization organization) {
        this.language = language;
        this.ppid = Ppid.builder(organization.body())
                .organization(organization)
                .storage(storage)
                .clock(clock)
                .build();
        page.title(say(title));
    }

    Ppid ppid() {
        return ppid;
    }

    /** A day on which something happens. */
    LocalDate day(String date) {
        LocalDate day = LocalDate.parse(date);
        clock.moveTo(day);
        page.heading(DateText.full(day, language));
        return day;
    }

    LocalDate today() {
        return clock.today();
    }

    /** An act that the law allows. */
    <T> T does(String key, Result<T> result) {
        T value = result.orThrow();
        page.item(say("head.act"), say(key));
        return value;
    }

    /** An attempt that the law denies, with the state and the article. */
    void denied(String key, Result<?> result) {
        page.item(say("head.attempt"), say(key));
        Denial denial = result.denial().orElseThrow(() -> new IllegalStateException(key + " was not denied"));
        String kind = denial.act().substring(0, denial.act().indexOf('.'));
        String head = say("head.denied", words("act." + denial.act()), words("in." + kind + "." + denial.state()));
        page.item(head, denial.message(language));
    }

    void tells(String key, Object... arguments) {
        page.item(say("head.note"), say(key, arguments));
    }

    /** What a unit is told before the last day. */
    void reminders(String key, String unit, int workingDays) {
        page.list(
                say(key),
                ppid.reminders(today(), workingDays).stream()
                        .filter(duty -> duty.unit().filter(unit::equals).isPresent())
                        .map(duty -> duty.tell(language, today()))
                        .toList());
    }

    /** Why a date falls where it does. */
    void why(DeadlineRule rule, LocalDate trigger) {
        why(ppid.law().of(rule, trigger));
    }

    void why(Deadline deadline) {
        page.block(say("head.why"), deadline.explain(language));
    }

    /** Lets time pass: what silence did, and that telling it twice adds nothing. */
    void timePasses() {
        List<CaseExpiry> expiries = ppid.advance(today());
        for (CaseExpiry expiry : expiries) {
            page.item(
                    say("head.notice"),
                    say(
                            "notice",
                            expiry.expiry().text().in(language),
                            expiry.expiry().since(),
                            expiry.expiry().citation()));
        }
        page.item(
                say("head.again"),
                say("again", expiries.size(), ppid.advance(today()).size()));
    }

    /** Where the case stands, and every act that is permitted next. */
    void next(RequestNumber request, BilingualText... more) {
        RequestState state = ppid.requests().get(request).state(today(), ppid.law());
        page.item(say("head.state"), say("state.request", state.label(language)));
        for (BilingualText other : more) {
            page.item(say("head.state"), other.in(language));
        }
        List<NextStep> steps = ppid.nextSteps(request, today());
        page.list(
                say(steps.isEmpty() ? "head.no-steps" : "head.steps"),
                steps.stream().map(step -> step.tell(language, today())).toList());
    }

    BilingualText words(String key, Object... arguments) {
        return TEXTS.both(key, arguments);
    }

    String end() {
        return page.text();
    }

    private String say(String key, Object... arguments) {
        return TEXTS.both(key, arguments).in(language);
    }
}
