package id.go.bekasikota.ppid.exemption;

import static id.go.bekasikota.ppid.exemption.Exempt.DAY;
import static id.go.bekasikota.ppid.exemption.Exempt.LAW;
import static id.go.bekasikota.ppid.exemption.Exempt.PPID;
import static id.go.bekasikota.ppid.exemption.Exempt.by;
import static id.go.bekasikota.ppid.exemption.Exempt.letter;
import static id.go.bekasikota.ppid.exemption.Exempt.on;
import static id.go.bekasikota.ppid.exemption.Exempt.tested;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.organization.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a kept exemption must be to open again: its structure, and nothing of policy, calendar or power. */
class ExemptionStructureTest {
    private static final Exemption DATED = Exempt.of(ExemptionGround.H3, ExemptionEnd.on(DAY.plusYears(1)));
    private static final LocalDate LATER = DAY.plusMonths(2);
    private static final ExemptionEvent CHANGED = new ExemptionEvents.Reclassified(
            tested(ExemptionGround.H3).on(LATER),
            letter(ExemptionEnd.on(DAY.plusYears(2))).issued("Bekasi", LATER),
            Optional.of(DAY.plusYears(1)),
            Optional.of(DAY.plusYears(2)));
    private static final ExemptionEvent OPENED =
            new ExemptionEvents.Opened(OpeningOrder.of(OpeningOrder.Cause.COURT, LATER, "putusan 5"), Optional.empty());

    private static List<Recorded<ExemptionEvent>> and(Stamp stamp, ExemptionEvent event) {
        return DATED.history().plus(stamp, event).events();
    }

    private static void refused(List<Recorded<ExemptionEvent>> events, String why) {
        assertThatThrownBy(() -> Exemption.restore(events))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining(why);
    }

    @Test
    void itBeginsWithOneClassificationUnderTheStatute() {
        Recorded<ExemptionEvent> first = DATED.history().events().get(0);
        Stamp early = first.stamp().on(LocalDate.of(2010, 4, 29));

        refused(List.of(), "begins with an event of the kind Classified");
        refused(List.of(new Recorded<>(on(DAY), OPENED)), "begins with an event of the kind Classified");
        refused(and(on(DAY), first.event()), "one event of the kind Classified");
        refused(List.of(new Recorded<>(early, first.event())), "statute");
        assertThatThrownBy(() -> Exempt.of("SK-0", ExemptionGround.H3, ExemptionEnd.on(DAY), early.on()))
                .isInstanceOf(PpidException.class);
    }

    @Test
    void timeNotesExpiriesAndNothingElse() {
        Stamp time = by(Actor.time(), LATER);
        ExemptionEvent expired = DATED.noted(DAY.plusYears(1), LAW, time)
                .history()
                .last(ExemptionEvents.Expired.class)
                .orElseThrow();

        refused(and(time, OPENED), "the passing of time");
        refused(and(on(LATER), expired), "the passing of time");
        assertThat(Exemption.restore(and(time, expired)).version()).isEqualTo(2);
        assertThatThrownBy(() -> DATED.noted(DAY.plusYears(1), LAW, on(LATER))).isInstanceOf(PpidException.class);
    }

    @Test
    void whatWasOpenedIsNotClassifiedAgain() {
        List<Recorded<ExemptionEvent>> changedAfterwards = new ArrayList<>(and(on(LATER), OPENED));
        changedAfterwards.add(new Recorded<>(on(LATER), CHANGED));
        List<Recorded<ExemptionEvent>> openedTwice = new ArrayList<>(and(on(LATER), OPENED));
        openedTwice.add(new Recorded<>(on(LATER), OPENED));

        refused(changedAfterwards, "does not follow");
        assertThat(Exemption.restore(openedTwice).state(LATER)).isEqualTo(ExemptionState.OPENED);
    }

    /** An act that would be denied today stays as it was kept. */
    @Test
    void neitherPowerNorPolicyIsAskedAgain() {
        Classification byNobody = letter(ExemptionEnd.consentOrPublicOffice())
                .approvedBy(PPID)
                .by(Exempt.UNIT)
                .issued("Bekasi", DAY);
        Recorded<ExemptionEvent> kept = new Recorded<>(
                by(Actor.requester(), DAY),
                new ExemptionEvents.Classified(
                        ExemptionId.of("SK-1"), tested(ExemptionGround.E4).on(DAY), byNobody));

        assertThat(Exemption.restore(List.of(kept)).isInForceOn(DAY)).isTrue();
    }
}
