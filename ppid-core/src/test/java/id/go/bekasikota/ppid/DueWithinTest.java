package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.HEAD;
import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static id.go.bekasikota.ppid.contract.SampleLife.test;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.exemption.Classification;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionEnd;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.request.InformationRequest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is due or ends within some working days, also where they go beyond the decreed calendar, which ends with 2027. */
class DueWithinTest {
    private static final LocalDate CLASSIFIED = LocalDate.of(2027, 11, 1);

    private final SettableClock clock = SettableClock.on("2027-11-01");
    private final Ppid ppid = TestStorage.door(BODY).clock(clock).build();

    private Exemption exempt(String number, String end) {
        Classification letter = Classification.numbered(number)
                .body(BODY.name())
                .by(PPID)
                .approvedBy(HEAD)
                .until(ExemptionEnd.on(LocalDate.parse(end)))
                .document(LETTER)
                .issued("Contoh", CLASSIFIED);
        return ppid.exemptions()
                .classify(test(Extent.WHOLE, CLASSIFIED), letter, PPID)
                .orThrow();
    }

    private InformationRequest receivedOn(String day) {
        clock.moveTo(day);
        return ppid.requests().receive(asking("Anggaran"), PPID).orThrow();
    }

    @Test
    void beyondTheCalendarEverythingThatIsDueByAKnownDateCounts() {
        InformationRequest known = receivedOn("2027-12-08");
        LocalDate due = known.replyDue(ppid.law()).date();
        InformationRequest unknown = receivedOn(due.minusDays(1).toString());

        assertThat(unknown.replyDue(ppid.law()).due().known()).isEmpty();
        assertThat(ppid.requests().owed().dueWithin(5, Listing.first()).items()).containsExactly(known);
        assertThat(ppid.requests().owed().dueWithin(30, Listing.first()).items())
                .containsExactly(known);
        assertThat(ppid.requests()
                        .owed()
                        .dueWithin(Integer.MAX_VALUE, Listing.first())
                        .items())
                .containsExactly(known);
        clock.moveTo(due.plusDays(1));
        assertThat(ppid.requests().owed().dueWithin(30, Listing.first()).items())
                .isEmpty();
        assertThat(ppid.requests().owed().overdue(Listing.first()).items()).containsExactly(known);
    }

    @Test
    void onADayThatNoCalendarKnowsNothingIsThrown() {
        InformationRequest request = receivedOn("2027-12-08");
        Exemption later = exempt("SK-1", "2028-06-30");
        clock.moveTo("2028-01-03");

        assertThat(ppid.requests().owed().dueWithin(0, Listing.first()).items()).isEmpty();
        assertThat(ppid.requests().owed().dueWithin(3, Listing.first()).items()).isEmpty();
        assertThat(ppid.requests().owed().overdue(Listing.first()).items()).containsExactly(request);
        assertThat(ppid.exemptions().expiringWithin(0)).isEmpty();
        assertThat(ppid.exemptions().expiringWithin(3)).isEmpty();
        assertThat(ppid.exemptions().inventory().inForceOn(LocalDate.of(2028, 1, 3)))
                .containsExactly(later);
    }

    @Test
    void anExemptionThatEndsWithinTheDaysIsListed() {
        Exemption soon = exempt("SK-1", "2027-11-10");
        Exemption later = exempt("SK-2", "2027-12-20");
        Exemption far = exempt("SK-3", "2030-01-31");
        long days = ppid.law().calendar().count(CLASSIFIED, soon.publicFrom().orElseThrow());
        int within = Math.toIntExact(days);

        assertThat(ppid.exemptions().expiringWithin(0)).isEmpty();
        assertThat(ppid.exemptions().expiringWithin(within - 1)).isEmpty();
        assertThat(ppid.exemptions().expiringWithin(within)).containsExactly(soon);
        assertThat(ppid.exemptions().expiringWithin(100)).containsExactly(soon, later);
        assertThat(ppid.exemptions().get(far.id()).publicFrom()).contains(LocalDate.of(2030, 1, 31));
    }
}
