package id.go.bekasikota.ppid.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.objection.ObjectionEnd;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionRecord;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An objection is counted as late after more than thirty working days, whatever days off follow the last of them. */
@Proves("UU 14/2008 Pasal 36 ayat (2)")
class ObjectionStandingTest {
    private static final ReportBasis YEAR = ReportBasis.statute(DateRange.year(2025));

    @ParameterizedTest
    @CsvSource({
        "2025-08-22, 30, IN_TIME", // a Friday, the thirtieth working day
        "2025-08-24, 30, IN_TIME", // the Sunday after it
        "2025-08-25, 31, LATE"
    })
    void daysOffDoNotMakeAnAnswerLate(LocalDate answered, int days, Standing.Lateness lateness) {
        ObjectionRecord objection = new ObjectionRecord(
                LocalDate.of(2025, 7, 10),
                Set.of(ObjectionGround.C),
                Optional.of(new ObjectionRecord.End(answered, ObjectionEnd.UPHELD)));

        Standing<ObjectionEnd> standing = Standing.of(objection, YEAR).orElseThrow();
        assertThat(standing.days()).isEqualTo(days);
        assertThat(standing.lateness()).isEqualTo(lateness);
    }
}
