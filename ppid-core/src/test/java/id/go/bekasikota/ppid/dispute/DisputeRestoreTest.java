package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static id.go.bekasikota.ppid.objection.ObjectionCases.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import id.go.bekasikota.ppid.deadline.PeriodUnit;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.organization.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a kept dispute must be to open again: its structure, and nothing of policy, calendar or power. */
class DisputeRestoreTest {
    private static final Walk FILED = Walk.filed(ObjectionGround.A);

    /** A dispute as it would be kept with one act more, whatever the law says of that act. */
    private static Dispute kept(Dispute dispute, DisputeEvent event, Actor actor, LocalDate on) {
        List<Recorded<DisputeEvent>> events = new ArrayList<>(dispute.history().events());
        events.add(new Recorded<>(by(actor, events.get(events.size() - 1).on()).on(on), event));
        return Dispute.restore(events);
    }

    private static void refused(Walk walk, DisputeEvent event, Actor actor, LocalDate on, String why) {
        assertThatThrownBy(() -> kept(walk.dispute(), event, actor, on))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining(why);
    }

    @Test
    void itBeginsWithOnePetitionUnderTheStatute() {
        Recorded<PetitionAct.Filed> filed = FILED.dispute().petition();
        Recorded<DisputeEvent> early = new Recorded<>(filed.stamp().on(LocalDate.of(2010, 4, 29)), filed.event());
        Recorded<DisputeEvent> first = new Recorded<>(filed.stamp().on(LocalDate.of(2010, 4, 30)), filed.event());

        refused(FILED, filed.event(), Actor.requester(), Walk.FILED, "begins with one event");
        assertThatThrownBy(() -> Dispute.restore(List.of(early)))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("before the statute");
        assertThat(Dispute.restore(List.of(first)).version()).isEqualTo(1);
    }

    @Test
    void nothingFollowsAnEndButWhatStillMay() {
        Walk stopped = FILED.then(DisputeActKind.STOPPED);
        Walk ruled =
                FILED.decided().copies().later(60).then(DisputeActKind.EXECUTION_ASKED, DisputeActKind.EXECUTION_RULED);

        refused(stopped, new PetitionAct.Registered("1"), Actor.commission(), stopped.day(), "stopped");
        refused(stopped, new DecisionAct.CarriedOut("x"), Actor.commission(), stopped.day(), "stopped");
        refused(ruled, new CourtAct.CopyReceived(Side.PETITIONER), Actor.court(), ruled.day(), "execution-granted");
        assertThat(kept(ruled.dispute(), new DecisionAct.CarriedOut("x"), Actor.court(), ruled.day())
                        .version())
                .as("who did it is not asked again")
                .isEqualTo(ruled.dispute().version() + 1);
    }

    @Test
    void noActLiesBeforeWhatItFollowsFrom() {
        Walk copies = FILED.decided().then(DisputeActKind.COPY_RECEIVED, Side.PETITIONER);
        LocalDate read =
                copies.dispute().history().dayOf(DecisionAct.Read.class).orElseThrow();
        DisputeEvent receipt = new DecisionAct.CopyReceived(Side.RESPONDENT);

        refused(copies, receipt, Actor.commission(), read.minusDays(1), "follows from, here " + read);
        assertThat(kept(copies.dispute(), receipt, Actor.commission(), read).version())
                .as("a receipt holds up nothing else")
                .isEqualTo(copies.dispute().version() + 1);
        refused(FILED.registered(), new PetitionAct.WithdrawalAsked(""), Actor.requester(), Walk.FILED, "follows from");
    }

    @Test
    void timeAloneNotesWhatExpired() {
        assertThatThrownBy(() -> FILED.dispute().noted(FILED.day(), LAW, FILED.ki()))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("passing of time");
        assertThatThrownBy(() ->
                        new CommissionDecision.ExecutionTime(-1, PeriodUnit.WORKING_DAY, CommissionDecision.Start.COPY))
                .isInstanceOf(PpidException.class);
    }

    @Test
    void anActIsSpelledAsItsEvent() {
        JsonSubTypes.Type[] types = Objects.requireNonNull(DisputeEvent.class.getAnnotation(JsonSubTypes.class))
                .value();
        List<String> events = Arrays.stream(types)
                .filter(type -> type.value() != DisputeEvent.Expired.class)
                .map(type -> type.value().getName() + " dispute." + type.name())
                .toList();

        assertThat(Arrays.stream(DisputeActKind.values())
                        .map(kind -> kind.type().getName() + " " + kind.code()))
                .containsExactlyInAnyOrderElementsOf(events);
    }
}
