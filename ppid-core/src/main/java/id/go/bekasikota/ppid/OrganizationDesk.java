package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.command.CommandCheck;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.feed.Feed;
import id.go.bekasikota.ppid.feed.FeedDuty;
import id.go.bekasikota.ppid.feed.FeedState;
import id.go.bekasikota.ppid.feed.UnitFeed;
import id.go.bekasikota.ppid.feed.UnitFeedActs;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.monitoring.CityFigures;
import id.go.bekasikota.ppid.monitoring.MonitoringSheet;
import id.go.bekasikota.ppid.monitoring.MonitoringSource;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.request.ReplyClock;
import id.go.bekasikota.ppid.request.RequestRecord;
import id.go.bekasikota.ppid.request.RequestState;
import id.go.bekasikota.ppid.storage.CaseKind;
import id.go.bekasikota.ppid.storage.Stores;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The desk for the units of the body (PPID Pelaksana, perangkat daerah), PERKI 1/2021 Pasal 6 to 12: their feeds to PPID Utama
 * and what the coordination meeting looks at.
 *
 * <p>Who the units are and who held which office is data of the host, given with {@link Ppid.Builder#organization}. Every act
 * is one transaction; a denied act changes nothing. Thread-safe.
 */
public final class OrganizationDesk {
    private final DeskContext context;
    private final Organization organization;
    private final Cases<String, UnitFeed, UnitFeedActs> cases;

    /** Opens the desk of a service that knows its units. */
    OrganizationDesk(DeskContext context) {
        this.context = context;
        this.organization = context.knownOrganization();
        this.cases = new Cases<>(
                context,
                CaseKind.FEED,
                Stores::feeds,
                Function.identity(),
                UnitFeed::acting,
                (feed, stores) -> List.of(feed.unit()));
    }

    /**
     * Records what a unit handed in, at least every six months [second-hand: Permendagri 3/2017, whose text was not seen].
     *
     * @param unit the code of the unit
     * @param feed what came, on which day
     * @param actor who received it
     * @return the feeds of the unit; denied as {@link UnitFeedActs#receive}
     */
    public Result<UnitFeed> receiveFeed(String unit, Feed feed, Actor actor) {
        Given.value(unit, "unit");
        CommandCheck.complete("feed", feed);
        Stamp stamp = context.within(List.of(unit), context.stamp(actor));
        return cases.actOrBegin(
                unit,
                CaseLocks.NONE,
                stamp,
                (acts, stores) -> acts.receive(feed, organization),
                stores -> UnitFeed.first(unit, feed, organization, context.law(), stamp));
    }

    /**
     * Says what each unit owes PPID Utama.
     *
     * @param asOf the day
     * @return one row for each unit that exists on the day, but the seat of PPID Utama
     * @throws PpidException if the seat is not known on the day
     */
    public List<FeedDuty> feedDuties(LocalDate asOf) {
        return FeedDuty.on(organization, context.storage().inTransaction(this::feeds), asOf, context.law());
    }

    /**
     * Lists the units that owe a feed.
     *
     * @param asOf the day
     * @return the rows of {@link #feedDuties} of the units that owe one
     * @throws PpidException if the seat is not known on the day
     */
    public List<FeedDuty> owing(LocalDate asOf) {
        return feedDuties(asOf).stream()
                .filter(duty -> duty.state() == FeedState.OWED)
                .toList();
    }

    /**
     * Makes the sheet of the coordination meeting (PERKI 1/2021 Pasal 10 ayat (1) huruf j, ayat (2) huruf c): feed, list,
     * exemptions and requests of each unit.
     *
     * @param asOf the day
     * @return the sheet
     * @throws PpidException if the seat is not known on the day
     */
    public MonitoringSheet sheet(LocalDate asOf) {
        Given.value(asOf, "asOf");
        return context.storage().inTransaction(stores -> {
            MonitoringSource source = MonitoringSource.of(organization)
                    .feeds(feeds(stores))
                    .entries(stores.entries().all(body()))
                    .exemptions(context.inventory(stores))
                    .channels(context.channels());
            stores.lists().find(body(), body()).ifPresent(source::list);
            requests(stores, asOf, source::request);
            return source.sheet(asOf, context.law());
        });
    }

    /**
     * Merges the figures that units handed in for a period with those of the cases that are kept here (PERKI 1/2021 Pasal 10 ayat (1)
     * huruf j).
     *
     * @param period the period, as the units counted it
     * @param asOf the day by which feeds count, inclusive
     * @return the figures of the city, what differs and what is missing
     * @throws PpidException if the calendar does not know the period
     */
    public CityFigures figures(DateRange period, LocalDate asOf) {
        Given.value(period, "period");
        return context.storage()
                .inTransaction(stores -> CityFigures.of(
                        period, feeds(stores), ReportDesk.tally(context, stores, period), organization, asOf));
    }

    /** {@return the units and who held which office, as the host gave them} */
    public Organization organization() {
        return organization;
    }

    private List<UnitFeed> feeds(Stores stores) {
        return stores.feeds().all(body());
    }

    /** Of what was counted by the day from the facts alone; a request in which something was done since is read. */
    private void requests(Stores stores, LocalDate asOf, BiConsumer<RequestRecord, ReplyClock> each) {
        Set<String> changed = new HashSet<>(stores.requests().changedAfter(body(), asOf));
        stores.reports().requests(body(), facts -> {
            if (!facts.voided() && !changed.contains(facts.recorded().number().text())) {
                RequestRecord record = facts.record(asOf, context.law());
                each.accept(record, ReplyClock.of(record, facts.trigger(), context.law()));
            }
        });
        stores.requests().find(body(), changed).values().stream()
                .filter(request -> request.history().beganBy(asOf))
                .map(request -> request.on(asOf, context.law()))
                .filter(view -> view.state() != RequestState.VOIDED)
                .forEach(view -> each.accept(view.record(), view.clock()));
    }

    private String body() {
        return context.body().code();
    }
}
