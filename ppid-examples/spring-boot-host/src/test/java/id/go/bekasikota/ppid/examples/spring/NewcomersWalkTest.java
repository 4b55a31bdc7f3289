package id.go.bekasikota.ppid.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.examples.spring.ReadmeCalls.Call;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * A newcomer's walk from the README alone: what it says to send, sent to the application as it starts, shows a deadline, a request
 * with its next steps, a denial as a problem and a report.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.flyway.enabled=false", "spring.datasource.url=jdbc:h2:mem:newcomer;DB_CLOSE_DELAY=-1"})
class NewcomersWalkTest {

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Ppid ppid;

    @Test
    void showsADeadlineARequestADenialAndAReport() throws Exception {
        ReadmeCalls readme = new ReadmeCalls(ppid.today().getYear());
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (Call call : readme.all()) {
            answers.add(send(call));
        }

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactly(200, 201, 200, 200, 409, 200);
        assertDeadline(answers.get(0).body());
        for (HttpResponse<String> request : answers.subList(1, 4)) {
            assertRequest(request.body(), readme.number());
        }
        assertDenial(answers.get(4), JsonPath.read(answers.get(3).body(), "$.state.code"));
        assertReport(answers.get(5).body());
    }

    private static void assertDeadline(String json) {
        assertThat((String) JsonPath.read(json, "$.due.date")).isEqualTo("2025-04-21");
        assertThat((Object) JsonPath.read(json, "$.rule.basis")).asString().contains("UU 14/2008 Pasal 22 ayat (7)");
    }

    private static void assertRequest(String json, String number) {
        assertThat((String) JsonPath.read(json, "$.number")).isEqualTo(number);
        assertThat((String) JsonPath.read(json, "$.state.label.id")).isNotBlank();
        List<Map<String, Object>> steps = JsonPath.read(json, "$.nextSteps");
        assertThat(steps).isNotEmpty().allSatisfy(step -> assertThat(step).containsKeys("act", "wording"));
        assertThat(json).doesNotContain("Siti");
    }

    private static void assertDenial(HttpResponse<String> answer, String state) {
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        Map<String, Object> problem = JsonPath.read(answer.body(), "$");
        assertThat(problem)
                .containsEntry("status", 409)
                .containsEntry("act", "request.extend")
                .containsEntry("state", state)
                .containsEntry("citation", "PERKI 1/2021 Pasal 36 ayat (2)");
        String indonesian = JsonPath.read(answer.body(), "$.message.id");
        String english = JsonPath.read(answer.body(), "$.message.en");
        assertThat(indonesian).isNotBlank().isNotEqualTo(english);
        assertThat(english).isNotBlank();
        assertThat((String) problem.get("detail")).startsWith(indonesian);
    }

    private static void assertReport(String json) {
        assertThat((String) JsonPath.read(json, "$.schema")).isEqualTo("ppid-service-report/1");
        assertThat((int) JsonPath.read(json, "$.requests.received")).isEqualTo(1);
    }

    private HttpResponse<String> send(Call call) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + call.path()));
        call.json().ifPresent(json -> request.header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
