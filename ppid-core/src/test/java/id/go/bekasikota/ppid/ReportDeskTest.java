package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleCases.pending;
import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.CITIZEN;
import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static id.go.bekasikota.ppid.contract.SampleLife.objecting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.command.FileObjection;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.objection.SuperiorAnswer;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.NonWorkingReceipt;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.report.ServiceReport;
import id.go.bekasikota.ppid.report.UnansweredSection;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.WrittenNotice;
import id.go.bekasikota.ppid.storage.Storage;
import id.go.bekasikota.ppid.storage.StorageException;
import id.go.bekasikota.ppid.storage.Stores;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What the report counts of cases that live, beyond what a register book can hold. */
@Proves("PERKI 1/2021 Pasal 57 ayat (3)")
class ReportDeskTest {
    private final SettableClock clock = SettableClock.on("2025-09-01");
    private final Ppid ppid = TestStorage.door(BODY).clock(clock).build();

    private ServiceReport year() {
        return ppid.reports().service(DateRange.year(2025));
    }

    private Objection againstSilence(InformationRequest request) {
        return ppid.objections()
                .file(objecting(request.number(), ObjectionGround.C), Actor.requester())
                .orThrow();
    }

    private InformationRequest received() {
        return ppid.requests().receive(asking("Anggaran"), PPID).orThrow();
    }

    @Test
    void anObjectionSettledOrWithdrawnIsNotPending() {
        InformationRequest first = received();
        InformationRequest second = received();
        InformationRequest third = received();
        clock.moveTo("2025-09-17");
        Objection settled = againstSilence(first);
        Objection withdrawn = againstSilence(second);
        Objection answered = againstSilence(third);
        clock.moveTo("2025-09-24");
        ppid.objections()
                .settle(settled.number(), Set.of(ObjectionGround.C), "data diberikan", LETTER, PPID)
                .orThrow();
        ppid.objections()
                .withdraw(withdrawn.number(), "tidak perlu", Actor.requester())
                .orThrow();
        clock.moveTo("2025-11-10");
        ppid.objections()
                .answer(
                        answered.number(),
                        SuperiorAnswer.of("T-1", ObjectionOutcome.UPHELD)
                                .ordering("berikan", LocalDate.parse("2025-11-20"))
                                .saying("benar"),
                        SUPERIOR)
                .orThrow();
        ServiceReport report = year();

        assertThat(report.objections().received()).isEqualTo(3);
        assertThat(report.objections().processed()).isEqualTo(3);
        assertThat(report.objections().pendingEnd()).isZero();
        assertThat(report.objections().late()).isEqualTo(1);
        assertThat(report.objections().outcomes()).isEqualTo(Map.of("upheld", 1L, "partly-upheld", 0L, "rejected", 0L));
        assertThat(report.objectionsWithoutAnswer()).isEqualTo(new UnansweredSection(1, 1));
        assertThat(ppid.reports()
                        .service(new DateRange(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-09-23")))
                        .objections()
                        .pendingEnd())
                .isEqualTo(3);
    }

    @Test
    void everyObjectionOnARequestAndEveryOneWithoutCounts() {
        InformationRequest request = received();
        clock.moveTo("2025-09-17");
        Objection first = againstSilence(request);
        ppid.objections()
                .withdraw(first.number(), "salah isi", Actor.requester())
                .orThrow();
        clock.moveTo("2025-09-22");
        againstSilence(request);
        ppid.objections()
                .fileAboutPublication(
                        FileObjection.aboutPublication(CITIZEN, "Laporan keuangan")
                                .on(ObjectionGround.B)
                                .purpose("riset"),
                        LocalDate.parse("2025-08-31"),
                        Actor.requester())
                .orThrow();

        assertThat(year().objections().received()).isEqualTo(3);
        assertThat(year().objections().byGround()).isEqualTo(Map.of("b", 1L, "c", 2L));
        assertThat(year().objections().pendingEnd()).isEqualTo(2);
    }

    @Test
    void daysRunByThePolicyOfTheBody() {
        for (LawPolicy policy : List.of(
                LawPolicy.statute().with(NonWorkingReceipt.ROLL),
                LawPolicy.statute().withCutoff(LocalTime.of(15, 0)))) {
            SettableClock own = SettableClock.on("2025-09-12").at("16:00"); // a Friday, after the hour
            Ppid service = TestStorage.door(BODY)
                    .clock(own)
                    .law(Deadlines.indonesia().under(policy))
                    .build();
            if (policy.nonWorkingReceipt() == NonWorkingReceipt.ROLL) {
                own.moveTo("2025-09-13"); // a Saturday
            }
            InformationRequest request =
                    service.requests().receive(asking("Anggaran"), PPID).orThrow();
            own.moveTo("2025-09-29"); // ten working days after Monday 15 September
            service.requests()
                    .answer(request.number(), WrittenNotice.of(Decision.grant(request.item(1))), PPID)
                    .orThrow();
            ServiceReport report = service.reports().service(DateRange.year(2025));

            assertThat(report.timeliness().onTimeOriginal()).isEqualTo(1);
            assertThat(report.timeliness().lateAnswered()).isZero();
            assertThat(report.processingDays().max()).hasValue(10);
            assertThat(report.bands()).containsEntry("0-10", 1L);
        }
    }

    @Test
    void theSuperiorsDaysRunByThePolicyOfTheBodyToo() {
        Ppid service = TestStorage.door(BODY)
                .clock(clock)
                .law(Deadlines.indonesia().under(LawPolicy.statute().with(NonWorkingReceipt.ROLL)))
                .build();
        InformationRequest request =
                service.requests().receive(asking("Anggaran"), PPID).orThrow();
        clock.moveTo("2025-09-20"); // a Saturday, so it is received on Monday 22 September
        Objection objection = service.objections()
                .file(objecting(request.number(), ObjectionGround.C), Actor.requester())
                .orThrow();
        clock.moveTo(objection.replyDue(service.law()).date());
        service.objections().withdraw(objection.number(), "", Actor.requester()).orThrow();

        assertThat(service.reports().service(DateRange.year(2025)).objections().late())
                .isZero();
        assertThat(service.reports()
                        .service(DateRange.year(2025))
                        .objections()
                        .processingDays()
                        .max())
                .hasValue(30);
    }

    @Test
    void whatIsImportedCountsBesideWhatWasReceivedAndIsReplacedByTheNextBook() {
        received();
        LocalDate march = LocalDate.of(2025, 3, 3);

        assertThat(ppid.reports()
                        .importRegister(List.of(pending("R-1", "dinkes", march), pending("R-2", "dinkes", march))
                                .iterator()))
                .isEqualTo(2);
        assertThat(year().received().byMonth()).isEqualTo(Map.of("2025-03", 2L, "2025-09", 1L));
        assertThat(ppid.reports()
                        .importRegister(List.of(pending("R-1", "dinkes", march)).iterator()))
                .isEqualTo(1);
        assertThat(year().received().byMonth()).isEqualTo(Map.of("2025-03", 1L, "2025-09", 1L));
    }

    @Test
    void aBookThatWasReadIsNotImportedByHalfWhereTheStorageTriesAgain() {
        Storage kept = TestStorage.fresh();
        Ppid imported = Ppid.builder(BODY).storage(kept).clock(clock).build();
        Ppid tried = Ppid.builder(BODY).storage(tryingAgain(kept)).clock(clock).build();
        LocalDate march = LocalDate.of(2025, 3, 3);
        imported.reports()
                .importRegister(List.of(pending("R-1", "dinkes", march)).iterator());
        Iterator<CaseRecord> book = List.of(pending("R-2", "dinkes", march), pending("R-3", "dinkes", march))
                .iterator();

        assertThatThrownBy(() -> tried.reports().importRegister(book))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("open the book anew");
        assertThat(imported.reports().service(DateRange.year(2025)).received().byMonth())
                .isEqualTo(Map.of("2025-03", 1L));
    }

    /** As a database that ends the first transaction in favour of another. */
    private static Storage tryingAgain(Storage storage) {
        return new Storage() {
            @Override
            public <T> T inTransaction(Function<Stores, T> work) {
                return storage.inTransaction(stores -> {
                    T given = work.apply(stores);
                    assertThat(given).isNotNull();
                    return work.apply(stores);
                });
            }
        };
    }
}
