package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static id.go.bekasikota.ppid.contract.SampleLife.objecting;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.ProvesReading;
import id.go.bekasikota.ppid.objection.FoundGround;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.NoticeDate;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestEnd;
import id.go.bekasikota.ppid.request.WrittenNotice;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two items, two notices on two days: what the one says is not said of the other. */
class SeveralNoticesTest {
    private final SettableClock clock = SettableClock.on("2025-09-01"); // due on 16 September
    private Ppid ppid = TestStorage.door(BODY).clock(clock).build();

    private InformationRequest received() {
        return ppid.requests().receive(asking("Anggaran", "Data"), PPID).orThrow();
    }

    private void grant(InformationRequest request, int item, String date) {
        clock.moveTo(date);
        WrittenNotice notice = WrittenNotice.of(Decision.grant(request.item(item)));
        ppid.requests().answer(request.number(), notice, PPID).orThrow();
    }

    private void arrived(InformationRequest request, String date) {
        clock.moveTo(date);
        ppid.fulfilment()
                .noticeArrived(request.number(), LocalDate.parse(date), PPID)
                .orThrow();
    }

    private Optional<LocalDate> answered(InformationRequest request) {
        return ppid.requests()
                .get(request.number())
                .on(LocalDate.parse("2025-10-31"), ppid.law())
                .record()
                .end()
                .map(RequestEnd::date);
    }

    @Test
    @ProvesReading("notice-date arrival")
    void theArrivalOfTheFirstNoticeIsNotThatOfTheSecond() {
        ppid = TestStorage.door(BODY)
                .clock(clock)
                .law(Deadlines.indonesia().under(LawPolicy.statute().with(NoticeDate.ARRIVAL)))
                .build();
        InformationRequest request = received();
        grant(request, 1, "2025-09-03");
        arrived(request, "2025-09-04");
        grant(request, 2, "2025-09-15");

        assertThat(answered(request)).isEmpty();
        arrived(request, "2025-09-18");
        assertThat(answered(request)).contains(LocalDate.parse("2025-09-18"));
        assertThat(ppid.reports().service(DateRange.year(2025)).timeliness().lateAnswered())
                .isEqualTo(1);
        assertThat(ppid.objections()
                        .file(objecting(request.number(), ObjectionGround.G), Actor.requester())
                        .orThrow()
                        .filing()
                        .grounds())
                .containsExactly(new FoundGround(ObjectionGround.G, LocalDate.parse("2025-09-18")));
    }

    @Test
    @Proves("UU 14/2008 Pasal 35 ayat (1)")
    void silenceOnOneItemIsAGroundAlthoughTheOtherWasAnswered() {
        InformationRequest request = received();
        grant(request, 1, "2025-09-10");
        clock.moveTo("2025-09-17");

        assertThat(ppid.objections()
                        .file(objecting(request.number(), ObjectionGround.C), Actor.requester())
                        .orThrow()
                        .filing()
                        .grounds())
                .containsExactly(new FoundGround(ObjectionGround.C, LocalDate.parse("2025-09-17")));
        grant(request, 2, "2025-09-18");
        assertThat(ppid.objections()
                        .file(objecting(request.number(), ObjectionGround.C), Actor.requester())
                        .denial())
                .isPresent();
    }

    @Test
    void whatIsPromisedForLaterDoesNotHideWhatWasNotDelivered() {
        InformationRequest request = received();
        grant(request, 1, "2025-09-10");
        WrittenNotice later =
                WrittenNotice.of(Decision.grant(request.item(2))).availableFrom(LocalDate.parse("2025-12-01"));
        ppid.requests().answer(request.number(), later, PPID).orThrow();
        clock.moveTo("2025-10-01");

        assertThat(ppid.objections()
                        .file(objecting(request.number(), ObjectionGround.E), Actor.requester())
                        .orThrow()
                        .filing()
                        .grounds())
                .containsExactly(new FoundGround(ObjectionGround.E, LocalDate.parse("2025-09-10")));
    }
}
