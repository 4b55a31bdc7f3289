package id.go.bekasikota.ppid.scenario;

import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.meeting.MeetingDuty;
import id.go.bekasikota.ppid.meeting.MeetingNumber;
import id.go.bekasikota.ppid.meeting.MeetingTask;
import id.go.bekasikota.ppid.meeting.OpenTask;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The meetings of a city whose units come, merge and go: what is left, and of whom. */
@Proves("PERKI 1/2021 Pasal 10 ayat (2) huruf c")
class MeetingScenariosTest extends UnitCity {
    private static void uninvited(Result<?> result) {
        assertThat(result.denial().orElseThrow().message().in(Language.INDONESIAN))
                .contains("tidak diundang");
    }

    @Test
    void whatAnHeirDidForItselfBeforeTheMergerIsNotTheTaskOfTheUnitThatIsGone() {
        MeetingNumber meeting = ppid.meetings()
                .convene(day("2025-03-03"), "Aula", PPID)
                .orThrow()
                .number();
        agreed(meeting, "pasar", MeetingDuty.FEED);
        agreed(meeting, "pasar", MeetingDuty.INVENTORY);
        agreed(meeting, "lama", MeetingDuty.FEED);
        clock.moveTo("2025-03-17");
        fed("dagang", "2025-03-17", of("dagang")).orThrow();
        proposed("dagang", of("dagang")).orThrow();
        clock.moveTo("2025-05-05");

        assertThat(left()).containsExactly("dagang 1", "dagang 2");
        fed("dagang", "2025-05-05", of("dagang")).orThrow();
        assertThat(left()).containsExactly("dagang 2");
        proposed("dagang", of("dagang")).orThrow();
        assertThat(left()).isEmpty();
    }

    @Test
    void whatAUnitDidBeforeTheMeetingIsNoneOfItsTasks() {
        fed("dinkes", "2025-03-03", of("dinkes")).orThrow();
        proposed("dinkes", of("dinkes")).orThrow();
        MeetingNumber meeting = ppid.meetings()
                .convene(day("2025-03-05"), "Aula", PPID)
                .orThrow()
                .number();
        clock.moveTo("2025-03-05");
        agreed(meeting, "dinkes", MeetingDuty.FEED);
        agreed(meeting, "dinkes", MeetingDuty.INVENTORY);

        assertThat(left()).containsExactly("dinkes 1", "dinkes 2");
        fed("dinkes", "2025-03-05", of("dinkes")).orThrow();
        proposed("dinkes", of("dinkes")).orThrow();
        assertThat(left()).isEmpty();
    }

    private void agreed(MeetingNumber meeting, String unit, MeetingDuty duty) {
        MeetingTask task = MeetingTask.of(unit, duty, "sesuai rapat", day("2025-06-30"));
        ppid.meetings().agree(meeting, task, PPID).orThrow();
    }

    private List<String> left() {
        return ppid.meetings().left(ppid.today()).stream()
                .map((OpenTask open) -> open.unit() + " " + open.number())
                .toList();
    }

    @Test
    void aFreeTaskStaysUntilItsUnitOrItsHeirTellsItDone() {
        MeetingNumber meeting = ppid.meetings()
                .convene(day("2025-03-05"), "Aula", PPID)
                .orThrow()
                .number();
        MeetingTask task = MeetingTask.of("pasar", "memasang papan pengumuman", day("2025-03-31"));
        assertThat(ppid.meetings().agree(meeting, task, PPID).denial()).isPresent();
        clock.moveTo("2025-03-05");
        ppid.meetings().agree(meeting, task, PPID).orThrow();
        uninvited(ppid.meetings().attend(meeting, "baru", "Sekretaris", PPID));
        uninvited(ppid.meetings().agree(meeting, MeetingTask.of("baru", "datang", day("2025-03-31")), PPID));
        elsewhere(ppid.meetings().complete(meeting, 1, "sudah", of("dinkes")));
        clock.moveTo("2025-04-02");

        elsewhere(ppid.meetings().complete(meeting, 1, "sudah", of("pasar")));
        assertThat(ppid.meetings().left(ppid.today())).allMatch(open -> open.isOverdueOn(ppid.today()));
        assertThat(ppid.meetings().complete(meeting, 1, " ", of("dagang")).denial())
                .isPresent();
        ppid.meetings().complete(meeting, 1, "sudah", of("dagang")).orThrow();
        assertThat(ppid.meetings().complete(meeting, 1, "lagi", PPID).denial()).isPresent();
        assertThat(left()).isEmpty();
        assertThat(ppid.meetings().convene(day("2025-04-01"), "Aula", PPID).denial())
                .isPresent();
        assertThat(ppid.meetings()
                        .convene(day("2025-04-02"), "Aula", PPID)
                        .orThrow()
                        .invited())
                .contains("baru")
                .doesNotContain("pasar");
    }
}
