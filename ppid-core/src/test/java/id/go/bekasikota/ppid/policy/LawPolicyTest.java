package id.go.bekasikota.ppid.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.policy.Reading.CollectiveLeave;
import id.go.bekasikota.ppid.policy.Reading.IncompleteRequest;
import id.go.bekasikota.ppid.policy.Reading.NonWorkingReceipt;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LawPolicyTest {
    private static final LawPolicy STATUTE = LawPolicy.statute();
    private static final LocalTime THREE = LocalTime.of(15, 0);

    static Stream<Arguments> names() {
        return Stream.of(
                arguments(STATUTE, "statute"),
                arguments(LawPolicy.perki2021(), "perki2021"),
                arguments(STATUTE.with(ClockStart.COMPLETE), "statute, clock-start complete"),
                arguments(LawPolicy.perki2021().with(ClockStart.RECEIPT), "statute, incomplete-request lapses"),
                arguments(STATUTE.collectiveLeaveWorked(), "statute, collective-leave working"),
                arguments(LawPolicy.perki2021().with(NonWorkingReceipt.ROLL), "perki2021, non-working-receipt roll"),
                arguments(STATUTE.withCutoff(THREE), "statute, cutoff 15:00"),
                arguments(
                        STATUTE.withCutoff(THREE).with(NonWorkingReceipt.ROLL).collectiveLeaveWorked(),
                        "statute, collective-leave working, non-working-receipt roll, cutoff 15:00"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("names")
    void aPolicyIsNamedByItsPresetAndEachDeparture(LawPolicy policy, String name) {
        assertThat(policy.name()).isEqualTo(name);
        assertThat(policy).hasToString("LawPolicy[" + name + "]");
    }

    @Test
    void theStatuteReadsEveryQuestionByDefault() {
        assertThat(STATUTE.clockStart()).isEqualTo(ClockStart.RECEIPT);
        assertThat(STATUTE.collectiveLeave()).isEqualTo(CollectiveLeave.OFF);
        assertThat(STATUTE.nonWorkingReceipt()).isEqualTo(NonWorkingReceipt.NEXT_DAY);
        assertThat(STATUTE.cutoff()).isEmpty();
    }

    @Test
    void anotherReadingLeavesTheOthersAndTheOriginal() {
        LawPolicy changed =
                STATUTE.withCutoff(THREE).with(CollectiveLeave.WORKING).with(NonWorkingReceipt.ROLL);

        assertThat(changed.cutoff()).contains(THREE);
        assertThat(changed.collectiveLeave()).isEqualTo(CollectiveLeave.WORKING);
        assertThat(changed.nonWorkingReceipt()).isEqualTo(NonWorkingReceipt.ROLL);
        assertThat(changed.clockStart()).isEqualTo(ClockStart.RECEIPT);
        assertThat(STATUTE).isEqualTo(LawPolicy.statute());
        assertThat(LawPolicy.statute().name()).isEqualTo("statute");
    }

    @Test
    void policiesOfTheSameReadingsAreEqual() {
        LawPolicy one = STATUTE.with(NonWorkingReceipt.ROLL).withCutoff(THREE);
        LawPolicy other = STATUTE.withCutoff(THREE).with(NonWorkingReceipt.ROLL);

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(STATUTE.with(NonWorkingReceipt.ROLL));
        assertThat(one).isNotEqualTo(one.withCutoff(THREE.plusMinutes(1)));
        assertThat(one).isNotEqualTo(one.with(ClockStart.COMPLETE));
        assertThat(one).isNotEqualTo(one.with(CollectiveLeave.WORKING));
        assertThat(one.with(NonWorkingReceipt.NEXT_DAY)).isEqualTo(STATUTE.withCutoff(THREE));
        assertThat(LawPolicy.perki2021())
                .isEqualTo(STATUTE.with(IncompleteRequest.LAPSES).with(ClockStart.COMPLETE));
    }

    @Test
    void theReadingsThatCountDaysAreListedInAFixedOrder() {
        assertThat(LawPolicy.perki2021().counting())
                .containsExactly(ClockStart.COMPLETE, CollectiveLeave.OFF, NonWorkingReceipt.NEXT_DAY);
    }

    @Test
    void everyOpenQuestionHasAChoiceWithItsArticleAndItsTextInBothLanguages() {
        assertThat(STATUTE.choices()).hasSize(16);
        for (Reading chosen : STATUTE.choices().values()) {
            for (Reading reading : chosen.getClass().getEnumConstants()) {
                assertThat(reading.question()).isEqualTo(chosen.question());
                assertThat(reading.citation().toString()).isNotBlank();
                assertThat(reading.explain(Language.INDONESIAN)).isNotEqualTo(reading.explain(Language.ENGLISH));
                assertThat(STATUTE.with(reading).reads(reading)).isTrue();
                assertThat(STATUTE.with(reading).choices()).hasSize(16).containsEntry(reading.question(), reading);
            }
            assertThat(chosen.getClass().getEnumConstants()[0]).isEqualTo(chosen);
        }
    }

    @Test
    void theCodesAreThoseOfTheCommandLine() {
        assertThat(Stream.of(ClockStart.values(), CollectiveLeave.values(), NonWorkingReceipt.values())
                        .flatMap(Stream::of)
                        .map(reading -> reading.question() + " " + reading.code()))
                .containsExactly(
                        "clock-start receipt",
                        "clock-start complete",
                        "collective-leave off",
                        "collective-leave working",
                        "non-working-receipt next-day",
                        "non-working-receipt roll");
    }

    @Test
    void aPolicyIsToldByItsPresetAndInWordsWhereItDeparts() {
        LawPolicy policy = LawPolicy.statute()
                .collectiveLeaveWorked()
                .with(NonWorkingReceipt.ROLL)
                .withCutoff(LocalTime.of(15, 0));

        assertThat(LawPolicy.perki2021().tell(Language.INDONESIAN)).isEqualTo("menurut PERKI 1/2021 (perki2021)");
        assertThat(policy.tell(Language.INDONESIAN))
                .isEqualTo(
                        "menurut UU 14/2008 (statute), tetapi cuti bersama dihitung sebagai hari kerja; yang diterima pada"
                                + " hari libur dianggap diterima pada hari kerja berikutnya; yang diterima setelah pukul 15.00 dianggap"
                                + " diterima pada hari kerja berikutnya");
        assertThat(policy.tell(Language.ENGLISH))
                .isEqualTo(
                        "by UU 14/2008 (statute), but collective leave is counted as a working day; if received on a day"
                                + " off, receipt is deemed to be on the next working day; what arrives after 15:00 counts as received on"
                                + " the next working day");
        assertThat(LawPolicy.statute().with(ClockStart.COMPLETE).tell(Language.INDONESIAN))
                .endsWith(", tetapi jangka waktu dihitung sejak permintaan dinyatakan lengkap");
    }
}
