package id.go.bekasikota.ppid.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.report.ReportBasis;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.storage.Place;
import id.go.bekasikota.ppid.storage.ReceivedQuery;
import id.go.bekasikota.ppid.storage.Storage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Days and moments are kept and found as they are, whatever the zone of the machine that writes them and of the one that reads them; part
 * of {@link WholeCaseContract}.
 */
abstract class ZoneContract {
    private static final String BODY = "body";

    /** Days and moments that a careless zone moves: hours that are skipped or happen twice, a day that Apia never had. */
    private static final List<String> DAYS =
            List.of("0001-01-01", "1900-01-01", "2011-12-30", "2025-03-09", "2025-11-02", "9999-12-31");

    private static final List<String> MOMENTS = List.of(
            "1900-01-01T00:00:00.000001Z",
            "2011-12-30T10:00:00.999999Z",
            "2025-03-09T10:30:00.123456Z",
            "2025-11-02T08:30:00.654321Z",
            "2025-11-02T09:30:00.000001Z",
            "9999-12-31T23:59:59.999999Z");

    private final TimeZone before = TimeZone.getDefault();

    protected abstract Storage newStorage();

    @AfterEach
    void asBefore() {
        TimeZone.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Apia", "America/Los_Angeles", "Asia/Jakarta", "Pacific/Kiritimati"})
    void daysAndMomentsAreThoseThatWereGiven(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Storage storage = newStorage();
        List<InformationRequest> lived = new ArrayList<>();
        List<CaseRecord> imported = new ArrayList<>();
        for (int i = 0; i < DAYS.size(); i++) {
            LocalDate day = LocalDate.parse(DAYS.get(i));
            InformationRequest first = SampleKind.REQUEST.begunAt(Instant.parse(MOMENTS.get(i)));
            Stamp stamp = new Stamp(SampleLife.PPID, day, Instant.parse(MOMENTS.get(MOMENTS.size() - 1)));
            InformationRequest longer = SampleKind.REQUEST.after(first, stamp, "a");
            Kept.add(storage, SampleKind.REQUEST, BODY, "N" + i, longer);
            lived.add(longer);
            imported.add(SampleCases.pending("N" + i, "dinkes", day));
        }
        Cases.replace(storage, BODY, imported);

        areThere(storage, lived, imported);
        TimeZone.setDefault(before);
        areThere(storage, lived, imported);
    }

    private static void areThere(Storage storage, List<InformationRequest> lived, List<CaseRecord> imported) {
        for (int i = 0; i < lived.size(); i++) {
            assertThat(Kept.events(storage, SampleKind.REQUEST, BODY, "N" + i))
                    .contains(lived.get(i).history().events());
        }
        assertThat(Cases.all(storage, BODY)).containsExactlyInAnyOrderElementsOf(imported);
        storage.inTransaction(stores -> {
            LocalDate received = lived.get(0).counted().recorded().intake().received();
            ReceivedQuery onThatDay = ReceivedQuery.in(new DateRange(received, received));
            assertThat(stores.requests().received(BODY, onThatDay, Place.START, lived.size() + 1))
                    .hasSameSizeAs(lived);
            assertThat(stores.requests().changedAfter(BODY, LocalDate.of(9999, 12, 30)))
                    .containsExactly("N" + (lived.size() - 1));
            LocalDate never = LocalDate.of(2011, 12, 30);
            ReportBasis thatDay = ReportBasis.statute(new DateRange(never, never));
            assertThat(stores.reports()
                            .tally(BODY, thatDay)
                            .overall()
                            .requests()
                            .received())
                    .isEqualTo(1);
            return stores;
        });
    }
}
