package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.law.Denial;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What the law asks of the contents of an act. */
final class DisputeContent {
    /** The least number of commissioners of a panel (UU 14/2008 Pasal 43 ayat (1), PERKI 1/2013 Pasal 1 angka 15). */
    private static final int PANEL = 3;

    private DisputeContent() {}

    static Optional<Denial> denial(Attempt attempt, DisputeAct act) {
        if (act instanceof PetitionAct petition) {
            return petition(attempt, petition);
        }
        if (act instanceof HearingAct hearing) {
            return hearing(attempt, hearing);
        }
        if (act instanceof MediationAct.Agreed agreed) {
            return attempt.unless(!agreed.terms().isBlank(), "terms");
        }
        if (act instanceof MediationAct.Failed failed) {
            return failure(attempt, failed.reason());
        }
        if (act instanceof DecisionAct decision) {
            return decision(attempt, decision);
        }
        return act instanceof CourtAct court ? DecisionContent.court(attempt, court) : Optional.empty();
    }

    private static Optional<Denial> petition(Attempt attempt, PetitionAct act) {
        if (act instanceof PetitionAct.IncompleteNotified notice) {
            return attempt.unless(!notice.missing().isEmpty(), "missing")
                    .or(() -> receivedAfter(attempt, notice.received()));
        }
        return act instanceof PetitionAct.UnservedExplained explained
                ? attempt.unless(!explained.reason().isBlank(), "reason")
                : Optional.empty();
    }

    private static Optional<Denial> receivedAfter(Attempt attempt, Optional<LocalDate> received) {
        return received.flatMap(day -> attempt.unless(!day.isBefore(attempt.on()), "received", day, attempt.on()));
    }

    private static Optional<Denial> hearing(Attempt attempt, HearingAct act) {
        if (act instanceof HearingAct.PanelSet set) {
            return panel(attempt, set);
        }
        if (act instanceof HearingAct.FirstDaySet set) {
            return moved(attempt, set.from(), set.day(), attempt.view().firstDay());
        }
        if (act instanceof HearingAct.Summoned summons) {
            return attempt.unless(!summons.day().isBefore(attempt.on()), "day", summons.day(), attempt.on())
                    .or(() -> receivedAfter(attempt, summons.received()))
                    .or(() -> attempt.unlessBy(
                            "UU 14/2008 Pasal 40 ayat (2)",
                            summons.session() == SessionKind.HEARING
                                    || attempt.view().isMediable(),
                            "not-mediable"));
        }
        return act instanceof HearingAct.AbsenceRecorded absence ? absence(attempt, absence) : Optional.empty();
    }

    private static Optional<Denial> panel(Attempt attempt, HearingAct.PanelSet set) {
        List<String> panel = set.panel();
        boolean odd = panel.size() % 2 == 1;
        boolean distinct = new HashSet<>(panel).size() == panel.size();
        return attempt.unlessBy(
                        "UU 14/2008 Pasal 43 ayat (1)", odd && distinct && panel.size() >= PANEL, "panel", PANEL)
                .or(() -> attempt.unless(!set.mediator().isBlank(), "mediator"));
    }

    static Optional<Denial> moved(
            Attempt attempt, Optional<LocalDate> from, LocalDate day, Optional<LocalDate> recorded) {
        return attempt.unless(from.equals(recorded), "moved")
                .or(() -> attempt.unless(!day.isBefore(attempt.on()), "day", day, attempt.on()));
    }

    private static Optional<Denial> absence(Attempt attempt, HearingAct.AbsenceRecorded absence) {
        return attempt.unless(absence.session() == HearingGates.session(attempt), "session");
    }

    private static Optional<Denial> failure(Attempt attempt, MediationFailure reason) {
        String article = reason.citation().toString();
        if (reason == MediationFailure.TIME_OVER) {
            DisputeTerms terms = attempt.terms();
            boolean over = terms.mediation()
                    .map(end -> end.isMissedOn(attempt.on()))
                    .orElse(terms.firstMeeting().isPresent());
            return attempt.unlessBy(article, over, "mediation-runs");
        }
        if (reason == MediationFailure.RESPONDENT_ABSENT) {
            long absences = attempt.view().absences(Side.RESPONDENT, SessionKind.MEDIATION, attempt.law());
            return attempt.unlessBy(
                    article, absences >= HearingGates.ABSENCES, "absences", absences, HearingGates.ABSENCES);
        }
        return Optional.empty();
    }

    private static Optional<Denial> decision(Attempt attempt, DecisionAct act) {
        if (act instanceof DecisionAct.HearingSet set) {
            return moved(attempt, set.from(), set.day(), attempt.view().decisionHearing());
        }
        if (act instanceof DecisionAct.ExemptionTested tested) {
            boolean exempt = tested.consequence() == TestResult.CLOSED;
            return attempt.unless(exempt == tested.publicInterest().isPresent(), "public-interest");
        }
        return act instanceof DecisionAct.Read read
                ? DecisionContent.commission(attempt, read.decision())
                : Optional.empty();
    }
}
