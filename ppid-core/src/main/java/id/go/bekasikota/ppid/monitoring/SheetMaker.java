package id.go.bekasikota.ppid.monitoring;

import static java.util.stream.Collectors.groupingBy;

import id.go.bekasikota.ppid.catalogue.CatalogueEntry;
import id.go.bekasikota.ppid.catalogue.ListState;
import id.go.bekasikota.ppid.catalogue.UnitChannel;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.feed.FeedDuty;
import id.go.bekasikota.ppid.organization.Unit;
import id.go.bekasikota.ppid.organization.Units;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the monitoring sheet of one day; each part goes to the unit that answers for it on that day. */
final class SheetMaker {
    private static final String NOBODY = "";

    private final MonitoringSource source;
    private final LocalDate asOf;
    private final Deadlines law;
    private final LocalDate horizon;
    private final Map<String, String> answering = new HashMap<>();
    private final Map<String, List<CatalogueEntry>> entries;
    private final Map<String, List<Exemption>> exemptions;
    private final Map<String, List<MonitoredRequest>> requests;

    SheetMaker(MonitoringSource source, LocalDate asOf, Deadlines law) {
        this.source = source;
        this.asOf = asOf;
        this.law = law;
        this.horizon = law.of(source.organization.feedRuleOn(asOf), asOf)
                .due()
                .known()
                .orElseGet(() -> law.calendar().coverage().last());
        this.entries =
                byUnit(source.entries.stream(), entry -> entry.fieldsOn(asOf).unit());
        this.exemptions = byUnit(
                source.exemptions.inForceOn(asOf).stream(),
                exemption -> exemption
                        .decisionOn(asOf)
                        .flatMap(decision -> decision.test().subject().unit())
                        .orElse(NOBODY));
        this.requests = byUnit(
                source.requests.stream().filter(request -> !request.received().isAfter(asOf)), MonitoredRequest::unit);
    }

    String unitLabel() {
        return source.organization.seatOn(asOf).unitLabel();
    }

    Optional<ListState> listState() {
        return Optional.ofNullable(source.list)
                .filter(list -> list.decisionOn(asOf).isPresent())
                .map(list -> list.state(asOf, law));
    }

    List<SheetRow> rows() {
        List<FeedDuty> duties = FeedDuty.on(source.organization, source.feeds, asOf, law);
        return source.organization.units().on(asOf).stream()
                .map(unit -> row(unit, duties))
                .toList();
    }

    private SheetRow row(Unit unit, List<FeedDuty> duties) {
        return new SheetRow(
                unit.code(),
                unit.name(),
                duties.stream().filter(duty -> duty.unit().equals(unit.code())).findFirst(),
                ListFigures.of(entries(unit.code()), source.exemptions, asOf, law),
                ExemptFigures.of(exemptions(unit.code()), asOf, horizon),
                RequestFigures.of(requests(unit.code()), asOf, law),
                source.channels.of(unit.code(), asOf).stream()
                        .map(UnitChannel::code)
                        .toList());
    }

    long entriesOfNoUnit() {
        return ListFigures.of(entries(NOBODY), source.exemptions, asOf, law).entries();
    }

    long exemptionsOfNoUnit() {
        return ExemptFigures.of(exemptions(NOBODY), asOf, horizon).inForce();
    }

    long requestsOfNoUnit() {
        return requests(NOBODY).size();
    }

    private List<CatalogueEntry> entries(String unit) {
        return entries.getOrDefault(unit, List.of());
    }

    private List<Exemption> exemptions(String unit) {
        return exemptions.getOrDefault(unit, List.of());
    }

    private List<MonitoredRequest> requests(String unit) {
        return requests.getOrDefault(unit, List.of());
    }

    /** What each unit answers for, gone through once however many units there are. */
    private <T> Map<String, List<T>> byUnit(Stream<T> all, Function<T, String> unitOf) {
        return all.collect(groupingBy(one -> answering(unitOf.apply(one))));
    }

    private String answering(String unit) {
        Units units = source.organization.units();
        return answering.computeIfAbsent(
                unit,
                code -> units.find(code)
                        .flatMap(known -> units.successorOn(known.code(), asOf))
                        .map(Unit::code)
                        .orElse(NOBODY));
    }
}
