package id.go.bekasikota.ppid.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RegisterCode;
import id.go.bekasikota.ppid.storage.DuplicateCaseException;
import id.go.bekasikota.ppid.storage.Storage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every storage must do. Extend it and return a new, empty storage; see the package for more.
 *
 * <p>Its parts are run from here: {@link WholeCaseContract}, {@link LivedTallyContract}, and of imported registers
 * {@link RoundTripContract} and {@link TallyContract}.
 */
public abstract class StorageContract {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 26);

    /** Opens a storage that holds nothing. */
    protected abstract Storage newStorage();

    @Nested
    class WholeCases extends WholeCaseContract {
        @Override
        protected Storage newStorage() {
            return StorageContract.this.newStorage();
        }
    }

    @Nested
    class RoundTrip extends RoundTripContract {
        @Override
        protected Storage newStorage() {
            return StorageContract.this.newStorage();
        }
    }

    @Nested
    class Tallies extends TallyContract {
        @Override
        protected Storage newStorage() {
            return StorageContract.this.newStorage();
        }
    }

    @Nested
    class LivedTallies extends LivedTallyContract {
        @Override
        protected Storage newStorage() {
            return StorageContract.this.newStorage();
        }
    }

    @Test
    void aSecondCaseOfANumberIsRefusedAndChangesNothing() {
        Storage storage = newStorage();
        CaseRecord first = SampleCases.pending("A/1", "dinkes", DAY);
        Cases.add(storage, "body", first);

        assertThatThrownBy(() -> Cases.add(storage, "body", SampleCases.pending("A/1", "disdik", DAY)))
                .isInstanceOf(DuplicateCaseException.class)
                .hasMessageContaining("A/1");

        assertThat(Cases.all(storage, "body")).containsExactly(first);
    }

    @Test
    void afterARefusedDuplicateTheTransactionGoesOn() {
        Storage storage = newStorage();
        CaseRecord first = SampleCases.pending("A/1", "dinkes", DAY);
        CaseRecord next = SampleCases.pending("A/2", "dinkes", DAY);

        storage.inTransaction(stores -> {
            Cases.add(stores, "body", first);
            assertThatThrownBy(() -> Cases.add(stores, "body", SampleCases.pending("A/1", "other", DAY)))
                    .isInstanceOf(DuplicateCaseException.class);
            Cases.add(stores, "body", next);
            return next;
        });

        assertThat(Cases.all(storage, "body")).containsExactlyInAnyOrder(first, next);
        assertThat(Cases.units(storage, "body")).containsExactly("dinkes");
    }

    @Test
    void bodiesAreSeparate() {
        Storage storage = newStorage();
        CaseRecord here = SampleCases.pending("A/1", "dinkes", DAY);
        CaseRecord there = SampleCases.pending("A/1", "disdik", DAY);
        Cases.add(storage, "here", here);
        Cases.replace(storage, "there", List.of(there));
        Cases.replace(storage, "there ", List.of());

        assertThat(Cases.all(storage, "here")).containsExactly(here);
        assertThat(Cases.all(storage, "there")).containsExactly(there);
        assertThat(Cases.all(storage, "Here")).isEmpty();
        assertThat(Cases.units(storage, "here")).containsExactly("dinkes");
    }

    @Test
    void anImportReplacesTheImportBeforeAndSaysHowMany() {
        Storage storage = newStorage();
        assertThat(Cases.replace(storage, "body", SampleCases.of(1, 1_500))).isEqualTo(1_500);

        List<CaseRecord> second = SampleCases.of(2, 2_001);
        assertThat(Cases.replace(storage, "body", second)).isEqualTo(2_001);
        assertThat(Cases.all(storage, "body")).containsExactlyInAnyOrderElementsOf(second);

        assertThat(Cases.replace(storage, "body", second)).isEqualTo(2_001);
        assertThat(Cases.all(storage, "body")).containsExactlyInAnyOrderElementsOf(second);
    }

    /** The same number may come again in another form, lose its objection or its dispute, or not come again. */
    @Test
    void anImportAfterAnotherOneLeavesWhatItHolds() {
        Storage storage = newStorage();
        List<CaseRecord> before = new ArrayList<>(SampleCases.of(1, 2_500));
        before.add(SampleCases.pending("N".repeat(300) + "/1", "dinkes", DAY));
        before.add(SampleCases.pending("N".repeat(300) + "/2", "dinkes", DAY));
        Cases.replace(storage, "body", before);
        Cases.replace(storage, "other", before);
        List<CaseRecord> after = new ArrayList<>();
        for (CaseRecord record : before) {
            switch (after.size() % 5) {
                case 0 -> after.add(new CaseRecord(record.request(), Optional.empty(), Optional.empty()));
                case 1 ->
                    after.add(SampleCases.pending(record.request().number().text(), "setda", DAY.plusDays(1)));
                case 2 ->
                    after.add(SampleCases.pending(record.request().number().text() + "/lain", "setda", DAY));
                default -> after.add(record);
            }
        }
        Collections.reverse(after);

        assertThat(Cases.replace(storage, "body", after)).isEqualTo(after.size());

        assertThat(Cases.all(storage, "body")).containsExactlyInAnyOrderElementsOf(after);
        assertThat(Cases.all(storage, "other")).containsExactlyInAnyOrderElementsOf(before);
        assertThat(Cases.replace(storage, "body", before)).isEqualTo(before.size());
        assertThat(Cases.all(storage, "body")).containsExactlyInAnyOrderElementsOf(before);
    }

    /** The first of the two may stand as it is, stand in another form, or be new. */
    @ParameterizedTest
    @ValueSource(strings = {"as it stands", "other", "new"})
    void twoCasesOfOneNumberAreRefusedWhateverStood(String first) {
        Storage storage = newStorage();
        List<CaseRecord> before = SampleCases.of(1, 20);
        Cases.replace(storage, "body", before);
        String number =
                first.equals("new") ? "N/1" : before.get(0).request().number().text();
        CaseRecord one = first.equals("as it stands") ? before.get(0) : SampleCases.pending(number, "dinkes", DAY);
        List<CaseRecord> records = new ArrayList<>(List.of(one));
        IntStream.range(0, 1_500).forEach(i -> records.add(SampleCases.pending("M/" + i, "dinkes", DAY)));
        records.add(SampleCases.pending(number, "setda", DAY));

        assertThatThrownBy(() -> Cases.replace(storage, "body", records)).isInstanceOf(DuplicateCaseException.class);

        assertThat(Cases.all(storage, "body")).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void anEmptyImportLeavesAnEmptyBody() {
        Storage storage = newStorage();
        Cases.replace(storage, "body", SampleCases.of(1, 10));

        assertThat(Cases.replace(storage, "body", List.of())).isZero();
        assertThat(Cases.all(storage, "body")).isEmpty();
        assertThat(Cases.units(storage, "body")).isEmpty();
    }

    @Test
    void anImportLeavesWholeCasesAsTheyAreAlsoOfItsNumbers() {
        Storage storage = newStorage();
        List<CaseRecord> imported = SampleCases.of(1, 10);
        String number = imported.get(0).request().number().text();
        InformationRequest lived = SampleKind.REQUEST.begun();
        Kept.add(storage, SampleKind.REQUEST, "body", number, lived);

        Cases.replace(storage, "body", imported);
        Cases.replace(storage, "body", imported);

        assertThat(Kept.events(storage, SampleKind.REQUEST, "body", number))
                .contains(lived.history().events());
        assertThat(Cases.all(storage, "body")).containsExactlyInAnyOrderElementsOf(imported);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 999, 1_000, 1_001, 2_500})
    void twoCasesOfOneNumberInsideAnImportAreRefusedAndNothingIsReplaced(int distance) {
        Storage storage = newStorage();
        List<CaseRecord> before = SampleCases.of(1, 20);
        Cases.replace(storage, "body", before);
        List<CaseRecord> records = new ArrayList<>(SampleCases.of(2, 3_000));
        records.set(distance, SampleCases.pending("REG/0", "dinkes", DAY));

        assertThatThrownBy(() -> Cases.replace(storage, "body", records))
                .isInstanceOf(DuplicateCaseException.class)
                .hasMessageContaining("\"REG/0\"");

        assertThat(Cases.all(storage, "body")).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void whatTheIteratorThrowsArrivesAndNothingIsReplaced() {
        Storage storage = newStorage();
        List<CaseRecord> before = SampleCases.of(1, 20);
        Cases.replace(storage, "body", before);
        Iterator<CaseRecord> breaking = IntStream.range(0, 2_000)
                .mapToObj(i -> {
                    if (i == 1_500) {
                        throw new IllegalStateException("row 1500");
                    }
                    return SampleCases.pending("N/" + i, "dinkes", DAY);
                })
                .iterator();

        assertThatThrownBy(
                        () -> storage.inTransaction(stores -> stores.register().replaceImported("body", breaking)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("row 1500");

        assertThat(Cases.all(storage, "body")).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void nothingIsKeptOfWorkThatThrows() {
        Storage storage = newStorage();
        List<CaseRecord> before = SampleCases.of(1, 20);
        Cases.replace(storage, "body", before);
        IllegalStateException failure = new IllegalStateException("no");

        assertThatThrownBy(() -> storage.inTransaction(stores -> {
                    stores.register().replaceImported("body", SampleCases.iterator(2, 2_500));
                    stores.reports().tally("body", TallyContract.YEAR_2025);
                    Cases.add(stores, "other", SampleCases.pending("A/1", "dinkes", DAY));
                    throw failure;
                }))
                .isSameAs(failure);

        assertThat(Cases.all(storage, "body")).containsExactlyInAnyOrderElementsOf(before);
        assertThat(Cases.all(storage, "other")).isEmpty();
    }

    @Test
    void aTransactionSeesWhatItWrote() {
        Storage storage = newStorage();
        CaseRecord record = SampleCases.pending("A/1", "dinkes", DAY);

        Optional<CaseRecord> seen = storage.inTransaction(stores -> {
            Cases.add(stores, "body", record);
            return stores.register().find("body", new RegisterCode("A/1"));
        });

        assertThat(seen).contains(record);
    }

    @Test
    void theWorkReturnsItsResult() {
        assertThat(newStorage().<String>inTransaction(stores -> "result")).isEqualTo("result");
    }

    static List<List<CaseRecord>> registers() {
        return List.of(List.of(), SampleCases.of(3, 1), SampleCases.of(4, 1_000), SampleCases.of(5, 2_345));
    }

    @ParameterizedTest
    @MethodSource("registers")
    void forEachShowsEveryCaseOnce(List<CaseRecord> records) {
        Storage storage = newStorage();
        Cases.replace(storage, "other", SampleCases.of(6, 50));
        Cases.replace(storage, "body", records);

        assertThat(Cases.all(storage, "body")).containsExactlyInAnyOrderElementsOf(records);
    }
}
