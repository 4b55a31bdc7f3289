package id.go.bekasikota.ppid.examples.quarkus;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.examples.quarkus.ReadmeCalls.Call;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A newcomer's walk from the README alone: what it says to send, sent to the application as it starts, shows a deadline, a request
 * with its next steps, a denial as a problem and a report.
 */
@QuarkusTest
@TestProfile(NewcomersWalkTest.JustStarted.class)
class NewcomersWalkTest {

    /** A database that nobody has used. */
    public static class JustStarted implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:mem:newcomer;DB_CLOSE_DELAY=-1");
        }
    }

    @Inject
    Ppid ppid;

    @Test
    void showsADeadlineARequestADenialAndAReport() throws Exception {
        ReadmeCalls readme = new ReadmeCalls(ppid.today().getYear());
        List<Response> answers =
                readme.all().stream().map(NewcomersWalkTest::send).toList();

        assertEquals(
                List.of(200, 201, 200, 200, 409, 200),
                answers.stream().map(Response::statusCode).toList());
        assertDeadline(answers.get(0));
        answers.subList(1, 4).forEach(request -> assertRequest(request, readme.number()));
        assertDenial(answers.get(4), answers.get(3).path("state.code"));
        assertReport(answers.get(5));
    }

    private static void assertDeadline(Response answer) {
        answer.then()
                .body("due.date", equalTo("2025-04-21"))
                .body("rule.basis.toString()", containsString("UU 14/2008 Pasal 22 ayat (7)"));
    }

    private static void assertRequest(Response answer, String number) {
        answer.then()
                .body(not(containsString("Siti")))
                .body("number", equalTo(number))
                .body("state.label.id", not(equalTo("")))
                .body("nextSteps.size()", not(equalTo(0)))
                .body("nextSteps[0].wording.id", not(equalTo("")));
    }

    private static void assertDenial(Response answer, String state) {
        String indonesian = answer.path("message.id");
        String english = answer.path("message.en");
        answer.then()
                .contentType("application/problem+json")
                .body("status", equalTo(409))
                .body("detail", startsWith(indonesian))
                .body("act", equalTo("request.extend"))
                .body("state", equalTo(state))
                .body("citation", equalTo("PERKI 1/2021 Pasal 36 ayat (2)"));
        assertNotEquals("", indonesian);
        assertNotEquals("", english);
        assertNotEquals(indonesian, english);
    }

    private static void assertReport(Response answer) {
        answer.then().body("schema", equalTo("ppid-service-report/1")).body("requests.received", equalTo(1));
    }

    private static Response send(Call call) {
        return call.json()
                .map(json -> given().contentType("application/json").body(json).post(call.path()))
                .orElseGet(() -> given().urlEncodingEnabled(false).get(call.path()));
    }
}
