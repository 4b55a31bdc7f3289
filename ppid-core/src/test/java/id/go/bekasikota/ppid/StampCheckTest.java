package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.UNIT;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.catalogue.UnitChannels;
import id.go.bekasikota.ppid.command.CommandCheck;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestActs;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.storage.Storage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An act can only append, and only by its own stamp: what bears another is not kept. */
class StampCheckTest {
    private final SettableClock clock = SettableClock.on("2025-09-01");
    private final Storage storage = TestStorage.fresh();
    private final DeskContext context = new DeskContext(
            BODY,
            storage,
            new LocalTimes(clock, ZoneId.of("Asia/Jakarta")),
            Deadlines.indonesia(),
            CommandCheck.standard(),
            NumberingScheme.standard(),
            Optional.empty(),
            UnitChannels.none());
    private final Cases<RequestNumber, InformationRequest, RequestActs> cases = RequestDesk.cases(context);
    private final InformationRequest request = Ppid.builder(BODY)
            .storage(storage)
            .clock(clock)
            .build()
            .requests()
            .receive(asking("Anggaran"), PPID)
            .orThrow();

    private void tried(Stamp foreign) {
        cases.act(
                        request.number(),
                        PPID,
                        acts -> request.acting(context.law(), foreign).declareComplete())
                .orThrow();
    }

    private int version() {
        return cases.get(request.number()).version();
    }

    @Test
    void whatAnotherActorOrAnotherDaySignedIsNotKept() {
        Stamp today = context.stamp(PPID);

        assertThatThrownBy(() -> tried(context.stamp(UNIT)))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("another stamp");
        assertThatThrownBy(() -> tried(today.on(LocalDate.parse("2025-09-02"))))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("another stamp");
        assertThat(version()).isEqualTo(1);
        tried(today);
        assertThat(version()).isEqualTo(2);
    }

    @Test
    void aConsequenceOnAnotherCaseBearsTheSameStamp() {
        Stamp today = context.stamp(PPID);

        assertThatThrownBy(() -> storage.inTransaction(stores -> {
                    cases.follow(
                            stores,
                            request.number(),
                            today,
                            acts -> request.acting(context.law(), context.stamp(UNIT))
                                    .keepFor(request.number()));
                    return 0;
                }))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("another stamp");
        assertThat(version()).isEqualTo(1);
    }
}
