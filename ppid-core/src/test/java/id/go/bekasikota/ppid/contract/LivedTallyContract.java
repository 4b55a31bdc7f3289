package id.go.bekasikota.ppid.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.dispute.Dispute;
import id.go.bekasikota.ppid.dispute.DisputeRecord;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.objection.CountedObjection;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionRecord;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.policy.Reading.IncompleteRequest;
import id.go.bekasikota.ppid.policy.Reading.NonWorkingReceipt;
import id.go.bekasikota.ppid.policy.Reading.NoticeDate;
import id.go.bekasikota.ppid.policy.Reading.SuperiorClock;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.report.ReportBasis;
import id.go.bekasikota.ppid.report.Tally;
import id.go.bekasikota.ppid.report.TallyBuilder;
import id.go.bekasikota.ppid.request.CountedRequest;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RegisterCode;
import id.go.bekasikota.ppid.request.RequestRecord;
import id.go.bekasikota.ppid.storage.AggregateStore;
import id.go.bekasikota.ppid.storage.Storage;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases that were lived are counted from their facts, as imported ones are; part of {@link StorageContract}. */
abstract class LivedTallyContract {
    private static final String BODY = "body";
    private static final int ROUNDS = 4;

    protected abstract Storage newStorage();

    /** Every reading that changes a count, each alone, and all together. */
    static List<LawPolicy> policies() {
        LawPolicy statute = LawPolicy.statute();
        return List.of(
                statute,
                LawPolicy.perki2021(),
                statute.with(ClockStart.COMPLETE),
                statute.with(IncompleteRequest.LAPSES),
                statute.with(NoticeDate.ARRIVAL),
                statute.with(SuperiorClock.ENTRY),
                statute.with(NonWorkingReceipt.ROLL),
                statute.withCutoff(LocalTime.of(9, 0)),
                LawPolicy.perki2021()
                        .with(NoticeDate.ARRIVAL)
                        .with(SuperiorClock.ENTRY)
                        .with(NonWorkingReceipt.ROLL)
                        .withCutoff(LocalTime.of(9, 0)));
    }

    private static <E extends Event, A extends Aggregate<E>> List<A> lived(Storage storage, SampleKind<E, A> kind) {
        return lived(storage, kind, "N");
    }

    private static <E extends Event, A extends Aggregate<E>> List<A> lived(
            Storage storage, SampleKind<E, A> kind, String series) {
        return storage.inTransaction(stores -> lived(kind.in(stores), kind, series));
    }

    private static <E extends Event, A extends Aggregate<E>> List<A> lived(
            AggregateStore<A> store, SampleKind<E, A> kind, String series) {
        List<A> lived = new ArrayList<>();
        for (Samples.Fill fill : Samples.Fill.values()) {
            for (A whole : kind.wholes(fill)) {
                for (int version = 1; version <= whole.version(); version++) {
                    String id = series + lived.size();
                    A last = kind.upTo(whole, version);
                    store.add(BODY, id, kind.upTo(whole, 1));
                    if (version > 1) {
                        store.update(BODY, id, last, 1);
                    }
                    lived.add(last);
                }
            }
        }
        return lived;
    }

    private static List<ReportBasis> bases(LawPolicy policy) {
        LocalDate first = LocalDate.of(2025, 1, 2);
        return List.of(
                ReportBasis.statute(DateRange.year(2025)).under(policy),
                ReportBasis.statute(new DateRange(first, first.plusDays(4))).under(policy),
                ReportBasis.statute(new DateRange(first.plusDays(1), first.plusDays(40)))
                        .under(policy),
                ReportBasis.statute(DateRange.year(2024)).under(policy));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void livedAndImportedCasesAreCountedByOneCount(LawPolicy policy) {
        Storage storage = newStorage();
        List<InformationRequest> requests = lived(storage, SampleKind.REQUEST);
        var objections = lived(storage, SampleKind.OBJECTION);
        var disputes = lived(storage, SampleKind.DISPUTE);
        List<CaseRecord> imported = SampleCases.of(3, 120);
        Cases.replace(storage, BODY, imported);
        Kept.add(storage, SampleKind.REQUEST, "other", "N0", requests.get(0));

        for (ReportBasis basis : bases(policy)) {
            TallyBuilder builder = new TallyBuilder(basis);
            imported.forEach(builder::add);
            requests.forEach(request -> builder.add(request.counted()));
            objections.forEach(objection -> builder.add(objection.counted()));
            disputes.forEach(dispute -> builder.add(dispute.toRecord()));
            assertThat(tally(storage, BODY, basis)).isEqualTo(builder.build());
        }
    }

    @Test
    void livedCasesAreCountedAsTheirRowsInARegister() {
        Storage storage = newStorage();
        List<CountedRequest> requests = new ArrayList<>();
        // as many requests as there are objections and disputes, whose rows stand with those of requests
        for (int round = 0; round < ROUNDS; round++) {
            lived(storage, SampleKind.REQUEST, round + "/").stream()
                    .map(InformationRequest::counted)
                    .filter(facts -> !facts.voided())
                    .forEach(requests::add);
        }
        var objections = lived(storage, SampleKind.OBJECTION);
        var disputes = lived(storage, SampleKind.DISPUTE);
        assertThat(requests).hasSizeGreaterThanOrEqualTo(Math.max(objections.size(), disputes.size()));
        List<CaseRecord> exported = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            exported.add(row(
                    requests.get(i),
                    "R" + i,
                    objections.stream()
                            .skip(i)
                            .findFirst()
                            .map(Objection::counted)
                            .map(CountedObjection::recorded),
                    disputes.stream().skip(i).findFirst().map(Dispute::toRecord)));
        }
        Cases.replace(storage, "exported", exported);

        for (ReportBasis basis : bases(LawPolicy.statute())) {
            assertThat(tally(storage, BODY, basis)).isEqualTo(tally(storage, "exported", basis));
        }
        Tally year = tally(storage, BODY, ReportBasis.statute(DateRange.year(2025)));
        assertThat(year.overall().requests().received()).isPositive();
        assertThat(year.objections()).isNotEqualTo(Tally.empty().objections());
    }

    private static CaseRecord row(
            CountedRequest facts, String number, Optional<ObjectionRecord> objection, Optional<DisputeRecord> dispute) {
        RequestRecord recorded = facts.recorded();
        return new CaseRecord(
                new RequestRecord(
                        new RegisterCode(number),
                        recorded.unit(),
                        recorded.intake(),
                        recorded.extensionNoticed(),
                        recorded.end()),
                objection,
                dispute);
    }

    @Test
    void factsOfLivedRequestsAreShownWithoutThoseOfARegister() {
        Storage storage = newStorage();
        List<InformationRequest> requests = lived(storage, SampleKind.REQUEST);
        Cases.replace(storage, BODY, SampleCases.of(3, 20));
        List<CountedRequest> shown = new ArrayList<>();

        storage.inTransaction(stores -> {
            stores.reports().requests(BODY, shown::add);
            return shown;
        });

        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        requests.stream().map(InformationRequest::counted).toList());
    }

    private static Tally tally(Storage storage, String body, ReportBasis basis) {
        return storage.inTransaction(stores -> stores.reports().tally(body, basis));
    }
}
