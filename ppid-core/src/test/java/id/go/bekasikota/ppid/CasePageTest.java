package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.go.bekasikota.ppid.contract.Samples;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.dispute.Dispute;
import id.go.bekasikota.ppid.event.CasePage;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestView;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a page shows of a case becomes JSON as it is, whatever the host's mapper is set to. */
class CasePageTest {
    private static final ObjectMapper TREES = new ObjectMapper();
    private final Ppid ppid =
            TestStorage.door(BODY).clock(SettableClock.on("2025-09-01")).build();

    @Test
    void aRequestIsWrittenWithStateDatesLabelsItemsAndNextSteps() throws Exception {
        InformationRequest request =
                ppid.requests().receive(asking("Anggaran"), PPID).orThrow();
        RequestView view = request.on(ppid.today(), ppid.law());

        JsonNode page = TREES.readTree(PpidJson.write(view));

        assertThat(page.at("/kind").asText()).isEqualTo("request");
        assertThat(page.at("/number").asText()).isEqualTo(request.number().text());
        assertThat(page.at("/state/code").asText()).isEqualTo(view.state().code());
        assertThat(page.at("/state/label/id").asText()).isEqualTo(view.state().label(Language.INDONESIAN));
        assertThat(page.at("/received").asText()).isEqualTo("2025-09-01");
        assertThat(page.at("/due/0/date").asText())
                .isEqualTo(view.replyDue().date().toString());
        assertThat(page.at("/due/0/citation").asText()).isEqualTo("UU 14/2008 Pasal 22 ayat (7)");
        assertThat(page.at("/items/0/details").asText()).isEqualTo("Anggaran");
        assertThat(page.at("/items/0").has("outcome")).isTrue();
        assertThat(page.at("/nextSteps")).hasSameSizeAs(request.nextSteps(ppid.today(), ppid.law()));
        assertThat(page.at("/nextSteps/0/wording/id").asText()).isNotBlank();
        assertThat(PpidJson.read(page.toString(), CasePage.class)).isEqualTo(view.page());
    }

    @Test
    void theSiblingsAreWrittenLikewise() throws Exception {
        LocalDate day = LocalDate.of(2026, 12, 1);
        Objection objection = Samples.of(Objection.class, Samples.Fill.SINGLE);
        Dispute dispute = Samples.of(Dispute.class, Samples.Fill.SINGLE);
        Exemption exemption = Samples.of(Exemption.class, Samples.Fill.SINGLE);
        for (CasePage page : List.of(
                objection.page(day, ppid.law()), dispute.page(day, ppid.law()), exemption.page(day, ppid.law()))) {
            JsonNode json = TREES.readTree(PpidJson.write(page));

            assertThat(json.at("/number").asText()).isNotBlank();
            assertThat(json.at("/state/label/en").asText()).isNotBlank();
            assertThat(json.at("/items")).hasSize(1);
            assertThat(page.nextSteps()).hasSameSizeAs(json.at("/nextSteps"));
        }
    }

    @Test
    void anyMapperOfAHostWritesTheSame() throws Exception {
        RequestView view =
                ppid.requests().receive(asking("Anggaran"), PPID).orThrow().on(ppid.today(), ppid.law());
        JsonNode ours = TREES.readTree(PpidJson.write(view));
        ObjectMapper two = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .registerModule(new Jdk8Module())
                .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
        var three = tools.jackson.databind.json.JsonMapper.builder()
                .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.KEBAB_CASE)
                .build();

        assertThat(TREES.readTree(two.writeValueAsString(view))).isEqualTo(ours);
        assertThat(TREES.readTree(three.writeValueAsString(view))).isEqualTo(ours);
    }

    @Test
    void aNumberOfTheSchemeForPathsStandsInAPathAsItIs() {
        NumberingScheme paths = NumberingScheme.inPaths();

        assertThat(paths.number("P", "dinkes", 2025, 12)).isEqualTo("P-dinkes-2025-0012");
        for (String unit : List.of("a/b", "a b", "a%2Fb", "a?b#c", "é", "a~b", "a~2f~b", "..", "a;b")) {
            assertThat(paths.number("P", unit, 2025, 1)).as(unit).matches("[A-Za-z0-9._~-]+");
        }
        assertThat(paths.number("P", "a/b", 2025, 1)).isNotEqualTo(paths.number("P", "a~2f~b", 2025, 1));
        InformationRequest request = TestStorage.door(BODY)
                .clock(SettableClock.on("2025-09-01"))
                .numbering(paths)
                .build()
                .requests()
                .receive(asking("Anggaran"), PPID)
                .orThrow();
        assertThat(request.number().text()).isEqualTo("P-dinkes-2025-0001");
    }
}
