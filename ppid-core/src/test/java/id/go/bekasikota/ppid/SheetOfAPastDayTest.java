package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.HEAD;
import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.ORGANIZATION;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.catalogue.Disclosure;
import id.go.bekasikota.ppid.catalogue.EntryDraft;
import id.go.bekasikota.ppid.catalogue.EntryFields;
import id.go.bekasikota.ppid.catalogue.EntryNumber;
import id.go.bekasikota.ppid.catalogue.EntryOrigin;
import id.go.bekasikota.ppid.catalogue.InformationForm;
import id.go.bekasikota.ppid.catalogue.ListDecision;
import id.go.bekasikota.ppid.catalogue.ListState;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.exemption.Classification;
import id.go.bekasikota.ppid.exemption.ConsequenceTest;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionEnd;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.monitoring.ExemptFigures;
import id.go.bekasikota.ppid.monitoring.SheetRow;
import id.go.bekasikota.ppid.organization.Approval;
import id.go.bekasikota.ppid.request.InformationRequest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sheet of a day does not change with what is decided after it, and reaches to the last day of the calendar. */
class SheetOfAPastDayTest {
    private final SettableClock clock = SettableClock.on("2024-01-10");
    private final Ppid ppid =
            TestStorage.door(BODY).clock(clock).organization(ORGANIZATION).build();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private SheetRow row(String unit, String asOf) {
        return ppid.organization().sheet(day(asOf)).rows().stream()
                .filter(row -> row.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private ListDecision decision(String number) {
        return new ListDecision(number, day("2024-01-10"), PPID, Approval.of(SUPERIOR), LETTER);
    }

    private static ConsequenceTest tested(String unit, String date) {
        return ConsequenceTest.of("Hasil penilaian pegawai")
                .ground(ExemptionGround.H4)
                .ifOpened("menimbulkan salah paham")
                .ifClosed("melindungi pegawai sampai penilaian selesai pada " + date)
                .legalBasis("UU 14/2008 Pasal 17 huruf h angka 4")
                .heldBy(unit)
                .tester("Ani, analis, kominfo")
                .on(day(date));
    }

    private static Classification letter(String number, String date, String end) {
        return Classification.numbered(number)
                .body(BODY.name())
                .by(PPID)
                .approvedBy(HEAD)
                .until(ExemptionEnd.on(day(end)))
                .document(LETTER)
                .issued("Contoh", day(date));
    }

    private Exemption classified() {
        return ppid.exemptions()
                .classify(tested("dinkes", "2024-01-10"), letter("SK-1", "2024-01-10", "2024-08-01"), PPID)
                .orThrow();
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 45 ayat (7)")
    void aLaterUpdateOfTheListDoesNotHideThatItWasStale() {
        ppid.catalogue().decideList(decision("K-1"), List.of(), PPID).orThrow();
        clock.moveTo("2025-03-03");
        ListDecision update = new ListDecision("K-2", day("2025-03-03"), PPID, Approval.of(SUPERIOR), LETTER);
        ppid.catalogue().decideList(update, List.of(), PPID).orThrow();

        assertThat(ppid.organization().sheet(day("2024-01-09")).listState()).isEmpty();
        assertThat(ppid.organization().sheet(day("2024-07-10")).listState()).contains(ListState.CURRENT);
        assertThat(ppid.organization().sheet(day("2024-07-11")).listState()).contains(ListState.STALE);
        assertThat(ppid.organization().sheet(day("2025-03-03")).listState()).contains(ListState.CURRENT);
    }

    @Test
    void aLaterClassificationDoesNotMoveWhatEndsToAnotherUnitOrDay() {
        Exemption exemption = classified();
        clock.moveTo("2024-07-01");
        ppid.exemptions()
                .reclassify(
                        exemption.id(), tested("setda", "2024-07-01"), letter("SK-2", "2024-07-01", "2026-08-03"), PPID)
                .orThrow();

        assertThat(row("dinkes", "2024-06-28").exempt()).isEqualTo(new ExemptFigures(1, List.of(exemption.id())));
        assertThat(row("setda", "2024-06-28").exempt()).isEqualTo(new ExemptFigures(0, List.of()));
        assertThat(row("dinkes", "2024-07-01").exempt()).isEqualTo(new ExemptFigures(0, List.of()));
        assertThat(row("setda", "2024-07-01").exempt()).isEqualTo(new ExemptFigures(1, List.of()));
    }

    @Test
    void whatAChangeEndsEarlierEndsFromTheDayOfItsLetterOn() {
        Exemption exemption = ppid.exemptions()
                .classify(tested("dinkes", "2024-01-10"), letter("SK-1", "2024-01-10", "2026-08-03"), PPID)
                .orThrow();
        clock.moveTo("2024-07-01");
        ppid.exemptions()
                .reclassify(
                        exemption.id(),
                        tested("dinkes", "2024-07-01"),
                        letter("SK-9", "2024-07-01", "2024-08-01"),
                        PPID)
                .orThrow();

        assertThat(row("dinkes", "2024-06-28").exempt().ending()).isEmpty();
        assertThat(row("dinkes", "2024-07-01").exempt().ending()).containsExactly(exemption.id());
        assertThat(exemption.publicFrom(day("2024-01-09"))).isEmpty();
    }

    @Test
    void anEntryStandsWithTheUnitThatHeldItOnTheDay() {
        EntryFields fields = EntryFields.of("Laporan")
                .heldBy("dinkes")
                .responsible("Sekretaris")
                .form(InformationForm.SOFTCOPY)
                .kept("5 tahun")
                .made("Contoh", day("2024-01-02"));
        EntryDraft entry = new EntryDraft(EntryNumber.of("1"), fields, Disclosure.periodic(), EntryOrigin.collected());
        ppid.catalogue().enter(entry, PPID).orThrow();
        clock.moveTo("2024-03-01");
        EntryFields moved = new EntryFields(
                fields.summary(), "setda", fields.responsible(), fields.made(), fields.forms(), fields.retention());
        ppid.catalogue().amend(EntryNumber.of("1"), moved, PPID).orThrow();

        assertThat(row("dinkes", "2024-02-29").list().entries()).isEqualTo(1);
        assertThat(row("setda", "2024-02-29").list().entries()).isZero();
        assertThat(row("setda", "2024-03-01").list().entries()).isEqualTo(1);
    }

    @Test
    void whatIsDueOnTheLastDayOfTheCalendarIsDueSoonAndASheetBeyondItIsStillMade() {
        clock.moveTo("2027-12-16");
        InformationRequest request =
                ppid.requests().receive(asking("Anggaran"), PPID).orThrow();

        assertThat(request.replyDue(ppid.law()).date()).isEqualTo("2027-12-31");
        assertThat(row("dinkes", "2027-12-30").requests().dueSoon()).isEqualTo(1);
        assertThat(row("dinkes", "2028-02-01").requests().overdue()).isEqualTo(1);
        clock.moveTo("2027-12-30");
        assertThat(ppid.requests().owed().dueWithin(3, Listing.first()).items()).containsExactly(request);
        assertThat(ppid.requests().owed().dueWithin(0, Listing.first()).items()).isEmpty();
        clock.moveTo("2028-02-01");
        assertThat(ppid.requests().owed().dueWithin(3, Listing.first()).items()).isEmpty();
        assertThat(ppid.requests().owed().overdue(Listing.first()).items()).containsExactly(request);
    }
}
