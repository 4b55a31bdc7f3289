package id.go.bekasikota.ppid.examples.quarkus;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.calendar.DateRange;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Year;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The application over HTTP, as a caller sees it: a date, a request with its next steps, a denial, a report. */
@QuarkusTest
class HostTest {

    private static final String REQUEST = """
            {"requester":{"type":"individual","name":"Siti Aminah",
              "citizenship":"indonesian","contact":{"email":"siti@example.org"}},"unit":"dinkes",
             "arrival":{"channel":"website","manner":"written"},"items":["Realisasi anggaran 2024"],
             "purpose":"Penelitian","delivery":{"form":"soft-copy","means":"email"}}""";
    private static final int MORE_THAN_THE_POOL_HAS = 40;

    @Inject
    Ppid ppid;

    @Test
    void tellsADeadline() {
        given().get("/deadlines/request.reply?trigger=2025-03-26")
                .then()
                .statusCode(200)
                .body(containsString("2025-04-21"), containsString("Pasal 22 ayat (7)"));
    }

    @Test
    void keepsARequestAndTellsWhatComesNext() {
        given().get("/requests/" + received())
                .then()
                .statusCode(200)
                .body(containsString("PERKI 1/2021"), not(containsString("Siti")))
                .body("state.code", equalTo("registered"))
                .body("items[0].details", equalTo("Realisasi anggaran 2024"))
                .body("nextSteps[0].wording.id", not(equalTo("")));
    }

    @Test
    void knowsNoOtherRequest() {
        given().get("/requests/P-dinkes-2024-0001").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void tellsADenialAsAProblem() {
        String number = received();
        extended(number).statusCode(200);

        extended(number)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("citation", equalTo("PERKI 1/2021 Pasal 36 ayat (2)"));
    }

    @Test
    void reportsAYear() {
        received();

        given().get("/reports/" + Year.now(ZoneId.of("Asia/Jakarta")))
                .then()
                .statusCode(200)
                .body("schema", equalTo("ppid-service-report/1"))
                .body("requests.received", not(equalTo(0)));
    }

    @Test
    void refusesWhatNobodyCouldRegister() {
        given().contentType("application/json")
                .body(REQUEST.replace("[\"Realisasi anggaran 2024\"]", "[]"))
                .post("/requests")
                .then()
                .statusCode(400);
    }

    @Test
    void refusesByNameOutsideATransactionAndLosesNoConnection() {
        for (int call = 0; call < MORE_THAN_THE_POOL_HAS; call++) {
            RuntimeException refused = assertThrows(
                    RuntimeException.class, () -> ppid.reports().service(DateRange.year(2025)));
            assertTrue(causes(refused).contains("no transaction open"), () -> causes(refused));
        }

        received();
    }

    private static String causes(Throwable failure) {
        return failure == null ? "" : failure.getMessage() + "; " + causes(failure.getCause());
    }

    private static String received() {
        return given().contentType("application/json")
                .body(REQUEST)
                .post("/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    private static ValidatableResponse extended(String number) {
        return given().contentType("application/json")
                .body("{\"reason\":\"not-yet-documented\",\"explanation\":\"Sedang dihimpun\"}")
                .post("/requests/" + number + "/extension")
                .then();
    }
}
