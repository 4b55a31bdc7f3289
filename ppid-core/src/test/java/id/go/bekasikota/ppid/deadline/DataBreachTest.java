package id.go.bekasikota.ppid.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.ProvesReading;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.BreachStart;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** The 72 hours of UU 27/2022 Pasal 46, whose start the statute does not print. */
@Proves("UU 27/2022 Pasal 46 ayat (1)")
class DataBreachTest {
    private static final LocalDateTime KNOWN = LocalDateTime.parse("2025-03-28T16:30");
    private static final DataBreach BREACH = DataBreach.knownAt(KNOWN).occurredAt(KNOWN.minusDays(1));
    private static final Deadlines STATUTE = Deadlines.indonesia();
    private static final Deadlines KNOWLEDGE = STATUTE.under(LawPolicy.statute().with(BreachStart.KNOWLEDGE));

    private static String due(DataBreach breach, Deadlines law) {
        return breach.notice(law).due().toString();
    }

    @Test
    @ProvesReading("breach-start earlier")
    void theHoursRunFromTheEarlierMomentOverHolidaysAndWeekends() {
        assertThat(due(BREACH, STATUTE)).isEqualTo("2025-03-30T16:30:00");
        assertThat(due(DataBreach.knownAt(KNOWN), STATUTE)).isEqualTo("2025-03-31T16:30:00");
    }

    @Test
    @ProvesReading("breach-start knowledge")
    void byTheOtherReadingTheyRunFromKnowledge() {
        assertThat(due(BREACH, KNOWLEDGE)).isEqualTo("2025-03-31T16:30:00");
    }

    @Test
    void theExplanationNamesTheReading() {
        assertThat(BREACH.notice(KNOWLEDGE).explain(Language.ENGLISH))
                .contains("Counted by UU 14/2008 (statute), but notice of a failure counts from knowledge.");
    }

    @Test
    void nothingIsKnownBeforeItHappens() {
        DataBreach breach = DataBreach.knownAt(KNOWN);

        assertThatThrownBy(() -> breach.occurredAt(KNOWN.plusMinutes(1)))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("known on 2025-03-28T16:30, before")
                .hasMessageContaining("UU 27/2022 Pasal 46");
    }
}
