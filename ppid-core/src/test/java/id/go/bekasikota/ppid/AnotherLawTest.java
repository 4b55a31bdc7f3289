package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.storage.Place;
import id.go.bekasikota.ppid.storage.Storage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What time can do nothing more to rests; under another calendar or reading it is gone through again. */
class AnotherLawTest {
    private static final LocalDate LATER = LocalDate.of(2027, 1, 4);
    private final SettableClock clock = SettableClock.on("2025-03-03");
    private final Storage storage = TestStorage.fresh();

    private Ppid under(Deadlines law) {
        return Ppid.builder(BODY).storage(storage).clock(clock).law(law).build();
    }

    private List<String> live() {
        return storage.inTransaction(stores -> stores.requests().live(BODY.code(), LATER, Place.START, 9).stream()
                .map(Place::id)
                .toList());
    }

    @Test
    void aCaseAtRestIsTakenAgainUnderAnotherReadingAndNotUnderTheSame() {
        Ppid statute = under(Deadlines.indonesia());
        RequestNumber id =
                statute.requests().receive(asking("Anggaran"), PPID).orThrow().number();
        statute.requests().withdraw(id, "tidak perlu lagi", Actor.requester()).orThrow();
        clock.moveTo(LATER);
        statute.advance(LATER);
        assertThat(live()).isEmpty();

        statute.advance(LATER);
        assertThat(live()).isEmpty();

        Ppid standard = under(Deadlines.indonesia().under(LawPolicy.perki2021()));
        standard.advance(LocalDate.of(2025, 1, 2));
        assertThat(live()).hasSize(1);
        standard.advance(LATER);
        assertThat(live()).isEmpty();
    }

    @Test
    void aMarkTellsLawsApartByWhatCounts() {
        Deadlines law = Deadlines.indonesia();
        String mark = LawMark.of(law);

        assertThat(mark).hasSize(64).isEqualTo(LawMark.of(law.under(LawPolicy.statute())));
        assertThat(LawMark.of(law.under(LawPolicy.perki2021()))).isNotEqualTo(mark);
        assertThat(LawMark.of(law.with(law.calendar().asKnownOn(LocalDate.of(2025, 1, 1)))))
                .isNotEqualTo(mark);
    }
}
