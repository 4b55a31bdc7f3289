package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.law.Denial;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The chapter of the hearing: the first day, preliminary examination, absences and mediation. */
final class HearingRules {
    /** How many absences without clear reason let a petition lapse, or a mediation fail (PERKI 1/2013 Pasal 30, 45, 48). */
    private static final int ABSENCES = 2;

    /** The least number of commissioners of a panel (UU 14/2008 Pasal 43 ayat (1), PERKI 1/2013 Pasal 1 angka 15). */
    private static final int PANEL = 3;

    private static final String MEDIABLE = "UU 14/2008 Pasal 40 ayat (2)";

    private HearingRules() {}

    static Optional<Denial> gate(Tried tried) {
        return switch (tried.kind()) {
            case FIRST_DAY_SET -> panelSet(tried);
            case REPLACEMENT_ASKED -> panelSet(tried).or(() -> tried.inTime(tried.term()));
            case REPLIED -> tried.once(HearingAct.Replied.class).or(() -> beforeFirstDay(tried));
            case HEARING_OPENED ->
                tried.facts()
                        .firstDay()
                        .flatMap(day -> tried.attempt().unless(!tried.on().isBefore(day), "first-day", day));
            case PRELIMINARY_EXAMINED -> tried.once(HearingAct.Examined.class);
            case INTERIM_DECIDED ->
                examined(tried)
                        .or(() -> tried.once(HearingAct.InterimDecided.class))
                        .or(() -> tried.attempt().unless(tried.facts().pointFailed(), "no-point"));
            case ABSENCE_RECORDED -> absence(tried);
            case LAPSED ->
                absences(tried, Side.PETITIONER, tried.attempt().article().toString());
            case MEDIATION_ORDERED -> examined(tried).or(() -> mediable(tried));
            case MEDIATION_EXTENDED ->
                tried.after(MediationAct.Met.class, DisputeActKind.MEDIATION_MET)
                        .or(() -> tried.once(MediationAct.Extended.class))
                        .or(() -> tried.inTime(tried.terms().mediation()));
            case ADJUDICATION_OPENED ->
                examined(tried)
                        .or(() -> tried.attempt()
                                .unlessBy(
                                        "PERKI 1/2013 Pasal 29 ayat (1)",
                                        !tried.facts().isMediable(),
                                        "mediation-first"));
            default -> Optional.empty();
        };
    }

    private static Optional<Denial> panelSet(Tried tried) {
        return tried.after(HearingAct.PanelSet.class, DisputeActKind.PANEL_SET);
    }

    private static Optional<Denial> examined(Tried tried) {
        return tried.after(HearingAct.Examined.class, DisputeActKind.PRELIMINARY_EXAMINED);
    }

    private static Optional<Denial> mediable(Tried tried) {
        return tried.attempt().unlessBy(MEDIABLE, tried.facts().isMediable(), "not-mediable");
    }

    private static Optional<Denial> beforeFirstDay(Tried tried) {
        return tried.facts()
                .firstDay()
                .flatMap(day -> tried.attempt().unless(tried.on().isBefore(day), "before-first-day", day));
    }

    /** One absence of a party a day and kind of session. */
    private static Optional<Denial> absence(Tried tried) {
        boolean there = tried.facts().recorded(HearingAct.AbsenceRecorded.class).stream()
                .anyMatch(other -> other.event().side() == tried.party()
                        && other.event().session() == tried.session()
                        && other.on().equals(tried.on()));
        return tried.attempt().unless(!there, "twice-each", tried.party());
    }

    private static Optional<Denial> absences(Tried tried, Side side, String article) {
        long absences = tried.terms().absences(side, tried.session());
        return tried.attempt().unlessBy(article, absences >= ABSENCES, "absences", absences, ABSENCES);
    }

    static Optional<Denial> content(Tried tried, DisputeAct act) {
        if (act instanceof HearingAct.PanelSet set) {
            return panel(tried, set);
        }
        if (act instanceof HearingAct.FirstDaySet set) {
            return moved(tried, set.from(), set.day(), tried.facts().firstDay());
        }
        if (act instanceof HearingAct.Summoned summons) {
            return summons(tried, summons);
        }
        if (act instanceof HearingAct.AbsenceRecorded absence) {
            return tried.attempt().unless(absence.session() == tried.session(), "session");
        }
        if (act instanceof MediationAct.Agreed agreed) {
            return tried.attempt().unless(!agreed.terms().isBlank(), "terms");
        }
        return act instanceof MediationAct.Failed failed ? failure(tried, failed.reason()) : Optional.empty();
    }

    private static Optional<Denial> panel(Tried tried, HearingAct.PanelSet set) {
        List<String> panel = set.panel();
        boolean odd = panel.size() % 2 == 1;
        boolean distinct = new HashSet<>(panel).size() == panel.size();
        return tried.attempt()
                .unlessBy("UU 14/2008 Pasal 43 ayat (1)", odd && distinct && panel.size() >= PANEL, "panel", PANEL)
                .or(() -> tried.attempt().unless(!set.mediator().isBlank(), "mediator"));
    }

    /** A day that is set names the one set before it, and does not lie before the act that sets it. */
    static Optional<Denial> moved(Tried tried, Optional<LocalDate> from, LocalDate day, Optional<LocalDate> recorded) {
        return tried.attempt().unless(from.equals(recorded), "moved").or(() -> tried.notPast(day));
    }

    private static Optional<Denial> summons(Tried tried, HearingAct.Summoned summons) {
        return tried.notPast(summons.day())
                .or(() -> PetitionRules.receivedAfter(tried, summons.received()))
                .or(() -> summons.session() == SessionKind.HEARING ? Optional.empty() : mediable(tried));
    }

    private static Optional<Denial> failure(Tried tried, MediationFailure reason) {
        String article = reason.citation().toString();
        return switch (reason) {
            case TIME_OVER -> tried.attempt().unlessBy(article, mediationIsOver(tried), "mediation-runs");
            case RESPONDENT_ABSENT -> absences(tried, Side.RESPONDENT, article);
            default -> Optional.empty();
        };
    }

    /** Where no rule sets its days, its time is what Komisi Informasi says after the first meeting. */
    private static boolean mediationIsOver(Tried tried) {
        return tried.terms()
                .mediation()
                .map(end -> end.isMissedOn(tried.on()))
                .orElse(tried.terms().firstMeeting().isPresent());
    }
}
