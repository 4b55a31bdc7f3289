package id.go.bekasikota.ppid.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.dispute.DisputeOutcome;
import id.go.bekasikota.ppid.dispute.DisputeRecord;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.law.DisclosureClass;
import id.go.bekasikota.ppid.objection.ObjectionEnd;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionRecord;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.Intake;
import id.go.bekasikota.ppid.request.Outcome;
import id.go.bekasikota.ppid.request.RegisterCode;
import id.go.bekasikota.ppid.request.RequestEnd;
import id.go.bekasikota.ppid.request.RequestRecord;
import id.go.bekasikota.ppid.requester.RequesterType;
import id.go.bekasikota.ppid.storage.Storage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written comes back as it was; part of {@link StorageContract}. */
abstract class RoundTripContract {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 26);

    /** Ways to write one number that careless comparisons take for each other. */
    static final List<String> DIFFERENT = List.of(
            "A/1",
            "a/1",
            "A/1 ",
            " A/1",
            "A/1\u00A0",
            "A/1\t",
            "\u00C1/1",
            "A\u0301/1",
            "stra\u00DFe/1",
            "strasse/1",
            "STRASSE/1",
            "\uFF21/1",
            "A/\u0661",
            "A/1\u200D",
            "I/1",
            "\u0131/1",
            "\uD83D\uDE00/1",
            "\uD83D\uDE01/1",
            "?/1",
            "'; DROP TABLE ppid_case; --",
            ":bodyKey ? <unit> \\ % _",
            "\uFFFD",
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "x".repeat(3_000),
            "x".repeat(3_001));

    protected abstract Storage newStorage();

    @Test
    void everyFieldComesBack() {
        Storage storage = newStorage();
        CaseRecord full = new CaseRecord(
                new RequestRecord(
                        new RegisterCode("1/PPID/2025"),
                        new RegisterCode("dinkes"),
                        new Intake(
                                DAY,
                                Optional.of(DAY.plusDays(1)),
                                Channel.APPLICATION,
                                RequesterType.GROUP,
                                Optional.of(DisclosureClass.IMMEDIATE)),
                        Optional.of(DAY.plusDays(2)),
                        Optional.of(new RequestEnd(
                                DAY.plusDays(3), Outcome.REFUSED, EnumSet.allOf(ExemptionGround.class)))),
                Optional.of(new ObjectionRecord(
                        DAY.plusDays(4),
                        EnumSet.allOf(ObjectionGround.class),
                        Optional.of(new ObjectionRecord.End(DAY.plusDays(5), ObjectionEnd.PARTLY_UPHELD)))),
                Optional.of(new DisputeRecord(DAY.plusDays(6), Optional.of(DisputeOutcome.SETTLED))));

        Cases.add(storage, "body", full);

        assertThat(Cases.find(storage, "body", "1/PPID/2025")).contains(full);
        assertThat(Cases.all(storage, "body")).containsExactly(full);
    }

    @Test
    void whatIsAbsentStaysAbsent() {
        Storage storage = newStorage();
        CaseRecord bare = SampleCases.pending("1", "dinkes", DAY);
        CaseRecord halves = new CaseRecord(
                SampleCases.answered("2", DAY, new RequestEnd(DAY, Outcome.GRANTED, Set.of()))
                        .request(),
                Optional.of(new ObjectionRecord(DAY, Set.of(), Optional.empty())),
                Optional.of(new DisputeRecord(DAY, Optional.empty())));

        Cases.replace(storage, "body", List.of(bare, halves));

        assertThat(Cases.find(storage, "body", "1")).contains(bare);
        assertThat(Cases.find(storage, "body", "2")).contains(halves);
        assertThat(Cases.find(storage, "body", "3")).isEmpty();
        assertThat(Cases.find(storage, "nobody", "1")).isEmpty();
    }

    @Test
    void everyCodeComesBack() {
        Storage storage = newStorage();
        List<CaseRecord> cases = new ArrayList<>();
        for (int i = 0; i < 46; i++) {
            Intake intake = new Intake(
                    DAY,
                    Optional.empty(),
                    of(Channel.values(), i),
                    of(RequesterType.values(), i),
                    Optional.of(of(DisclosureClass.values(), i)));
            RequestEnd answer = new RequestEnd(DAY, of(Outcome.values(), i), Set.of(of(ExemptionGround.values(), i)));
            cases.add(new CaseRecord(
                    new RequestRecord(
                            new RegisterCode("N" + i),
                            new RegisterCode("dinkes"),
                            intake,
                            Optional.empty(),
                            Optional.of(answer)),
                    Optional.of(new ObjectionRecord(
                            DAY,
                            Set.of(of(ObjectionGround.values(), i)),
                            Optional.of(new ObjectionRecord.End(DAY, of(ObjectionEnd.values(), i))))),
                    Optional.of(new DisputeRecord(DAY, Optional.of(of(DisputeOutcome.values(), i))))));
        }

        Cases.replace(storage, "body", cases);

        assertThat(Cases.all(storage, "body")).containsExactlyInAnyOrderElementsOf(cases);
    }

    @Test
    void numbersCompareByCodePoint() {
        Storage storage = newStorage();
        for (String number : DIFFERENT) {
            Cases.add(storage, "body", SampleCases.pending(number, number, DAY));
        }

        for (String number : DIFFERENT) {
            assertThat(Cases.find(storage, "body", number)).contains(SampleCases.pending(number, number, DAY));
        }
        assertThat(Cases.units(storage, "body")).containsExactlyInAnyOrderElementsOf(DIFFERENT);
    }

    @Test
    void numbersInsideAnImportCompareByCodePoint() {
        Storage storage = newStorage();
        List<CaseRecord> cases = DIFFERENT.stream()
                .map(number -> SampleCases.pending(number, number, DAY))
                .toList();

        assertThat(Cases.replace(storage, "body", cases)).isEqualTo(DIFFERENT.size());
        assertThat(Cases.all(storage, "body")).containsExactlyInAnyOrderElementsOf(cases);
    }

    @Test
    void bodiesCompareByCodePoint() {
        Storage storage = newStorage();
        for (String body : DIFFERENT) {
            Cases.add(storage, body, SampleCases.pending("1", body, DAY));
        }

        for (String body : DIFFERENT) {
            assertThat(Cases.all(storage, body)).containsExactly(SampleCases.pending("1", body, DAY));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {255, 256, 257, 8_191, 65_536, 65_537, 100_000, 1_048_577})
    void longTextsComeBackWhole(int length) {
        Storage storage = newStorage();
        String text = "\u00E9\uD83D\uDE00" + "n".repeat(length - 3);
        CaseRecord record = SampleCases.pending(text, text + "unit", DAY);
        CaseRecord sibling = SampleCases.pending(text + "x", text + "unit2", DAY);

        Cases.replace(storage, text, List.of(record, sibling));

        assertThat(Cases.find(storage, text, text).equals(Optional.of(record))).isTrue();
        assertThat(Cases.units(storage, text).equals(Set.of(text + "unit", text + "unit2")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0001-01-01", "1582-10-04", "1582-10-15", "1900-01-01", "2000-02-29", "2011-12-30", "9999-12-31"
            })
    void datesComeBackWhateverTheCalendarOfTheirTime(String text) {
        Storage storage = newStorage();
        LocalDate date = LocalDate.parse(text);
        RequestRecord plain = SampleCases.pending("1", "dinkes", date).request();
        CaseRecord record = new CaseRecord(
                new RequestRecord(
                        plain.number(),
                        plain.unit(),
                        new Intake(
                                date, Optional.of(date), Channel.EMAIL, RequesterType.LEGAL_ENTITY, Optional.empty()),
                        Optional.of(date),
                        Optional.of(new RequestEnd(date, Outcome.NOT_HELD, Set.of()))),
                Optional.of(new ObjectionRecord(
                        date,
                        Set.of(ObjectionGround.G),
                        Optional.of(new ObjectionRecord.End(date, ObjectionEnd.REJECTED)))),
                Optional.of(new DisputeRecord(date, Optional.of(DisputeOutcome.STOPPED))));

        Cases.add(storage, "body", record);

        assertThat(Cases.find(storage, "body", "1")).contains(record);
    }

    private static <T> T of(T[] values, int index) {
        return values[index % values.length];
    }
}
