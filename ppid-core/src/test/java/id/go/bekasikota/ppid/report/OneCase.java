package id.go.bekasikota.ppid.report;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.Intake;
import id.go.bekasikota.ppid.request.Outcome;
import id.go.bekasikota.ppid.request.RegisterCode;
import id.go.bekasikota.ppid.request.RequestEnd;
import id.go.bekasikota.ppid.request.RequestRecord;
import id.go.bekasikota.ppid.requester.RequesterType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Cases written out one by one, to be counted for 2025. */
final class OneCase {
    static final DateRange YEAR = DateRange.year(2025);
    static final ReportBasis BASIS = ReportBasis.statute(YEAR);
    static final LocalDate RECEIVED = LocalDate.of(2025, 7, 10);

    private OneCase() {}

    /** A request that was answered on the day after its receipt. */
    static RequestRecord request(String unit, LocalDate received, Outcome outcome, ExemptionGround... grounds) {
        RequestEnd answer = new RequestEnd(received.plusDays(1), outcome, Set.of(grounds));
        return new RequestRecord(
                new RegisterCode("1"),
                new RegisterCode(unit),
                new Intake(received, Optional.empty(), Channel.WEBSITE, RequesterType.INDIVIDUAL, Optional.empty()),
                Optional.empty(),
                Optional.of(answer));
    }

    static CaseRecord only(RequestRecord request) {
        return new CaseRecord(request, Optional.empty(), Optional.empty());
    }

    static Tally tally(ReportBasis basis, CaseRecord... cases) {
        TallyBuilder builder = new TallyBuilder(basis);
        for (CaseRecord each : cases) {
            builder.add(each);
        }
        return builder.build();
    }
}
