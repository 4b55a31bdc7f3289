package id.go.bekasikota.ppid.catalogue;

import static id.go.bekasikota.ppid.catalogue.Catalogue.DAY;
import static id.go.bekasikota.ppid.catalogue.Catalogue.NOTHING_EXEMPT;
import static id.go.bekasikota.ppid.catalogue.Catalogue.decision;
import static id.go.bekasikota.ppid.catalogue.Catalogue.entered;
import static id.go.bekasikota.ppid.catalogue.Catalogue.fields;
import static id.go.bekasikota.ppid.exemption.Exempt.LAW;
import static id.go.bekasikota.ppid.exemption.Exempt.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.law.PpidException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a kept entry and a kept list must be to open again: their structure, and nothing of policy, calendar or power. */
class CatalogueStructureTest {
    private static final LocalDate EARLY = LocalDate.of(2010, 4, 29);
    private static final PublicInformationEvent AMENDED = new PublicInformationEvents.Amended(fields());

    private final PublicInformation entry = entered("1", Disclosure.periodic());

    private List<Recorded<PublicInformationEvent>> removedAnd(LocalDate day, PublicInformationEvent event) {
        List<Recorded<PublicInformationEvent>> events = new ArrayList<>(entry.acting(LAW, on(DAY.plusDays(9)))
                .remove("ganda")
                .orThrow()
                .history()
                .events());
        events.add(new Recorded<>(on(day), event));
        return events;
    }

    @Test
    void fromTheDayOfItsRemovalOnOnlyTimePasses() {
        assertThatThrownBy(() -> PublicInformation.restore(removedAnd(DAY.plusDays(9), AMENDED)))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("does not follow");
        assertThat(PublicInformation.restore(removedAnd(DAY.plusDays(8), AMENDED))
                        .version())
                .isEqualTo(3);
    }

    @Test
    void anEntryBeginsOnceAndUnderTheStatute() {
        Recorded<PublicInformationEvent> first = entry.history().events().get(0);

        assertThatThrownBy(() -> PublicInformation.restore(List.of(first, first)))
                .hasMessageContaining("one event of the kind Entered");
        assertThatThrownBy(() -> PublicInformation.restore(List.of(new Recorded<>(on(EARLY), first.event()))))
                .hasMessageContaining("statute");
        assertThatThrownBy(() -> entry.noted(DAY.plusYears(1), LAW, NOTHING_EXEMPT, on(DAY.plusYears(1))))
                .isInstanceOf(PpidException.class);
    }

    @Test
    void aListBeginsOnceAndUnderTheStatute() {
        PublicInformationList list = PublicInformationList.decide(
                        "kota", decision("K-1", DAY), List.of(entry), NOTHING_EXEMPT, LAW, on(DAY))
                .orThrow();
        Recorded<PublicListEvent> first = list.history().events().get(0);

        assertThatThrownBy(() -> PublicInformationList.restore(List.of(first, first)))
                .hasMessageContaining("one event of the kind Decided");
        assertThatThrownBy(() -> PublicInformationList.restore(List.of(new Recorded<>(on(EARLY), first.event()))))
                .hasMessageContaining("statute");
        assertThatThrownBy(() -> list.noted(DAY.plusYears(1), LAW, on(DAY.plusYears(1))))
                .isInstanceOf(PpidException.class);
    }
}
