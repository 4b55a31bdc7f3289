package id.go.bekasikota.ppid.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.UnreadableInputException;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.report.CaseFlow;
import id.go.bekasikota.ppid.report.RowCounts;
import id.go.bekasikota.ppid.report.ServiceReport;
import id.go.bekasikota.ppid.report.Timeliness;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The faults that people met in systems of this kind, as far as they show in a register book; named by case. */
class RegisterFieldCasesTest {
    private static final DateRange YEAR = DateRange.year(2025);

    private static Register read(String file) {
        return Register.file(file, ClockStart.RECEIPT);
    }

    @Test
    void c03AnUnclosedQuoteInTheLastCellMakesTheFileUnreadable() {
        assertThatThrownBy(() -> read("C03.csv"))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("C03.csv")
                .hasMessageContaining("line 4")
                .hasMessageNotContaining("\n");
    }

    @Test
    void c05ARowOfTheWrongLengthIsRejectedAndTheOthersStay() {
        Register register = read("C05.csv");

        assertThat(register.rows()).isEqualTo(new RowCounts(4, 2, 2));
        assertThat(register.rejected()).containsExactly("3:", "4:");
        assertThat(register.rejections())
                .extracting(rejection -> rejection.problem().en())
                .containsExactly("the row has 16 fields (expected 24)", "the row has 26 fields (expected 24)");
    }

    @Test
    void c07AColumnWithoutANameIsIgnoredWithAWarning() {
        Register register = read("C07.csv");

        assertThat(register.rows()).isEqualTo(new RowCounts(2, 2, 0));
        assertThat(register.warnings()).containsExactly("1 column without a name ignored");
    }

    @Test
    void c09AByteOrderMarkBeforeAQuotedHeaderIsNoPartOfIt() {
        assertThat(read("C09.csv").rows()).isEqualTo(new RowCounts(2, 2, 0));
    }

    @Test
    void c11ALineThatNamesTheSeparatorIsNoHeader() {
        assertThatThrownBy(() -> read("C11.csv"))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("line 1")
                .hasMessageContaining("nomor_registrasi");
    }

    @Test
    void c15NumbersAreComparedByCodePointAfterTrimming() {
        Register register = read("C15.csv");

        assertThat(register.rows().accepted()).isEqualTo(7);
        assertThat(register.rejected()).containsExactly("4:nomor_registrasi", "5:tanggal_diterima");
        assertThat(register.report(YEAR).requests().received()).isEqualTo(7);
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 5 ayat (3)")
    void c18SpoiltIdentityNumbersAreFindingsAndAreRepeatedNowhere() {
        Register register = read("C18.csv");

        assertThat(register.rows().rejected()).isZero();
        assertThat(register.found())
                .containsExactly(
                        "1:implausible-nik",
                        "2:implausible-nik",
                        "3:implausible-nik",
                        "4:implausible-nik",
                        "5:implausible-nik");
        assertThat(register.findings().toString() + register.cases())
                .doesNotContain("3275014107900001")
                .doesNotContain("27501E");
    }

    @Test
    void c19AnEmptyQuotedFieldAtTheEndOfARowIsAField() {
        Register register = read("C19.csv");

        assertThat(register.rows()).isEqualTo(new RowCounts(3, 3, 0));
        assertThat(register.cases().get(0).request().number().text()).isEqualTo("#1");
    }

    @Test
    void c20ANulIsRejectedBeforeAnyDatabaseSeesIt() {
        Register register = read("C20.csv");

        assertThat(register.rejected()).containsExactly("3:opd");
        assertThat(register.rejections().get(0).problem().en()).contains("U+0000");
    }

    @Test
    void c23AHeaderThatDiffersByCaseIsNamed() {
        assertThatThrownBy(() -> read("C23.csv"))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("tanggal_diterima")
                .hasMessageContaining("Tanggal_Diterima")
                .hasMessageContaining("case");
    }

    @Test
    void c24OfAPairTheAbsentOneIsNamed() {
        Register register = read("C24.csv");

        assertThat(register.rows().accepted()).isEqualTo(1);
        assertThat(register.rejected())
                .containsExactly(
                        "2:tanggal_jawaban",
                        "3:putusan",
                        "4:alasan_keberatan",
                        "5:alasan_keberatan",
                        "6:tanggal_keberatan");
        assertThat(register.report(YEAR).objections().byGround()).isEqualTo(Map.of("c", 1L, "g", 1L));
    }

    @Test
    @Proves("UU 14/2008 Pasal 22 ayat (8)")
    void l02AnExtensionHoldsUntilTheTenthDayAndEndsOnTheSeventeenth() {
        Register register = read("L02.csv");

        assertThat(register.report(YEAR).timeliness())
                .isEqualTo(new Timeliness(1, 2, 3, 0, Optional.of(new BigDecimal("0.5"))));
        assertThat(register.found())
                .containsExactly("2:late-extension", "2:late-answer", "4:late-answer", "5:late-answer");
        assertThat(register.findings().get(0).detail().en()).isEqualTo("noticed 2025-09-23, last day 2025-09-22");
    }

    @Test
    @Proves("UU 14/2008 Pasal 36 ayat (2)")
    void l04AnObjectionAnsweredOnDay31IsLateAndOnDay30IsNot() {
        ServiceReport report = read("L04.csv").report(YEAR);

        assertThat(report.objections().late()).isEqualTo(1);
        assertThat(report.objections().processingDays().median()).contains(new BigDecimal("30.5"));
        assertThat(report.objections().processingDays().p90()).contains(31);
        assertThat(report.objections().outcomes()).isEqualTo(Map.of("upheld", 1L, "partly-upheld", 0L, "rejected", 1L));
    }

    @Test
    void r02RatesRoundHalfUp() {
        ServiceReport report = read("R02.csv").report(YEAR);

        assertThat(report.timeliness().rate()).contains(new BigDecimal("0.1563"));
        assertThat(report.processingDays().average()).contains(new BigDecimal("9.44"));
    }

    @Test
    void r03NothingCountedIsAbsentAndNeverZero() {
        ServiceReport report = read("R03.csv").report(YEAR);

        assertThat(report.requests()).isEqualTo(new CaseFlow(0, 0, 0, 0, 0));
        assertThat(report.processingDays().median()).isEmpty();
        assertThat(report.timeliness().rate()).isEmpty();
        assertThat(report.bands()).containsOnlyKeys("0-10", "11-17", "18-30", "31-60", "61+");
        assertThat(report.units()).isEmpty();
    }

    @Test
    @Proves({"UU 14/2008 Pasal 12", "PERKI 1/2021 Pasal 57 ayat (2)"})
    void r05ARequestCountsOncePerGroundAndOncePerLetter() {
        Register register = read("R05.csv");

        ServiceReport report = register.report(YEAR);
        assertThat(report.exemptions().byLetter()).isEqualTo(Map.of("17.a", 1L, "17.h", 2L));
        assertThat(report.exemptions().byGround())
                .isEqualTo(Map.of("17.a", 1L, "17.a.1", 1L, "17.h", 1L, "17.h.2", 1L, "17.h.3", 2L));
        assertThat(report.quality().refusedWithoutGround()).isEqualTo(1);
        assertThat(register.found()).containsExactly("4:late-answer", "5:refusal-without-ground");
    }

    @Test
    void r08TheEndsOfAPeriodBelongToIt() {
        ServiceReport report = read("R08.csv").report(YEAR);

        assertThat(report.requests()).isEqualTo(new CaseFlow(2, 4, 2, 4, 2));
        assertThat(report.received().byMonth()).isEqualTo(Map.of("2025-01", 1L, "2025-12", 3L));
    }

    @Test
    void r10TwoHalvesAddUpToTheYear() {
        Register register = read("R10.csv");

        CaseFlow first = register.report(new DateRange(YEAR.from(), LocalDate.of(2025, 6, 30)))
                .requests();
        CaseFlow second = register.report(new DateRange(LocalDate.of(2025, 7, 1), YEAR.to()))
                .requests();

        assertThat(first).isEqualTo(new CaseFlow(0, 3, 1, 2, 0));
        assertThat(second).isEqualTo(new CaseFlow(2, 2, 2, 2, 1));
        assertThat(register.report(YEAR).requests()).isEqualTo(new CaseFlow(0, 5, 3, 2, 1));
    }

    @Test
    void o06ControlCharactersAreRejectedAndMarkupIsText() {
        Register register = read("O06.csv");

        assertThat(register.rejected()).containsExactly("2:opd", "3:opd", "4:opd");
        assertThat(register.cases().get(0).request().unit().text()).isEqualTo("a<b>&\"c'");
    }
}
