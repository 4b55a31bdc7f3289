package id.go.bekasikota.ppid.monitoring;

import id.go.bekasikota.ppid.catalogue.CatalogueEntry;
import id.go.bekasikota.ppid.catalogue.PublicList;
import id.go.bekasikota.ppid.catalogue.UnitChannels;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.feed.UnitFeed;
import id.go.bekasikota.ppid.organization.Organization;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what a monitoring sheet is made of (bahan monitoring); what is not given counts as none. Not thread-safe. */
public final class MonitoringSource {
    final Organization organization;
    List<UnitFeed> feeds = List.of();
    List<CatalogueEntry> entries = List.of();
    ExemptionInventory exemptions = ExemptionInventory.of(List.of());
    List<MonitoredRequest> requests = List.of();
    UnitChannels channels = UnitChannels.none();

    @Nullable
    PublicList list;

    private MonitoringSource(Organization organization) {
        this.organization = organization;
    }

    /**
     * Begins a source.
     *
     * @param organization the units and the seat of PPID Utama by date
     * @return a source without anything else
     */
    public static MonitoringSource of(Organization organization) {
        return new MonitoringSource(organization);
    }

    /**
     * Sets the feeds received.
     *
     * @param values one value for each unit that ever sent one
     * @return this source
     */
    public MonitoringSource feeds(Collection<UnitFeed> values) {
        this.feeds = List.copyOf(values);
        return this;
    }

    /**
     * Sets the entries of the public list.
     *
     * @param values the entries of the body
     * @return this source
     */
    public MonitoringSource entries(Collection<CatalogueEntry> values) {
        this.entries = List.copyOf(values);
        return this;
    }

    /**
     * Sets the public list with its decisions.
     *
     * @param value the list
     * @return this source
     */
    public MonitoringSource list(PublicList value) {
        this.list = value;
        return this;
    }

    /**
     * Sets the exemptions.
     *
     * @param values the exemptions of the body
     * @return this source
     */
    public MonitoringSource exemptions(ExemptionInventory values) {
        this.exemptions = values;
        return this;
    }

    /**
     * Sets the channels of the units.
     *
     * @param values the channels
     * @return this source
     */
    public MonitoringSource channels(UnitChannels values) {
        this.channels = values;
        return this;
    }

    /**
     * Sets the requests.
     *
     * @param values the requests of the body
     * @return this source
     */
    public MonitoringSource requests(Collection<MonitoredRequest> values) {
        this.requests = List.copyOf(values);
        return this;
    }
}
