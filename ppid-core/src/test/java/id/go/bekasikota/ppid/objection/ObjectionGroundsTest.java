package id.go.bekasikota.ppid.objection;

import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static id.go.bekasikota.ppid.objection.ObjectionCases.about;
import static id.go.bekasikota.ppid.objection.ObjectionCases.by;
import static id.go.bekasikota.ppid.objection.ObjectionCases.day;
import static id.go.bekasikota.ppid.objection.ObjectionCases.requester;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.ProvesReading;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.policy.Reading.LateObjection;
import id.go.bekasikota.ppid.policy.Reading.PeriodicObjection;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Grounds, the days on which they are found, and the time for filing: UU 14/2008 Pasal 35 ayat (1), 36 ayat (1). */
class ObjectionGroundsTest {

    private static GroundFacts fact(ObjectionGround ground, String date) {
        GroundFacts.Builder facts = GroundFacts.builder();
        return (switch (ground) {
                    case A -> facts.refusalReceived(day(date));
                    case B -> facts.publicationDue(day(date));
                    case C -> facts.replyDue(day(date));
                    case D -> facts.answerReceived(day(date));
                    case E -> facts.unfulfilled(day(date));
                    case F -> facts.feeNotice(day(date));
                    case G -> facts.lateAnswer(day(date));
                })
                .build();
    }

    private static Denial denial(Result<Objection> result) {
        return result.denial().orElseThrow();
    }

    @DisplayName("UU 14/2008 Pasal 36 ayat (1): each ground has its own day of being found")
    @ParameterizedTest(name = "{0}: fact on {1}, found on {2}")
    @CsvSource({
        // Friday 12 September 2025: the days of b run on over the weekend, those of c do not
        "A, 2025-09-12, 2025-09-12",
        "B, 2025-09-12, 2025-09-13",
        "C, 2025-09-12, 2025-09-15",
        "D, 2025-09-12, 2025-09-12",
        "E, 2025-09-12, 2025-09-12",
        "F, 2025-09-12, 2025-09-12",
        "G, 2025-09-12, 2025-09-12"
    })
    @Proves("UU 14/2008 Pasal 36 ayat (1)")
    void eachGroundIsFoundOnItsOwnDay(ObjectionGround ground, String fact, LocalDate found) {
        GroundFacts facts = fact(ground, fact);

        assertThat(facts.found(ground, found.minusDays(1), LAW)).isEmpty();
        assertThat(facts.found(ground, found, LAW)).contains(found);
        assertThat(facts.found(found, LAW)).extracting(FoundGround::ground).containsExactly(ground);
    }

    @DisplayName("UU 14/2008 Pasal 35 ayat (1): no objection on a ground that is not there")
    @ParameterizedTest
    @EnumSource(ObjectionGround.class)
    @Proves({"UU 14/2008 Pasal 35 ayat (1)", "PERKI 1/2021 Pasal 39 ayat (1)"})
    void aGroundThatIsNotThereIsDenied(ObjectionGround ground) {
        GroundFacts none = GroundFacts.builder().build();
        GroundFacts there = fact(ground, "2025-09-12");

        Denial denial = denial(ObjectionCases.file(about(ground), none, LAW, requester("2025-09-16")));

        assertThat(denial.citation()).hasToString("UU 14/2008 Pasal 35 ayat (1) huruf " + ground.code());
        assertThat(denial.act()).isEqualTo("objection.file");
        assertThat(denial.state()).isEqualTo("not-filed");
        Objection filed = ObjectionCases.file(about(ground), there, LAW, requester("2025-09-16"))
                .orThrow();
        assertThat(filed.filing().grounds()).extracting(FoundGround::ground).containsExactly(ground);
    }

    @Test
    @Proves("UU 14/2008 Pasal 35 ayat (1) huruf c")
    void silenceIsNoGroundOnceANoticeCame() {
        GroundFacts facts = GroundFacts.builder()
                .replyDue(day("2025-09-12"))
                .answerReceived(day("2025-09-18"))
                .lateAnswer(day("2025-09-18"))
                .build();

        assertThat(facts.found(day("2025-09-17"), LAW))
                .extracting(FoundGround::ground)
                .containsExactly(ObjectionGround.C);
        assertThat(facts.found(day("2025-09-18"), LAW))
                .extracting(FoundGround::ground)
                .containsExactly(ObjectionGround.D, ObjectionGround.G);
        assertThat(denial(ObjectionCases.file(about(ObjectionGround.C), facts, LAW, requester("2025-09-18")))
                        .message()
                        .en())
                .contains("grounds offered: d, g");
    }

    @Test
    void silenceOnOneItemStaysAGroundBesideTheAnswerOnAnother() {
        GroundFacts facts = GroundFacts.builder()
                .replyDue(day("2025-09-12"))
                .partAnswered(day("2025-09-12"))
                .build();

        assertThat(facts.found(day("2025-09-18"), LAW))
                .extracting(FoundGround::ground)
                .containsExactly(ObjectionGround.C, ObjectionGround.D);
    }

    @Test
    void theLatestFactOfAGroundCounts() {
        GroundFacts facts = GroundFacts.builder()
                .feeNotice(day("2025-09-12"))
                .feeNotice(day("2025-09-10"))
                .build();

        assertThat(facts.feeNotice()).contains(day("2025-09-12"));
    }

    @DisplayName("PERKI 1/2021 Pasal 39 ayat (1): an objection needs a ground")
    @Test
    @Proves("PERKI 1/2021 Pasal 39 ayat (1)")
    void anObjectionNeedsAGround() {
        Denial denial = denial(
                ObjectionCases.file(about(), fact(ObjectionGround.A, "2025-09-12"), LAW, requester("2025-09-16")));

        assertThat(denial.citation()).hasToString("PERKI 1/2021 Pasal 39 ayat (1)");
        assertThat(denial.message().en()).endsWith("offered: a");
    }

    @DisplayName("PERKI 1/2021 Pasal 39 ayat (1) and (3): the requester or an attorney objects")
    @Test
    @Proves("PERKI 1/2021 Pasal 39 ayat (1)")
    void onlyTheRequesterObjects() {
        GroundFacts facts = fact(ObjectionGround.A, "2025-09-12");

        assertThat(denial(ObjectionCases.file(
                                about(ObjectionGround.A), facts, LAW, by(ObjectionCases.SEKDA, "2025-09-16")))
                        .citation())
                .hasToString("PERKI 1/2021 Pasal 39 ayat (1)");
        assertThat(denial(ObjectionCases.file(
                                about(ObjectionGround.A), facts, LAW, by(Actor.commission(), "2025-09-16")))
                        .message()
                        .en())
                .contains("lies with the requester or an attorney, the PPID");
        assertThat(ObjectionCases.file(about(ObjectionGround.A), facts, LAW, by(ObjectionCases.DESK, "2025-09-16"))
                        .denial())
                .isEmpty();
    }

    @DisplayName("UU 14/2008 Pasal 36 ayat (1): thirty working days from the ground; later is recorded and marked late")
    @Test
    @Proves("UU 14/2008 Pasal 36 ayat (1)")
    @ProvesReading({"late-objection recorded", "late-objection denied"})
    void aLateObjectionIsRecordedAndMarkedLateOrDenied() {
        // found on Monday 11 August 2025; 18 August and 5 September are days off: the thirtieth working day is 24
        // September
        GroundFacts facts = GroundFacts.builder()
                .refusalReceived(day("2025-08-11"))
                .feeNotice(day("2025-08-12"))
                .build();
        ObjectionFiling filing = about(ObjectionGround.A, ObjectionGround.F);

        Objection late =
                ObjectionCases.file(filing, facts, LAW, requester("2025-09-25")).orThrow();
        assertThat(late.lateGrounds(LAW)).containsExactly(new FoundGround(ObjectionGround.A, day("2025-08-11")));
        assertThat(late.expiries(day("2025-09-25"), LAW))
                .singleElement()
                .satisfies(notice -> assertThat(notice.code()).isEqualTo("objection.filed-late-a"));
        assertThat(ObjectionCases.file(filing, facts, LAW, requester("2025-09-24"))
                        .orThrow()
                        .lateGrounds(LAW))
                .isEmpty();

        var strict = LAW.under(LAW.policy().with(LateObjection.DENIED));
        Denial denial = denial(ObjectionCases.file(filing, facts, strict, requester("2025-09-25")));
        assertThat(denial.citation()).hasToString("UU 14/2008 Pasal 36 ayat (1)");
        assertThat(denial.message().en()).contains("24 September 2025").contains("ground a");
        assertThat(ObjectionCases.file(filing, facts, strict, requester("2025-09-24"))
                        .denial())
                .isEmpty();
    }

    @DisplayName("PERKI 1/2021 annex XI: periodic information needs no request, every other ground does")
    @Test
    @Proves({
        "UU 14/2008 Pasal 1 angka 12",
        "UU 14/2008 Pasal 35 ayat (1) huruf b",
        "PERKI 1/2021 Lampiran XI",
        "PERKI 1/2013 Pasal 11 ayat (3)"
    })
    @ProvesReading({"periodic-objection allowed", "periodic-objection needs-request"})
    void onlyPeriodicInformationNeedsNoRequest() {
        GroundFacts facts = ObjectionCases.everyGround(day("2025-09-12"));
        ObjectionFiling periodic = ObjectionFiling.aboutPublication("Laporan keuangan 2024")
                .on(ObjectionGround.B)
                .written(ObjectionCases.FORM);
        ObjectionFiling mixed = ObjectionFiling.aboutPublication("Laporan keuangan 2024")
                .on(ObjectionGround.B, ObjectionGround.F)
                .written(ObjectionCases.FORM);

        assertThat(ObjectionCases.file(periodic, facts, LAW, requester("2025-09-16"))
                        .orThrow()
                        .filing()
                        .request())
                .isEmpty();
        assertThat(denial(ObjectionCases.file(mixed, facts, LAW, requester("2025-09-16")))
                        .message()
                        .en())
                .contains("only ground b");
        var strict = LAW.under(LAW.policy().with(PeriodicObjection.NEEDS_REQUEST));
        assertThat(denial(ObjectionCases.file(periodic, facts, strict, requester("2025-09-16")))
                        .citation())
                .hasToString("UU 14/2008 Pasal 1 angka 12");
        assertThat(ObjectionCases.file(about(ObjectionGround.B), facts, strict, requester("2025-09-16"))
                        .denial())
                .isEmpty();
        assertThatThrownBy(() -> ObjectionFiling.aboutPublication(" ").written(ObjectionCases.FORM))
                .isInstanceOf(PpidException.class);
    }

    @Test
    void severalObjectionsOnOneRequestAreAllowed() {
        GroundFacts facts = ObjectionCases.everyGround(day("2025-09-12"));

        assertThat(ObjectionCases.file(about(ObjectionGround.A), facts, LAW, requester("2025-09-16"))
                        .orThrow()
                        .filing()
                        .request())
                .isEqualTo(ObjectionCases.file(about(ObjectionGround.F), facts, LAW, requester("2025-09-17"))
                        .orThrow()
                        .filing()
                        .request());
    }
}
