package id.go.bekasikota.ppid.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The application over HTTP, as a caller sees it: a date, a request with its next steps, a denial, a report. */
@Import(MarchOf2025.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.flyway.enabled=false")
class HostTest {

    private static final String REQUEST = """
            {"requester":{"type":"individual","name":"Siti Aminah",
              "citizenship":"indonesian","contact":{"email":"siti@example.org"}},"unit":"dinkes",
             "arrival":{"channel":"website","manner":"written"},"items":["Realisasi anggaran 2024"],
             "purpose":"Penelitian","delivery":{"form":"soft-copy","means":"email"}}""";

    @Value("${local.server.port}")
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void tellsADeadline() throws Exception {
        HttpResponse<String> answer = get("/deadlines/request.reply?trigger=2025-03-26");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("2025-04-21", "Pasal 22 ayat (7)");
    }

    @Test
    void knowsNoOtherRule() throws Exception {
        assertThat(get("/deadlines/request.guess?trigger=2025-03-26").statusCode()).isEqualTo(404);
    }

    @Test
    void keepsARequestAndTellsWhatComesNext() throws Exception {
        String number = received();

        HttpResponse<String> answer = get("/requests/" + number);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(number, "nextSteps", "PERKI 1/2021")
                .contains("\"state\":{\"code\":\"registered\",\"label\":{\"id\":\"", "\"date\":\"2025-04-21\"")
                .contains("\"details\":\"Realisasi anggaran 2024\"", "\"outcome\":null")
                .doesNotContain("Siti");
    }

    @Test
    void knowsNoOtherRequest() throws Exception {
        HttpResponse<String> answer = get("/requests/P-dinkes-2024-0001");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void tellsADenialAsAProblem() throws Exception {
        String path = "/requests/" + received() + "/extension";
        String notice = "{\"reason\":\"not-yet-documented\",\"explanation\":\"Sedang dihimpun\"}";

        HttpResponse<String> first = post(path, notice);
        HttpResponse<String> second = post(path, notice);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(second.body()).contains("PERKI 1/2021 Pasal 36 ayat (2)");
    }

    @Test
    void reportsAYear() throws Exception {
        received();

        HttpResponse<String> answer = get("/reports/2025");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("ppid-service-report/1", "\"byMonth\":{\"2025-03\":");
    }

    @Test
    void refusesWhatNobodyCouldRegister() throws Exception {
        HttpResponse<String> answer = post("/requests", REQUEST.replace("[\"Realisasi anggaran 2024\"]", "[]"));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private String received() throws Exception {
        HttpResponse<String> answer = post("/requests", REQUEST);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        Matcher number = Pattern.compile("\"number\":\"([^\"]+)\"").matcher(answer.body());
        assertThat(number.find()).as(answer.body()).isTrue();
        return number.group(1);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
