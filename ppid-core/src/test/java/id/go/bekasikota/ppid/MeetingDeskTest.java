package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.feed.Feed;
import id.go.bekasikota.ppid.feed.FeedContent;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.law.Dated;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.meeting.Meeting;
import id.go.bekasikota.ppid.meeting.MeetingDuty;
import id.go.bekasikota.ppid.meeting.MeetingNumber;
import id.go.bekasikota.ppid.meeting.MeetingTask;
import id.go.bekasikota.ppid.meeting.OpenTask;
import id.go.bekasikota.ppid.organization.Confidence;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.organization.Power;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.organization.Seat;
import id.go.bekasikota.ppid.organization.Unit;
import id.go.bekasikota.ppid.organization.UnitKind;
import id.go.bekasikota.ppid.organization.Units;
import id.go.bekasikota.ppid.proposal.Proposed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The coordination meeting of 44 units, and the next one half a year later: PERKI 1/2021 Pasal 10 ayat (2) huruf c. */
@Proves("PERKI 1/2021 Pasal 10 ayat (2) huruf c")
class MeetingDeskTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 30);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
    private static final Organization CITY = Organization.of(
                    BODY,
                    Units.of(Stream.concat(
                                    Stream.of(
                                            unit("kominfo"),
                                            unit("pasar").mergedOn(LocalDate.of(2025, 4, 1), "dagang"),
                                            unit("dagang"),
                                            unit("lama").dissolvedOn(LocalDate.of(2025, 4, 1))),
                                    IntStream.range(4, 44).mapToObj(i -> unit("u" + i)))
                            .toList()),
                    Dated.of(
                            "the seat of PPID Utama",
                            Map.of(
                                    LocalDate.of(2018, 1, 1),
                                    new Seat("kominfo", "PPID Pelaksana", "made up", Confidence.CONFIRMED))))
            .build();

    private final SettableClock clock = SettableClock.on("2025-01-20");
    private final Ppid ppid =
            TestStorage.door(BODY).clock(clock).organization(CITY).build();
    private final MeetingDesk desk = ppid.meetings();

    private static Unit unit(String code) {
        return Unit.of(code, "Unit " + code, UnitKind.OFFICE);
    }

    private static Officer of(String unit) {
        return new Officer(Role.UNIT_OFFICER, "Sekretaris " + unit, unit);
    }

    private MeetingNumber held() {
        MeetingNumber number = desk.convene(FIRST, "Aula", PPID).orThrow().number();
        clock.moveTo(FIRST.toString());
        return number;
    }

    private void agreed(MeetingNumber number, String unit, MeetingDuty duty) {
        desk.agree(number, MeetingTask.of(unit, duty, duty.code(), LAST), PPID).orThrow();
    }

    private List<String> left(String asOf) {
        return desk.left(LocalDate.parse(asOf)).stream()
                .map(open -> open.unit() + " " + open.task().what()
                        + (open.isOverdueOn(LocalDate.parse(asOf)) ? " late" : ""))
                .toList();
    }

    private static String state(Result<Meeting> denied) {
        return denied.denial().orElseThrow().state();
    }

    @Test
    void everyUnitOfTheDayIsInvitedAndItIsKnownWhoCame() {
        MeetingNumber number = held();
        assertThat(desk.get(number).invited()).hasSize(44);
        desk.attend(number, "u4", "Sekretaris u4, nama tidak diketahui", PPID).orThrow();

        assertThat(desk.get(number).attended()).hasSize(1);
        assertThat(desk.get(number).absent()).hasSize(43).doesNotContain("u4");
        assertThat(state(desk.attend(number, "u4", "lagi", PPID))).isEqualTo("held");
        assertThat(state(desk.attend(number, "dishub", "siapa", PPID))).isEqualTo("held");
        assertThat(desk.convene(FIRST.minusDays(1), "Aula", PPID).denial()).isPresent();
    }

    @Test
    void nothingIsAgreedBeforeTheMeeting() {
        MeetingNumber number = desk.convene(FIRST, "Aula", PPID).orThrow().number();

        assertThat(state(desk.agree(number, MeetingTask.of("u4", "x", LAST), PPID)))
                .isEqualTo("convened");
        clock.moveTo(FIRST.toString());
        assertThat(desk.agree(number, MeetingTask.of("u4", "x", FIRST.minusDays(1)), PPID)
                        .denial())
                .isPresent();
        assertThat(desk.agree(number, MeetingTask.of("u4", "x", FIRST), of("u4"))
                        .denial())
                .isPresent();
    }

    @Test
    void theNextMeetingOpensWithWhatIsLeft() {
        MeetingNumber number = held();
        List.of("u4", "u5", "pasar", "lama").forEach(unit -> agreed(number, unit, MeetingDuty.INVENTORY));
        agreed(number, "u6", MeetingDuty.FEED);
        desk.agree(number, MeetingTask.of("u7", "papan pengumuman", LAST), PPID).orThrow();
        assertThat(left("2025-01-30")).hasSize(6);

        clock.moveTo("2025-02-10");
        Proposed.ToExempt draft = new Proposed.ToExempt("Rekam medis", Extent.WHOLE, ExemptionGround.H2, "", "", "");
        ppid.proposals().propose("u4", draft, of("u4")).orThrow();
        Feed feed = Feed.of(LocalDate.of(2025, 2, 10), Set.of(FeedContent.REQUESTS), LETTER);
        ppid.organization().receiveFeed("u6", feed, of("u6")).orThrow();
        desk.complete(number, 6, "dipasang", of("u7")).orThrow();

        assertThat(left("2025-02-10")).containsExactly("u5 inventory", "pasar inventory", "lama inventory");
        assertThat(left("2025-07-01")).containsExactly("u5 inventory late", "dagang inventory late");
        assertThat(left("2025-02-09")).hasSize(6);
    }

    @Test
    void aTaskIsDoneOnceAndByItsOwnUnit() {
        MeetingNumber number = held();
        desk.agree(number, MeetingTask.of("u7", "papan pengumuman", LAST), PPID).orThrow();

        assertThat(desk.complete(number, 1, "sudah", of("u8"))
                        .denial()
                        .orElseThrow()
                        .message())
                .isEqualTo(Power.endsAtTheUnit());
        assertThat(desk.complete(number, 1, " ", of("u7")).denial()).isPresent();
        desk.complete(number, 1, "sudah", of("u7")).orThrow();
        assertThat(desk.complete(number, 1, "lagi", of("u7")).denial()).isPresent();
        assertThatThrownBy(() -> desk.complete(number, 2, "apa", PPID)).hasMessageContaining("no task 2");
    }

    @Test
    void aMeetingIsReadBackAsItWas() {
        MeetingNumber number = held();
        agreed(number, "u5", MeetingDuty.SLIDE);
        Meeting meeting = desk.get(number);

        assertThat(PpidJson.read(PpidJson.write(meeting), Meeting.class)).isEqualTo(meeting);
        OpenTask open = desk.left(FIRST).get(0);
        assertThat(PpidJson.read(PpidJson.write(open), OpenTask.class)).isEqualTo(open);
    }
}
