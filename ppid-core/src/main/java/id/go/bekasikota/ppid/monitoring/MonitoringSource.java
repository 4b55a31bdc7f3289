package id.go.bekasikota.ppid.monitoring;

import static java.util.stream.Collectors.groupingBy;

import id.go.bekasikota.ppid.catalogue.CatalogueEntry;
import id.go.bekasikota.ppid.catalogue.ListState;
import id.go.bekasikota.ppid.catalogue.PublicList;
import id.go.bekasikota.ppid.catalogue.UnitChannel;
import id.go.bekasikota.ppid.catalogue.UnitChannels;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.feed.FeedDuty;
import id.go.bekasikota.ppid.feed.UnitFeed;
import id.go.bekasikota.ppid.monitoring.MonitoringSheet.Unassigned;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.organization.Unit;
import id.go.bekasikota.ppid.organization.Units;
import id.go.bekasikota.ppid.request.ReplyClock;
import id.go.bekasikota.ppid.request.RequestRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects what a monitoring sheet is made of (bahan monitoring); what is not given counts as none. Not thread-safe. */
public final class MonitoringSource {
    private static final String NOBODY = "";

    private final Organization organization;
    private final List<MonitoredRequest> requests = new ArrayList<>();
    private List<UnitFeed> feeds = List.of();
    private List<CatalogueEntry> entries = List.of();
    private ExemptionInventory exemptions = ExemptionInventory.of(List.of());
    private UnitChannels channels = UnitChannels.none();

    @Nullable
    private PublicList list;

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
     * Adds a request.
     *
     * @param record what is counted of it on the day of the sheet
     * @param clock the days for its answer
     * @return this source
     */
    public MonitoringSource request(RequestRecord record, ReplyClock clock) {
        return request(MonitoredRequest.of(record, clock));
    }

    MonitoringSource request(MonitoredRequest request) {
        requests.add(request);
        return this;
    }

    /**
     * Makes the sheet of a day.
     *
     * @param day the day
     * @param law calendar and policy
     * @return the sheet
     * @throws id.go.bekasikota.ppid.law.PpidException if the seat of PPID Utama is not known on the day
     */
    public MonitoringSheet sheet(LocalDate day, Deadlines law) {
        return new SheetOfDay(day, law).sheet();
    }

    /** What goes into the sheet of one day; each part goes to the unit that answers for it on that day. */
    private final class SheetOfDay {
        private final LocalDate asOf;
        private final Deadlines law;
        private final LocalDate horizon;
        private final Map<String, String> answering = new HashMap<>();
        private final Map<String, List<CatalogueEntry>> entriesByUnit;
        private final Map<String, List<Exemption>> exemptionsByUnit;
        private final Map<String, List<MonitoredRequest>> requestsByUnit;

        SheetOfDay(LocalDate asOf, Deadlines law) {
            this.asOf = asOf;
            this.law = law;
            this.horizon = law.of(organization.feedRuleOn(asOf), asOf)
                    .due()
                    .known()
                    .orElseGet(() -> law.calendar().coverage().last());
            this.entriesByUnit =
                    byUnit(entries.stream(), entry -> entry.fieldsOn(asOf).unit());
            this.exemptionsByUnit = byUnit(
                    exemptions.inForceOn(asOf).stream(),
                    exemption -> exemption
                            .decisionOn(asOf)
                            .flatMap(decision -> decision.test().subject().unit())
                            .orElse(NOBODY));
            this.requestsByUnit = byUnit(
                    requests.stream().filter(request -> !request.received().isAfter(asOf)), MonitoredRequest::unit);
        }

        MonitoringSheet sheet() {
            return new MonitoringSheet(
                    asOf,
                    organization.seatOn(asOf).unitLabel(),
                    listState(),
                    rows(),
                    new Unassigned(entriesOfNoUnit(), exemptionsOfNoUnit(), requestsOfNoUnit()));
        }

        private Optional<ListState> listState() {
            return Optional.ofNullable(list)
                    .filter(list -> list.decisionOn(asOf).isPresent())
                    .map(list -> list.state(asOf, law));
        }

        private List<SheetRow> rows() {
            List<FeedDuty> duties = FeedDuty.on(organization, feeds, asOf, law);
            return organization.units().on(asOf).stream()
                    .map(unit -> row(unit, duties))
                    .toList();
        }

        private SheetRow row(Unit unit, List<FeedDuty> duties) {
            return new SheetRow(
                    unit.code(),
                    unit.name(),
                    duties.stream()
                            .filter(duty -> duty.unit().equals(unit.code()))
                            .findFirst(),
                    ListFigures.of(entries(unit.code()), exemptions, asOf, law),
                    ExemptFigures.of(exemptions(unit.code()), asOf, horizon),
                    RequestFigures.of(requests(unit.code()), asOf, law),
                    channels.of(unit.code(), asOf).stream()
                            .map(UnitChannel::code)
                            .toList());
        }

        private long entriesOfNoUnit() {
            return ListFigures.of(entries(NOBODY), exemptions, asOf, law).entries();
        }

        private long exemptionsOfNoUnit() {
            return ExemptFigures.of(exemptions(NOBODY), asOf, horizon).inForce();
        }

        private long requestsOfNoUnit() {
            return requests(NOBODY).size();
        }

        private List<CatalogueEntry> entries(String unit) {
            return entriesByUnit.getOrDefault(unit, List.of());
        }

        private List<Exemption> exemptions(String unit) {
            return exemptionsByUnit.getOrDefault(unit, List.of());
        }

        private List<MonitoredRequest> requests(String unit) {
            return requestsByUnit.getOrDefault(unit, List.of());
        }

        /** What each unit answers for, gone through once however many units there are. */
        private <T> Map<String, List<T>> byUnit(Stream<T> all, Function<T, String> unitOf) {
            return all.collect(groupingBy(one -> answering(unitOf.apply(one))));
        }

        private String answering(String unit) {
            Units units = organization.units();
            return answering.computeIfAbsent(
                    unit,
                    code -> units.find(code)
                            .flatMap(known -> units.successorOn(known.code(), asOf))
                            .map(Unit::code)
                            .orElse(NOBODY));
        }
    }
}
