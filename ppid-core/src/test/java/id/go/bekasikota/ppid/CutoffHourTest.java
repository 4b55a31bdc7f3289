package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.CITIZEN;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static id.go.bekasikota.ppid.contract.SampleLife.objecting;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestView;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** A daily cut-off hour, which no text prints: what comes later on a working day counts from the next one. */
@Proves("UU 14/2008 Pasal 22 ayat (7)")
class CutoffHourTest {
    private final SettableClock clock = SettableClock.on("2025-09-12");
    private final Deadlines law =
            Deadlines.indonesia().under(LawPolicy.statute().withCutoff(LocalTime.of(15, 0)));
    private final Ppid ppid = TestStorage.door(BODY).clock(clock).law(law).build();

    private LocalDate due(InformationRequest request) {
        RequestView view = request.on(clock.instant().atZone(clock.getZone()).toLocalDate(), law);
        assertThat(view.clock().due()).contains(view.replyDue().date());
        return view.replyDue().date();
    }

    private InformationRequest received() {
        return ppid.requests().receive(asking("Anggaran"), PPID).orThrow();
    }

    @Test
    void aRequestOfFridayEveningCountsFromMonday() {
        assertThat(due(received())).isEqualTo("2025-09-26");
        clock.at("15:00");
        assertThat(due(received())).isEqualTo("2025-09-26");
        clock.at("15:01");
        InformationRequest late = received();

        assertThat(due(late)).isEqualTo("2025-09-29");
        assertThat(late.replyDue(law).date()).isEqualTo("2025-09-29");
        assertThat(ppid.nextSteps(late.number(), LocalDate.parse("2025-09-12")))
                .filteredOn(step -> step.act().equals("request.answer"))
                .allSatisfy(step -> assertThat(step.until()).contains(LocalDate.parse("2025-09-29")));
        assertThat(ppid.advance(LocalDate.parse("2025-09-29")))
                .extracting(expiry -> expiry.id() + " " + expiry.expiry().code())
                .contains("P/dinkes/2025/0001 request.reply-missed")
                .doesNotContain("P/dinkes/2025/0003 request.reply-missed");
    }

    @Test
    void aDayWrittenByHandHasNoHourAndNeitherHasACorrectedOne() {
        clock.at("16:00");
        InformationRequest written = ppid.requests()
                .receive(
                        ReceiveRequest.by(CITIZEN)
                                .unit("dinkes")
                                .asks("Anggaran")
                                .received(LocalDate.parse("2025-09-12"))
                                .build(),
                        PPID)
                .orThrow();
        InformationRequest corrected = ppid.requests()
                .correctReceipt(received().number(), LocalDate.parse("2025-09-11"), "salah tulis", PPID)
                .orThrow();

        assertThat(due(written)).isEqualTo("2025-09-26");
        assertThat(written.replyDue(law).date()).isEqualTo("2025-09-26");
        assertThat(due(corrected)).isEqualTo("2025-09-25");
    }

    @Test
    @Proves("UU 14/2008 Pasal 36 ayat (2)")
    void anObjectionOfFridayEveningCountsFromMonday() {
        InformationRequest request = received();
        clock.moveTo("2025-10-03");
        Objection morning = ppid.objections()
                .file(objecting(request.number(), ObjectionGround.C), PPID)
                .orThrow();
        ppid.objections()
                .withdraw(morning.number(), "diajukan lagi", Actor.requester())
                .orThrow();
        clock.at("17:00");
        Objection evening = ppid.objections()
                .file(objecting(request.number(), ObjectionGround.C), PPID)
                .orThrow();

        assertThat(morning.replyDue(law).date()).isEqualTo("2025-11-14");
        assertThat(evening.replyDue(law).date()).isEqualTo("2025-11-17");
        assertThat(evening.basis(evening.received(), law).replyDue(law).date()).isEqualTo("2025-11-17");
    }
}
