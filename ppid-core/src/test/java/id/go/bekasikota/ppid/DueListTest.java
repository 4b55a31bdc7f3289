package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.calendar.OutsideCoverageException;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.request.InformationRequest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The list of what is due soon where the calendar ends, on 31 December 2027. */
class DueListTest {
    private final SettableClock clock = SettableClock.on("2027-12-16");
    private final Ppid ppid = Ppid.builder(BODY).clock(clock).build();

    @DisplayName("K06: what is due before the calendar ends is listed, however many days are asked for")
    @Test
    void whatIsDueBeforeTheCalendarEndsIsListed() {
        InformationRequest due =
                ppid.requests().receive(asking("Anggaran"), PPID).orThrow();
        clock.moveTo("2027-12-17");
        ppid.requests().receive(asking("Tanpa hari yang diketahui"), PPID).orThrow();
        clock.moveTo("2027-12-29");

        assertThat(ppid.requests().dueWithin(1)).isEmpty();
        assertThat(ppid.requests().dueWithin(2)).containsExactly(due);
        assertThat(ppid.requests().dueWithin(5)).containsExactly(due);
        clock.moveTo("2028-01-10");
        assertThatThrownBy(() -> ppid.requests().dueWithin(5)).isInstanceOf(OutsideCoverageException.class);
        assertThat(ppid.requests().overdue()).containsExactly(due);
    }
}
