package id.go.bekasikota.ppid.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.calendar.Holiday;
import id.go.bekasikota.ppid.calendar.HolidayKind;
import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.Remark;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.CollectiveLeave;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A deadline that comes back from JSON keeps its date, and says where the calendar at hand gives another one. */
class DeadlineReadBackTest {
    private static final LocalDate RECEIVED = LocalDate.parse("2025-03-26");

    private static Deadline reply(Deadlines law) {
        return law.of(StatutoryDeadlines.REQUEST_REPLY, RECEIVED);
    }

    private static Deadline readBack(Deadline deadline) {
        return PpidJson.read(PpidJson.write(deadline), Deadline.class);
    }

    @Test
    void overTheBuiltInCalendarItExplainsItselfAsBefore() {
        Deadline worked = reply(Deadlines.indonesia().under(LawPolicy.statute().with(CollectiveLeave.WORKING)));

        assertThat(readBack(worked)).isEqualTo(worked).hasSameHashCodeAs(worked);
        assertThat(readBack(worked).explain(Language.INDONESIAN)).isEqualTo(worked.explain(Language.INDONESIAN));
    }

    @Test
    void ofAnotherCalendarTheDateStaysAndARemarkSaysSo() {
        Holiday closure = new Holiday(LocalDate.parse("2025-04-09"), HolidayKind.NATIONAL, "Hari jadi", "City day", "");
        Deadline local =
                reply(Deadlines.indonesia().with(WorkingCalendar.indonesia().plus(closure)));

        assertThat(local.derivation().remarks()).isEmpty();
        assertThat(readBack(local).date()).isEqualTo("2025-04-22");
        assertThat(readBack(local).derivation().remarks())
                .extracting(Remark::kind)
                .containsExactly(Remark.Kind.OTHER_CALENDAR);
        assertThat(readBack(local).explain(Language.ENGLISH)).contains("Monday, 21 April 2025");
    }
}
