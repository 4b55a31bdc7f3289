package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static id.go.bekasikota.ppid.contract.SampleLife.objecting;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.request.RequestNumber;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What whoever asked may be shown, and the proof of receipt, neither with an identity. */
class CaseStatusTest {
    private final SettableClock clock = SettableClock.on("2025-09-01");
    private final Ppid ppid = TestStorage.door(BODY).clock(clock).build();
    private final RequestNumber number = ppid.requests()
            .receive(asking("Daftar hibah rahasia"), PPID)
            .orThrow()
            .number();

    private CaseStatus on(String day) {
        return ppid.status(number, LocalDate.parse(day));
    }

    @Test
    void aRequestShowsItsStateItsDatesAndWhoIsNext() {
        CaseStatus status = on("2025-09-01");

        assertThat(status.cases()).singleElement().satisfies(request -> {
            assertThat(request.number()).isEqualTo(number.text());
            assertThat(request.state()).isEqualTo("registered");
            assertThat(request.meaning().id()).isNotBlank();
        });
        assertThat(status.dates())
                .extracting(day -> day.code() + " " + day.date().orElseThrow())
                .containsExactly("received 2025-09-01", "answer-due 2025-09-16");
        assertThat(status.dates().get(1).explanation().id()).contains("16 September 2025", "10 hari kerja");
        assertThat(status.steps())
                .extracting(step -> step.act())
                .contains("request.answer", "request.withdraw")
                .doesNotContain("request.dispose", "request.correct-receipt");
    }

    @Test
    void whatFollowedFromItStandsBehindItAsOfTheDay() {
        clock.moveTo("2025-09-17");
        String objection = ppid.objections()
                .file(objecting(number, ObjectionGround.C), Actor.requester())
                .orThrow()
                .number()
                .text();

        assertThat(on("2025-09-16").cases()).hasSize(1);
        assertThat(on("2025-09-17").cases())
                .extracting(one -> one.kind() + " " + one.number())
                .containsExactly("request " + number, "objection " + objection);
        assertThat(on("2025-09-17").dates())
                .extracting(CaseStatus.Day::code)
                .containsExactly("received", "answer-due", "objection-received", "objection-due");
    }

    @Test
    void nothingOfItSaysWhoAskedOrWhat() {
        clock.moveTo("2025-09-17");
        ppid.objections()
                .file(objecting(number, ObjectionGround.C), Actor.requester())
                .orThrow();

        assertThat(PpidJson.write(on("2025-09-17"))
                        + PpidJson.write(ppid.requests().slip(number)))
                .doesNotContainIgnoringCase("rahasia")
                .doesNotContainIgnoringCase("siti aminah")
                .doesNotContain("3275")
                .doesNotContain("@");
    }

    @Test
    @Proves("UU 14/2008 Pasal 22 ayat (4)")
    void theSlipNamesNumberDayAndWhenTheAnswerIsDue() {
        ReceiptSlip slip = ppid.requests().slip(number);

        assertThat(slip.number()).isEqualTo(number);
        assertThat(slip.body()).isEqualTo(BODY.name());
        assertThat(slip.received()).isEqualTo("2025-09-01");
        assertThat(slip.answerBy()).contains(LocalDate.of(2025, 9, 16));
        assertThat(slip.explanation().en()).contains("16 September 2025");
        ppid.requests()
                .correctReceipt(number, LocalDate.of(2025, 8, 29), "salah ketik", PPID)
                .orThrow();
        assertThat(ppid.requests().slip(number).answerBy()).contains(LocalDate.of(2025, 9, 15));
        assertThat(PpidJson.read(PpidJson.write(slip), ReceiptSlip.class)).isEqualTo(slip);
        CaseStatus status = on("2025-09-01");
        assertThat(PpidJson.read(PpidJson.write(status), CaseStatus.class)).isEqualTo(status);
    }
}
