package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.UNIT;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.contract.SampleLife;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.duty.Duty;
import id.go.bekasikota.ppid.duty.InventoryDuty;
import id.go.bekasikota.ppid.event.CasePage;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.feed.Feed;
import id.go.bekasikota.ppid.feed.FeedContent;
import id.go.bekasikota.ppid.feed.FeedFigures;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.law.Dated;
import id.go.bekasikota.ppid.letter.Letter;
import id.go.bekasikota.ppid.letter.Letterhead;
import id.go.bekasikota.ppid.meeting.MeetingDuty;
import id.go.bekasikota.ppid.meeting.MeetingNumber;
import id.go.bekasikota.ppid.meeting.MeetingTask;
import id.go.bekasikota.ppid.meeting.OpenTask;
import id.go.bekasikota.ppid.monitoring.CityFigures;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.proposal.Proposal;
import id.go.bekasikota.ppid.proposal.Proposed;
import id.go.bekasikota.ppid.report.Tally;
import id.go.bekasikota.ppid.request.RequestNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a page shows of units, proposals, meetings, duties and a citizen's case becomes JSON as it is, and comes back from it. */
class UnitsAsJsonTest {
    private static final ObjectMapper TREES = new ObjectMapper();
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);
    private static final Organization CITY = Organization.of(
                    BODY,
                    SampleLife.ORGANIZATION.units(),
                    Dated.of("the seat", Map.of(LocalDate.of(2020, 1, 1), SampleLife.ORGANIZATION.seatOn(MONDAY))))
            .recordsSince(LocalDate.of(2025, 3, 3))
            .officer(LocalDate.of(2025, 1, 2), UNIT)
            .build();

    private final Ppid ppid = TestStorage.door(BODY)
            .clock(SettableClock.on("2025-09-01"))
            .organization(CITY)
            .build();

    /** The tree of a value that comes back as it was. */
    private static <T> JsonNode tree(T value, Class<T> type) {
        String text = PpidJson.write(value);
        assertThat(PpidJson.read(text, type)).isEqualTo(value);
        try {
            return TREES.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private Proposal proposed() {
        Proposed draft = new Proposed.ToExempt("Rekam medis", Extent.WHOLE, ExemptionGround.H2, "", "", "");
        return ppid.proposals().propose("dinkes", draft, UNIT).orThrow();
    }

    @Test
    void aProposalIsShownWithItsStateAndStepsAndKeptWithItsEvents() {
        Proposal proposal = proposed();
        JsonNode page = tree(proposal.page(MONDAY), CasePage.class);

        assertThat(page.at("/kind").asText()).isEqualTo("proposal");
        assertThat(page.at("/state/code").asText()).isEqualTo("waiting");
        assertThat(page.at("/state/label/id").asText()).isEqualTo("menunggu PPID Utama");
        assertThat(page.at("/received").asText()).isEqualTo("2025-09-01");
        assertThat(page.at("/items/0/details").asText()).isEqualTo("Rekam medis");
        assertThat(page.at("/nextSteps")).hasSize(3);
        Proposal returned = ppid.proposals()
                .giveBack(proposal.number(), "kurang jelas", PPID)
                .orThrow();
        JsonNode kept = tree(returned, Proposal.class);
        assertThat(kept.findValuesAsText("reason")).containsExactly("kurang jelas");
        assertThat(tree(returned.page(MONDAY), CasePage.class).at("/nextSteps")).isEmpty();
    }

    @Test
    void aMeetingIsShownByItsMinutesAndByWhatIsLeft() {
        MeetingNumber number =
                ppid.meetings().convene(MONDAY, "Aula", PPID).orThrow().number();
        ppid.meetings().attend(number, "dinkes", "Sekretaris", PPID).orThrow();
        MeetingTask task = MeetingTask.of("dinkes", MeetingDuty.INVENTORY, "inventaris", LocalDate.of(2025, 9, 30));
        ppid.meetings().agree(number, task, PPID).orThrow();
        Letter minutes = ppid.letters(Letterhead.of(BODY)).minutes(number);
        JsonNode shown = tree(minutes, Letter.class);

        assertThat(shown.at("/type").asText()).isEqualTo("minutes");
        assertThat(shown.at("/place").asText()).isEqualTo("Aula");
        assertThat(shown.at("/units/1/came").asText()).isEqualTo("Sekretaris");
        assertThat(shown.at("/tasks/0/task/duty").asText()).isEqualTo("inventory");
        OpenTask left = ppid.meetings().left(MONDAY).get(0);
        JsonNode open = tree(left, OpenTask.class);
        assertThat(open.at("/unit").asText()).isEqualTo("dinkes");
        assertThat(open.at("/task/until").asText()).isEqualTo("2025-09-30");
    }

    @Test
    void dutiesAndRemindersAreShownWithUnitOfficerDayAndArticle() {
        List<Duty> owed = ppid.duties(MONDAY);
        Duty feed = owed.stream()
                .filter(duty -> duty.kind().equals("feed") && duty.id().equals("dinkes"))
                .findFirst()
                .orElseThrow();
        JsonNode shown = tree(feed, Duty.class);

        assertThat(shown.at("/unit").asText()).isEqualTo("dinkes");
        assertThat(shown.at("/officer/name").asText()).isEqualTo(UNIT.name());
        assertThat(shown.at("/step/act").asText()).isEqualTo("feed.receive");
        assertThat(shown.at("/step/wording/id").asText()).contains("Dinas Kesehatan");
        assertThat(owed)
                .allSatisfy(duty -> assertThat(
                                tree(duty, Duty.class).at("/step/citation").asText())
                        .isNotBlank());
        assertThat(ppid.reminders(MONDAY, 5)).isNotEmpty().allSatisfy(duty -> tree(duty, Duty.class));
        assertThat(ppid.proposals().inventories(MONDAY))
                .allSatisfy(row -> assertThat(
                                tree(row, InventoryDuty.class).at("/state").asText())
                        .isEqualTo("owed"));
    }

    @Test
    void whatACitizenSeesHoldsCodesWordsDaysAndSteps() {
        RequestNumber number =
                ppid.requests().receive(asking("Anggaran"), UNIT).orThrow().number();
        JsonNode shown = tree(ppid.status(number, MONDAY), CaseStatus.class);

        assertThat(shown.at("/cases/0/number").asText()).isEqualTo(number.text());
        assertThat(shown.at("/cases/0/meaning/id").asText()).isNotBlank();
        assertThat(shown.at("/dates/1/date").asText()).isEqualTo("2025-09-16");
        assertThat(shown.at("/steps")).isNotEmpty();
        assertThat(shown.toString()).doesNotContain("Siti", "Anggaran");
        assertThat(tree(ppid.requests().slip(number), ReceiptSlip.class)
                        .at("/answerBy")
                        .asText())
                .isEqualTo("2025-09-16");
    }

    @Test
    void theFiguresOfTheCityTellWhatDiffers() {
        DateRange half = new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30));
        Feed feed = Feed.of(MONDAY, Set.of(FeedContent.REQUESTS), LETTER).with(FeedFigures.of(half, Tally.empty()));
        ppid.organization().receiveFeed("dinkes", feed, UNIT).orThrow();
        JsonNode shown = tree(ppid.organization().figures(half, MONDAY), CityFigures.class);

        assertThat(shown.at("/missing")).hasSize(1);
        assertThat(shown.at("/missing/0").asText()).isEqualTo("setda");
        CityFigures.Mismatch gap = new CityFigures.Mismatch("dinkes", "received", 2, 1);
        assertThat(tree(gap, CityFigures.Mismatch.class).at("/handedIn").asInt())
                .isEqualTo(2);
    }
}
