package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.ProvesReading;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.report.CaseFlow;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.Delivery;
import id.go.bekasikota.ppid.request.ExtensionNotice;
import id.go.bekasikota.ppid.request.ExtensionReason;
import id.go.bekasikota.ppid.request.IncompletenessNotice;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.WrittenNotice;
import id.go.bekasikota.ppid.requester.Gap;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Requests that ended, or whose day of receipt was corrected, as later days see them. */
class EndedRequestsTest {
    private final SettableClock clock = SettableClock.on("2025-09-01");
    private final Ppid ppid = TestStorage.door(BODY).clock(clock).build();

    private static InformationRequest received(Ppid service) {
        return service.requests().receive(asking("Anggaran"), PPID).orThrow();
    }

    private CaseFlow counted(int year) {
        return ppid.reports().service(DateRange.year(year)).requests();
    }

    @Test
    @ProvesReading("incomplete-request lapses")
    void anAnsweredOrWithdrawnRequestIsNotToldToHaveLapsed() {
        Ppid perki = TestStorage.door(BODY)
                .clock(clock)
                .law(Deadlines.indonesia().under(LawPolicy.perki2021()))
                .build();
        InformationRequest answered = received(perki);
        InformationRequest withdrawn = received(perki);
        InformationRequest left = received(perki);
        IncompletenessNotice letter = IncompletenessNotice.of(Set.of(Gap.PURPOSE_MISSING));
        perki.requests().declareIncomplete(answered.number(), letter, PPID).orThrow();
        perki.requests().declareIncomplete(withdrawn.number(), letter, PPID).orThrow();
        perki.requests().declareIncomplete(left.number(), letter, PPID).orThrow();
        perki.requests()
                .answer(answered.number(), WrittenNotice.of(Decision.grant(answered.item(1))), PPID)
                .orThrow();
        perki.requests()
                .withdraw(withdrawn.number(), "tidak perlu", Actor.requester())
                .orThrow();

        assertThat(perki.advance(LocalDate.parse("2025-09-30")))
                .filteredOn(told -> told.expiry().code().equals("request.lapsed"))
                .extracting(CaseExpiry::id)
                .containsExactly(left.number().text());
    }

    @Test
    @Proves("UU 14/2008 Pasal 22 ayat (7)")
    void aRequestIsNoDuplicateOfOneThatEndedUnanswered() {
        InformationRequest first = received(ppid);
        InformationRequest second = received(ppid);
        ppid.requests()
                .voidDuplicate(second.number(), first.number(), "sama", PPID)
                .orThrow();
        InformationRequest third = received(ppid);
        ppid.requests().withdraw(third.number(), "salah", Actor.requester()).orThrow();

        Denial circle = ppid.requests()
                .voidDuplicate(first.number(), second.number(), "sama", PPID)
                .denial()
                .orElseThrow();
        assertThat(circle.citation()).hasToString("UU 14/2008 Pasal 22 ayat (7)");
        assertThat(ppid.requests()
                        .voidDuplicate(first.number(), third.number(), "sama", PPID)
                        .denial())
                .isPresent();
    }

    @Test
    @Proves("UU 14/2008 Pasal 22 ayat (8)")
    void aSecondExtensionOfAnOldRequestIsDeniedByTheStatuteOfItsDay() {
        clock.moveTo("2015-03-02");
        InformationRequest request = received(ppid);
        ExtensionNotice notice = ExtensionNotice.of(ExtensionReason.OTHER, "dihimpun");
        ppid.requests().extend(request.number(), notice, PPID).orThrow();

        Denial second =
                ppid.requests().extend(request.number(), notice, PPID).denial().orElseThrow();
        assertThat(second.citation()).hasToString("UU 14/2008 Pasal 22 ayat (8)");
    }

    @Test
    @Proves("UU 14/2008 Pasal 12")
    void aReceiptCorrectedAcrossTheYearIsCountedInOneYear() {
        clock.moveTo("2025-12-30");
        InformationRequest later = received(ppid);
        clock.moveTo("2026-01-05");
        InformationRequest earlier = received(ppid);
        ppid.requests()
                .correctReceipt(later.number(), LocalDate.parse("2026-01-02"), "salah catat", PPID)
                .orThrow();
        ppid.requests()
                .correctReceipt(earlier.number(), LocalDate.parse("2025-12-29"), "salah catat", PPID)
                .orThrow();

        assertThat(counted(2025).received()).isEqualTo(1);
        assertThat(counted(2026).received()).isEqualTo(1);
        assertThat(counted(2026).pendingStart()).isEqualTo(counted(2025).pendingEnd());
    }

    @Test
    @Proves("UU 14/2008 Pasal 12")
    void aDuplicateFoundAfterTheYearIsInNoYear() {
        clock.moveTo("2025-12-30");
        InformationRequest first = received(ppid);
        InformationRequest second = received(ppid);
        clock.moveTo("2026-01-05");
        ppid.requests()
                .voidDuplicate(second.number(), first.number(), "sama", PPID)
                .orThrow();

        assertThat(counted(2025).received()).isEqualTo(1);
        assertThat(counted(2026).pendingStart()).isEqualTo(counted(2025).pendingEnd());
    }

    @Test
    void onlyTheRequesterAsksAndWithdrawsAndOnlyTheBodyHandsOver() {
        InformationRequest request = received(ppid);
        for (Actor other : List.of(Actor.time(), Actor.commission(), Actor.court())) {
            assertThat(ppid.requests().withdraw(request.number(), "", other).denial())
                    .isPresent();
        }
        ppid.requests()
                .answer(request.number(), WrittenNotice.of(Decision.grant(request.item(1))), PPID)
                .orThrow();
        Delivery copy = new Delivery(Delivery.Form.SOFT_COPY, Delivery.Means.EMAIL);

        assertThat(ppid.fulfilment()
                        .requestCopy(request.number(), 1, copy, Actor.time())
                        .denial())
                .isPresent();
        assertThat(ppid.fulfilment()
                        .deliver(request.number(), Set.of(1), copy, Actor.requester())
                        .denial())
                .isPresent();
        ppid.fulfilment()
                .requestCopy(request.number(), 1, copy, Actor.requester())
                .orThrow();
        ppid.fulfilment().deliver(request.number(), Set.of(1), copy, PPID).orThrow();
    }
}
