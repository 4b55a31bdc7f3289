package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static id.go.bekasikota.ppid.contract.SampleLife.UNIT;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static id.go.bekasikota.ppid.contract.SampleLife.objecting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.command.InvalidCommandException;
import id.go.bekasikota.ppid.command.Violation;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.law.Dated;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.objection.SuperiorAnswer;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Confidence;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.organization.Seat;
import id.go.bekasikota.ppid.organization.Unit;
import id.go.bekasikota.ppid.organization.UnitKind;
import id.go.bekasikota.ppid.organization.Units;
import id.go.bekasikota.ppid.request.ExtensionNotice;
import id.go.bekasikota.ppid.request.ExtensionReason;
import id.go.bekasikota.ppid.request.IncompletenessNotice;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.request.WrittenNotice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an officer leaves blank, or names wrongly, is denied or refused in both languages; a right does not end by it. */
class OfficersWordsTest {
    private static final Organization CITY = Organization.of(
                    BODY,
                    Units.of(List.of(
                            Unit.of("kominfo", "Dinas Kominfo", UnitKind.OFFICE),
                            Unit.of("dinkes", "Dinas Kesehatan", UnitKind.OFFICE),
                            Unit.of("pasar", "Dinas Pasar", UnitKind.OFFICE)
                                    .mergedOn(LocalDate.parse("2025-09-03"), "dinkes"))),
                    Dated.of(
                            "the seat of PPID Utama",
                            Map.of(
                                    LocalDate.parse("2020-01-01"),
                                    new Seat("kominfo", "PPID Pelaksana", "made up", Confidence.CONFIRMED))))
            .build();

    private final SettableClock clock = SettableClock.on("2025-09-01"); // due on 16 September
    private final Ppid ppid =
            TestStorage.door(BODY).clock(clock).organization(CITY).build();
    private final RequestNumber request = received(ppid);

    private static RequestNumber received(Ppid service) {
        return service.requests().receive(asking("Anggaran"), PPID).orThrow().number();
    }

    private static void saysWhy(Result<?> result, String article) {
        Denial denial = result.denial().orElseThrow();
        assertThat(denial.citation()).hasToString(article);
        assertThat(denial.message(Language.INDONESIAN)).isNotEqualTo(denial.message(Language.ENGLISH));
    }

    static Stream<Function<OfficersWordsTest, Result<?>>> blank() {
        return Stream.of(
                test -> test.ppid
                        .requests()
                        .extend(test.request, ExtensionNotice.of(ExtensionReason.NOT_YET_DOCUMENTED, " "), PPID),
                test -> test.ppid.requests().declareIncomplete(test.request, IncompletenessNotice.of(Set.of()), PPID),
                test -> test.ppid.requests().answer(test.request, WrittenNotice.of(), PPID),
                test -> test.ppid.requests().dispose(test.request, " ", "tugas", PPID),
                test -> test.ppid.requests().correctReceipt(test.request, LocalDate.parse("2025-08-29"), " ", PPID),
                test -> test.ppid.requests().withdraw(test.request, " ", PPID));
    }

    @ParameterizedTest
    @MethodSource("blank")
    void whatIsLeftBlankIsDeniedInBothLanguages(Function<OfficersWordsTest, Result<?>> act) {
        Denial denial = act.apply(this).denial().orElseThrow();

        assertThat(denial.citation().namesArticle()).isTrue();
        assertThat(denial.message().id())
                .isNotBlank()
                .isNotEqualTo(denial.message().en());
        assertThat(ppid.requests().get(request).version()).isEqualTo(1);
    }

    @Test
    @Proves("UU 14/2008 Pasal 22 ayat (8)")
    void anExtensionHasItsReasonsInWriting() {
        saysWhy(
                ppid.requests().extend(request, ExtensionNotice.of(ExtensionReason.NOT_YET_DOCUMENTED, "\t"), PPID),
                "UU 14/2008 Pasal 22 ayat (8)");
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 33 ayat (1)")
    void aLetterOfIncompletenessNamesWhatIsMissing() {
        saysWhy(
                ppid.requests().declareIncomplete(request, IncompletenessNotice.of(Set.of()), PPID),
                "PERKI 1/2021 Pasal 33 ayat (1)");
    }

    @Test
    @Proves("UU 14/2008 Pasal 4 ayat (3)")
    void whoTakesDownAWithdrawalSaysHowTheRequesterDidIt() {
        saysWhy(ppid.requests().withdraw(request, "", UNIT), "UU 14/2008 Pasal 4 ayat (3)");
        ppid.requests().withdraw(request, "surat tanggal 2 September", UNIT).orThrow();
        RequestNumber other = received(ppid);
        ppid.requests().withdraw(other, "", Actor.requester()).orThrow();
    }

    @Test
    @Proves("UU 14/2008 Pasal 35 ayat (1)")
    void aReceiptIsNotMovedToALaterDayOnceSilenceGaveAGround() {
        LocalDate later = LocalDate.parse("2025-09-10");
        clock.moveTo("2025-09-17");

        saysWhy(
                ppid.requests().correctReceipt(request, later, "salah tulis", PPID),
                "UU 14/2008 Pasal 35 ayat (1) huruf c");
        ppid.requests()
                .correctReceipt(request, LocalDate.parse("2025-08-29"), "salah tulis", PPID)
                .orThrow();
        clock.moveTo("2025-09-01");
        RequestNumber other = received(ppid);
        clock.moveTo("2025-09-16");
        ppid.requests().correctReceipt(other, later, "salah tulis", PPID).orThrow();
    }

    @Test
    @Proves({"UU 14/2008 Pasal 35 ayat (1)", "UU 14/2008 Pasal 36 ayat (2)", "PERKI 1/2013 Pasal 13 huruf b"})
    void anObjectionIsGivenUpAndCarriedOutInWords() {
        clock.moveTo("2025-09-17");
        ObjectionNumber objection = ppid.objections()
                .file(objecting(request, ObjectionGround.C), Actor.requester())
                .orThrow()
                .number();
        saysWhy(ppid.objections().withdraw(objection, " ", PPID), "UU 14/2008 Pasal 35 ayat (1)");
        clock.moveTo("2025-11-03");
        saysWhy(
                ppid.objections().correctReceipt(objection, LocalDate.parse("2025-10-01"), "salah tulis", PPID),
                "PERKI 1/2013 Pasal 13 huruf b");
        ppid.objections()
                .answer(
                        objection,
                        SuperiorAnswer.of("T-1", ObjectionOutcome.UPHELD)
                                .ordering("jawab")
                                .saying("beralasan"),
                        SUPERIOR)
                .orThrow();
        saysWhy(ppid.objections().execute(objection, "", PPID), "UU 14/2008 Pasal 36 ayat (2)");
    }

    @Test
    @Proves("UU 14/2008 Pasal 22 ayat (7)")
    void aRequestPassesOnlyToAUnitThatExistsOnThatDay() {
        saysWhy(ppid.requests().dispose(request, "tidak-ada", "tugas", PPID), "UU 14/2008 Pasal 22 ayat (7)");
        ppid.requests().dispose(request, "pasar", "tugas", PPID).orThrow();
        ppid.requests().dispose(request, "dinkes", "kembali", PPID).orThrow();
        clock.moveTo("2025-09-03");
        saysWhy(ppid.requests().dispose(request, "pasar", "tugas", PPID), "UU 14/2008 Pasal 22 ayat (7)");
    }

    @Test
    void aRequestIsReceivedByAUnitThatExistsOnThatDayWhereTheUnitsAreKnown() {
        Ppid elsewhere = TestStorage.door(BODY)
                .clock(clock)
                .organization(Organization.of(
                                BODY,
                                Units.of(List.of(Unit.of("kominfo", "Dinas Kominfo", UnitKind.OFFICE))),
                                Dated.of(
                                        "the seat of PPID Utama",
                                        Map.of(
                                                LocalDate.parse("2020-01-01"),
                                                new Seat(
                                                        "kominfo", "PPID Pelaksana", "made up", Confidence.CONFIRMED))))
                        .build())
                .build();

        assertThatThrownBy(() -> received(elsewhere)).isInstanceOfSatisfying(InvalidCommandException.class, refused -> {
            Violation violation = refused.violations().get(0);
            assertThat(violation.field()).isEqualTo("unit");
            assertThat(violation.code()).isEqualTo("ppid.unknown-unit");
            assertThat(violation.message(Language.INDONESIAN)).contains("1 September 2025");
            assertThat(violation.message(Language.ENGLISH)).contains("1 September 2025");
        });
        assertThat(received(TestStorage.door(BODY).clock(clock).build())).isNotNull();
    }
}
