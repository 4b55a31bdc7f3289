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
    private static final EntryEvent AMENDED = new EntryEvents.Amended(fields());

    private final CatalogueEntry entry = entered("1", Disclosure.periodic());

    private List<Recorded<EntryEvent>> removedAnd(LocalDate day, EntryEvent event) {
        List<Recorded<EntryEvent>> events = new ArrayList<>(entry.acting(LAW, on(DAY.plusDays(9)))
                .remove("ganda")
                .orThrow()
                .history()
                .events());
        events.add(new Recorded<>(on(day), event));
        return events;
    }

    @Test
    void fromTheDayOfItsRemovalOnOnlyTimePasses() {
        assertThatThrownBy(() -> CatalogueEntry.restore(removedAnd(DAY.plusDays(9), AMENDED)))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("does not follow");
        assertThat(CatalogueEntry.restore(removedAnd(DAY.plusDays(8), AMENDED)).version())
                .isEqualTo(3);
    }

    @Test
    void anEntryBeginsOnceAndUnderTheStatute() {
        Recorded<EntryEvent> first = entry.history().events().get(0);

        assertThatThrownBy(() -> CatalogueEntry.restore(List.of(first, first)))
                .hasMessageContaining("one event of the kind Entered");
        assertThatThrownBy(() -> CatalogueEntry.restore(List.of(new Recorded<>(on(EARLY), first.event()))))
                .hasMessageContaining("statute");
        assertThatThrownBy(() -> entry.noted(DAY.plusYears(1), LAW, NOTHING_EXEMPT, on(DAY.plusYears(1))))
                .isInstanceOf(PpidException.class);
    }

    @Test
    void aListBeginsOnceAndUnderTheStatute() {
        PublicList list = PublicList.decide("kota", decision("K-1", DAY), List.of(entry), NOTHING_EXEMPT, LAW, on(DAY))
                .orThrow();
        Recorded<PublicListEvent> first = list.history().events().get(0);

        assertThatThrownBy(() -> PublicList.restore(List.of(first, first)))
                .hasMessageContaining("one event of the kind Decided");
        assertThatThrownBy(() -> PublicList.restore(List.of(new Recorded<>(on(EARLY), first.event()))))
                .hasMessageContaining("statute");
        assertThatThrownBy(() -> list.noted(DAY.plusYears(1), LAW, on(DAY.plusYears(1))))
                .isInstanceOf(PpidException.class);
    }
}
