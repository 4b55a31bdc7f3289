package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.objection.PetitionTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What silence and expiry did in a dispute: terms of the parties that ended, and targets that were missed. */
final class DisputeExpiries {
    private final DisputeFacts facts;
    private final DisputeTerms terms;
    private final LocalDate asOf;
    private final List<Expiry> expiries = new ArrayList<>();

    DisputeExpiries(DisputeTerms terms, LocalDate asOf) {
        this.facts = terms.facts();
        this.terms = terms;
        this.asOf = asOf;
        filing(facts.filed().event().basis().term(terms.law()));
        commission();
        finality();
        court();
    }

    List<Expiry> all() {
        return expiries.stream()
                .filter(notice -> !notice.since().isAfter(asOf))
                .flatMap(notice -> notice.underRulesOf(notice.since()).stream())
                .distinct()
                .sorted(Comparator.comparing(Expiry::since).thenComparing(Expiry::code))
                .toList();
    }

    private void filing(PetitionTerm term) {
        LocalDate filed = facts.filed().on();
        PetitionTerm.Timeliness timeliness = term.on(filed);
        if (timeliness != PetitionTerm.Timeliness.IN_TIME) {
            Object warn = day(term.warnBy());
            add(
                    "dispute.filed-" + timeliness.code(),
                    filed,
                    Citation.parse("PERKI 1/2013 Pasal 36 ayat (1) huruf d"),
                    day(Optional.of(term.replyDue())),
                    warn,
                    day(term.last()));
        }
    }

    private void commission() {
        Optional<LocalDate> ended = ended();
        Optional<LocalDate> registered = first(PetitionAct.Registered.class, ended);
        missed(
                "dispute.repair-missed",
                terms.repair(),
                first(
                        PetitionAct.Completed.class,
                        facts.lacksIdentity() ? registered : first(PetitionAct.UnservedExplained.class, registered)));
        missed("dispute.start-missed", terms.start(), first(HearingAct.Opened.class, ended));
        missed("dispute.finish-missed", terms.finish(), ended);
        missed(
                "dispute.mediation-over",
                terms.mediation(),
                first(MediationAct.Agreed.class, first(MediationAct.Failed.class, ended)));
        facts.lastRecorded(HearingAct.InterimDecided.class)
                .filter(interim -> interim.event().ruling() == InterimRuling.REFUSED)
                .ifPresent(interim -> add(
                        "dispute.refused-unclear",
                        interim.on(),
                        DisputeActKind.INTERIM_DECIDED.citation(),
                        day(terms.afterInterimRefusal())));
        facts.lastRecorded(PetitionAct.NotRegistered.class)
                .filter(deed -> facts.missing().stream().noneMatch(Paper::barsRegistration))
                .ifPresent(deed ->
                        add("dispute.not-registered-unclear", deed.on(), DisputeActKind.NOT_REGISTERED.citation()));
        for (Side side : Side.values()) {
            missed(
                    "dispute.copy-missed",
                    side,
                    terms.of(DisputeActKind.COPY_RECEIVED, Optional.of(side)),
                    facts.dayOf(DecisionAct.CopyReceived.class, side));
        }
        missed(
                "dispute.execution-missed",
                terms.of(DisputeActKind.EXECUTION_RULED, Optional.empty()),
                facts.dayOf(DecisionAct.ExecutionRuled.class));
    }

    private void finality() {
        for (Side side : Side.values()) {
            missed("dispute.court-term-over", side, terms.court(side), facts.dayOf(CourtAct.SuitFiled.class, side));
        }
        if (!facts.has(CourtAct.SuitFiled.class)) {
            terms.finalSince()
                    .ifPresent(day -> add("dispute.final", day, Citation.parse("PERKI 1/2013 Pasal 60 ayat (3)")));
        }
    }

    private void court() {
        target("dispute.file-request-missed", DisputeActKind.FILE_REQUESTED, CourtAct.FileRequested.class);
        target("dispute.file-send-missed", DisputeActKind.FILE_SENT, CourtAct.FileSent.class);
        for (Side side : Side.values()) {
            missed("dispute.answer-over", terms.answer(side), facts.dayOf(CourtAct.SuitAnswered.class, side));
        }
        target("dispute.judges-missed", DisputeActKind.JUDGES_SET, CourtAct.JudgesSet.class);
        target("dispute.court-missed", DisputeActKind.COURT_DECIDED, CourtAct.Decided.class);
        target("dispute.supreme-missed", DisputeActKind.SUPREME_DECIDED, CourtAct.SupremeDecided.class);
        for (Side side : Side.values()) {
            cassation(side);
        }
        if (!facts.has(CourtAct.CassationFiled.class)) {
            terms.courtFinalSince()
                    .ifPresent(day -> add("dispute.court-final", day, Citation.parse("Perma 2/2011 Pasal 11")));
        }
    }

    private void cassation(Side side) {
        CassationTerm term = terms.cassation(side);
        Optional<LocalDate> filed = facts.dayOf(CourtAct.CassationFiled.class, side);
        Optional<LocalDate> over = term.overSince();
        term.warnBy()
                .filter(warn ->
                        over.filter(day -> day.isAfter(warn.date().plusDays(1))).isPresent())
                .filter(warn -> filed.filter(day -> !warn.isMissedOn(day)).isEmpty())
                .ifPresent(warn -> add(
                        "dispute.cassation-warning",
                        side,
                        warn.date().plusDays(1),
                        warn.citation(),
                        warn.date(),
                        over.orElseThrow().minusDays(1)));
        term.last()
                .filter(end -> filed.filter(day -> !end.isMissedOn(day)).isEmpty())
                .ifPresent(
                        end -> add("dispute.cassation-over", side, end.date().plusDays(1), end.citation(), end.date()));
    }

    /** The day on which the case ended before Komisi Informasi. */
    private Optional<LocalDate> ended() {
        return Stream.of(
                        PetitionAct.NotRegistered.class,
                        PetitionAct.Stopped.class,
                        PetitionAct.WithdrawalSet.class,
                        HearingAct.Lapsed.class,
                        DecisionAct.Read.class)
                .flatMap(type -> facts.dayOf(type).stream())
                .findFirst()
                .or(() -> facts.phase() == DisputeState.WITHDRAWN
                        ? facts.dayOf(PetitionAct.WithdrawalAsked.class)
                        : Optional.empty())
                .or(() -> facts.refusedByInterim() ? facts.dayOf(HearingAct.InterimDecided.class) : Optional.empty())
                .or(() -> facts.phase() == DisputeState.DECIDED_BY_MEDIATION
                        ? facts.dayOf(MediationAct.Decided.class)
                        : Optional.empty());
    }

    private Optional<LocalDate> first(Class<? extends DisputeEvent> type, Optional<LocalDate> otherwise) {
        return facts.dayOf(type).or(() -> otherwise);
    }

    private void target(String code, DisputeActKind kind, Class<? extends DisputeEvent> done) {
        missed(code, terms.of(kind, Optional.empty()), facts.dayOf(done));
    }

    private void missed(String code, Optional<Deadline> deadline, Optional<LocalDate> done) {
        open(deadline, done).ifPresent(end -> add(code, end.date().plusDays(1), end.citation(), end.date()));
    }

    private void missed(String code, Side side, Optional<Deadline> deadline, Optional<LocalDate> done) {
        open(deadline, done).ifPresent(end -> add(code, side, end.date().plusDays(1), end.citation(), end.date()));
    }

    private Optional<Deadline> open(Optional<Deadline> deadline, Optional<LocalDate> done) {
        return deadline.filter(end -> end.isMissedOn(asOf))
                .filter(end -> done.filter(day -> !end.isMissedOn(day)).isEmpty());
    }

    private static Object day(Optional<Deadline> deadline) {
        return deadline.flatMap(end -> end.due().known())
                .<Object>map(day -> day)
                .orElseGet(() -> DisputeTexts.TEXTS.both("unknown-day"));
    }

    private void add(String code, LocalDate since, Citation citation, Object... arguments) {
        expiries.add(new Expiry(code, since, citation, DisputeTexts.TEXTS.both("expiry." + code, arguments)));
    }

    private void add(String code, Side side, LocalDate since, Citation citation, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(side));
        all.addAll(List.of(arguments));
        expiries.add(new Expiry(
                code + "-" + side.code(), since, citation, DisputeTexts.TEXTS.both("expiry." + code, all.toArray())));
    }
}
