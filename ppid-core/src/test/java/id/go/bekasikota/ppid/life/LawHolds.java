package id.go.bekasikota.ppid.life;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.contract.Events;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.dispute.Dispute;
import id.go.bekasikota.ppid.dispute.DisputeEvent;
import id.go.bekasikota.ppid.dispute.DisputeNumber;
import id.go.bekasikota.ppid.dispute.MediationAct;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.event.ExpiryEvent;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.DeclaredOpen;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionEvent;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionEvent;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.objection.PetitionBasis;
import id.go.bekasikota.ppid.objection.PetitionTerm;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestEvent;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.request.RequestState;
import id.go.bekasikota.ppid.request.RequestView;
import id.go.bekasikota.ppid.request.Withholding;
import id.go.bekasikota.ppid.storage.EventLog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must be true of every case whatever was done, told from the events alone and counted day by day. */
final class LawHolds {
    private static final int REPLY = 10;
    private static final int EXTENDED = 17;

    private LawHolds() {}

    static void in(Life life) {
        in(life, life.law());
    }

    static void in(Life life, Deadlines law) {
        InformationRequest request = life.requests().get(life.request());
        RequestView view = request.on(life.today(), law);
        endsOnce(request);
        answers(life, request);
        if (!law.policy().reads(ClockStart.COMPLETE)) {
            isDue(view, law);
        }
        for (Objection objection : life.filed()) {
            objection(objection);
            whatWasOpenedStaysOpen(life, objection);
        }
        if (!life.filed().isEmpty() && life.isDisputed()) {
            dispute(life.ppid().disputes().get(DisputeNumber.first(life.objection())), life, law);
        }
    }

    private static void endsOnce(InformationRequest request) {
        List<RequestEvent> acts =
                acts(request.history().events()).stream().map(Recorded::event).toList();
        Set<Class<?>> ends = kinds("withdrawn", "voided", "voiding-restored");
        Set<Class<?>> still = kinds("receipt-corrected", "notice-arrived", "paid");
        Class<?> undone = Events.kind(RequestEvent.class, "voiding-undone");
        for (int i = 0; i < acts.size(); i++) {
            if (ends.contains(acts.get(i).getClass())) {
                assertThat(acts.subList(i + 1, acts.size()).stream().takeWhile(event -> !undone.isInstance(event)))
                        .as("what follows the end")
                        .allSatisfy(event -> assertThat(still).contains(event.getClass()));
            }
        }
        assertThat(request.history().all(RequestEvent.Extended.class)).hasSizeLessThanOrEqualTo(1);
    }

    private static Set<Class<?>> kinds(String... codes) {
        return Stream.of(codes)
                .map(code -> Events.kind(RequestEvent.class, code))
                .collect(Collectors.toSet());
    }

    /** UU 14/2008 Pasal 17, 19, 22 ayat (7); PERKI 1/2021 Pasal 10 ayat (2) huruf f, 12, 50. */
    private static void answers(Life life, InformationRequest request) {
        List<Integer> answered = new ArrayList<>();
        for (Recorded<RequestEvent.Answered> answer : request.history().recorded(RequestEvent.Answered.class)) {
            for (Decision decision : answer.event().notice().decisions()) {
                answered.add(decision.item());
                for (Withholding part : decision.withheld()) {
                    Exemption cited = before(answer, part.exemption().id(), life);
                    assertThat(cited.isInForceOn(answer.on())).isTrue();
                    assertThat(answer.stamp().by().capacity()).isEqualTo(Role.PPID);
                    assertThat(answer.event()
                                    .notice()
                                    .approval()
                                    .orElseThrow()
                                    .by()
                                    .role())
                            .isEqualTo(Role.SUPERIOR);
                }
            }
        }
        assertThat(answered).doesNotHaveDuplicates();
        RequestState state = request.state(life.today(), life.law());
        if (state == RequestState.ANSWERED || state == RequestState.CLOSED) {
            assertThat(answered).containsExactlyInAnyOrder(1, 2);
        }
    }

    /** The exemption as it was when an event was recorded; it may have been opened later on the same day. */
    private static Exemption before(Recorded<RequestEvent.Answered> event, ExemptionId id, Life life) {
        return Exemption.restore(life.log().stream()
                .takeWhile(entry -> !entry.event().equals(event))
                .filter(entry -> entry.kind().equals("exemption") && entry.id().equals(id.value()))
                .map(entry -> new Recorded<>(
                        entry.event().stamp(), (ExemptionEvent) entry.event().event()))
                .toList());
    }

    /** UU 14/2008 Pasal 22 ayat (7) and (8), counted one day after the other. */
    private static void isDue(RequestView view, Deadlines law) {
        LocalDate original = count(view.received(), REPLY, law);
        boolean extended =
                view.extension().filter(event -> !event.on().isAfter(original)).isPresent();
        assertThat(view.clock().due()).contains(extended ? count(view.received(), EXTENDED, law) : original);
    }

    private static LocalDate count(LocalDate from, int days, Deadlines law) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= law.calendar().isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /** UU 14/2008 Pasal 11 ayat (2), 18 ayat (1) huruf g: from the day of the answer on, and nothing given to one alone opens. */
    private static void whatWasOpenedStaysOpen(Life life, Objection objection) {
        Exemption exemption = life.ppid().exemptions().get(Life.WHOLE);
        List<DeclaredOpen> named = objection.opens().stream()
                .filter(open -> open.opening().exemption().isPresent())
                .toList();
        for (DeclaredOpen open : named) {
            assertThat(exemption.declaredOpen(open.since())).contains(open);
            assertThat(exemption.declaredOpen(life.today())).contains(open);
            if (open.opening().opensAllOf(Life.WHOLE)) {
                assertThat(exemption.isInForceOn(open.since())).isFalse();
                assertThat(exemption.isInForceOn(life.today().plusYears(50))).isFalse();
            }
        }
        if (named.isEmpty()) {
            assertThat(exemption.history().all(Events.kind(ExemptionEvent.class, "declared-open")))
                    .noneMatch(event ->
                            Events.part(event, "from").equals(objection.number().text()));
        }
    }

    /** UU 14/2008 Pasal 35 ayat (2), 36 ayat (2). */
    private static void objection(Objection objection) {
        assertThat(objection.history().all(Events.kind(ObjectionEvent.class, "settled")))
                .noneMatch(event -> ((Set<?>) Events.part(event, "grounds")).contains(ObjectionGround.A));
        assertThat(objection.history().recorded(ObjectionEvent.Answered.class))
                .hasSizeLessThanOrEqualTo(1)
                .allSatisfy(event -> assertThat(event.stamp().by().capacity()).isEqualTo(Role.SUPERIOR));
        assertThat(objection.filing().grounds())
                .allSatisfy(ground -> assertThat(ground.found()).isBeforeOrEqualTo(objection.received()));
    }

    /** UU 14/2008 Pasal 37 ayat (2), 40 ayat (2), PERKI 1/2013 Pasal 13. */
    private static void dispute(Dispute dispute, Life life, Deadlines law) {
        LocalDate petition = dispute.petition().on();
        boolean answered = dispute.petition().event().basis().answered().isPresent();
        PetitionBasis basis = basis(dispute, life.objections().get(life.objection()), law);
        boolean early = !answered && petition.isBefore(basis.replyDue(law).date());
        assertThat(dispute.timeliness(law) == PetitionTerm.Timeliness.EARLY).isEqualTo(early);
        if (dispute.petition().event().basis().grounds().equals(Set.of(ObjectionGround.A))) {
            assertThat(dispute.history().has(MediationAct.Ordered.class)).isFalse();
        }
    }

    /** What the objection says on the day of the petition; an entry in the register after it changes nothing of what it rests on. */
    private static PetitionBasis basis(Dispute dispute, Objection objection, Deadlines law) {
        LocalDate petition = dispute.petition().on();
        boolean enteredSince = objection.history().recorded(Events.kind(ObjectionEvent.class, "entered")).stream()
                .anyMatch(entered -> !entered.on().isBefore(petition));
        return enteredSince ? dispute.petition().event().basis() : objection.basis(petition, law);
    }

    private static <E extends Event> List<Recorded<E>> acts(List<Recorded<E>> events) {
        return events.stream()
                .filter(recorded -> !(recorded.event() instanceof ExpiryEvent))
                .toList();
    }

    /** The log alone gives every case again, through JSON as well; and without its notices a case is the same case. */
    static void theEventsAreTheCases(Life life) {
        TreeMap<String, List<EventLog.Entry>> cases = new TreeMap<>();
        life.log()
                .forEach(entry -> cases.computeIfAbsent(entry.kind() + " " + entry.id(), key -> new ArrayList<>())
                        .add(entry));
        cases.values().forEach(entries -> isTheCase(life, entries));
    }

    private static void isTheCase(Life life, List<EventLog.Entry> entries) {
        String id = entries.get(0).id();
        LocalDate later = life.today().plusDays(30);
        switch (entries.get(0).kind()) {
            case "request" -> {
                List<Recorded<RequestEvent>> events = read(entries, RequestEvent.class);
                InformationRequest kept = life.requests().get(new RequestNumber(id));
                assertThat(InformationRequest.restore(events)).isEqualTo(kept);
                assertThat(InformationRequest.restore(acts(events)).nextSteps(later, life.law()))
                        .isEqualTo(kept.nextSteps(later, life.law()));
                assertThat(InformationRequest.restore(acts(events)).expiries(later, life.law()))
                        .isEqualTo(kept.expiries(later, life.law()));
            }
            case "exemption" ->
                assertThat(Exemption.restore(read(entries, ExemptionEvent.class)))
                        .isEqualTo(life.ppid().exemptions().get(ExemptionId.of(id)));
            case "objection" -> {
                List<Recorded<ObjectionEvent>> events = read(entries, ObjectionEvent.class);
                Objection kept = life.objections().get(new ObjectionNumber(id));
                assertThat(Objection.restore(events)).isEqualTo(kept);
                assertThat(Objection.restore(acts(events)).nextSteps(later, life.law()))
                        .isEqualTo(kept.nextSteps(later, life.law()));
            }
            case "dispute" -> {
                List<Recorded<DisputeEvent>> events = read(entries, DisputeEvent.class);
                Dispute restored = Dispute.restore(events);
                Dispute kept = life.ppid().disputes().get(restored.number());
                assertThat(restored.number().text()).isEqualTo(id);
                assertThat(restored).isEqualTo(kept);
                assertThat(Dispute.restore(acts(events)).nextSteps(later, life.law()))
                        .isEqualTo(kept.nextSteps(later, life.law()));
            }
            default -> throw new AssertionError(entries.get(0).kind());
        }
    }

    private static <E extends Event> List<Recorded<E>> read(List<EventLog.Entry> entries, Class<E> type) {
        return entries.stream()
                .map(EventLog.Entry::event)
                .map(recorded -> new Recorded<>(
                        PpidJson.read(PpidJson.write(recorded.stamp()), Stamp.class),
                        PpidJson.read(PpidJson.write(recorded.event()), type)))
                .toList();
    }
}
