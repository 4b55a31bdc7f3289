package id.go.bekasikota.ppid.contract;

import id.go.bekasikota.ppid.catalogue.PublicInformation;
import id.go.bekasikota.ppid.catalogue.PublicInformationEvent;
import id.go.bekasikota.ppid.catalogue.PublicInformationList;
import id.go.bekasikota.ppid.catalogue.PublicListEvent;
import id.go.bekasikota.ppid.dispute.DecisionAct;
import id.go.bekasikota.ppid.dispute.Dispute;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.ExpiryEvent;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionEvent;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.monitoring.FeedEvent;
import id.go.bekasikota.ppid.monitoring.UnitFeed;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionEvent;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestEvent;
import id.go.bekasikota.ppid.storage.AggregateStore;
import id.go.bekasikota.ppid.storage.LifecycleStores;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * One kind of case (jenis perkara): where it is kept, and samples of it.
 *
 * @param <E> its family of events
 * @param <A> the kind of case
 */
final class CaseKind<E extends Event, A extends Aggregate<E>> {
    /** Requests, which stand for all where the kind makes no difference. */
    static final CaseKind<RequestEvent, InformationRequest> REQUEST = new CaseKind<>(
            "request",
            InformationRequest.class,
            LifecycleStores::requests,
            InformationRequest::restore,
            text -> new RequestEvent.Disposed("a", text, text));

    private static final List<CaseKind<?, ?>> ALL = List.of(
            REQUEST,
            new CaseKind<>(
                    "exemption",
                    Exemption.class,
                    LifecycleStores::exemptions,
                    Exemption::restore,
                    text -> new ExemptionEvent.Expired(expiry(text))),
            new CaseKind<>(
                    "objection",
                    Objection.class,
                    LifecycleStores::objections,
                    Objection::restore,
                    ObjectionEvent.Executed::new),
            new CaseKind<>(
                    "dispute", Dispute.class, LifecycleStores::disputes, Dispute::restore, DecisionAct.CarriedOut::new),
            new CaseKind<>(
                    "publication",
                    PublicInformation.class,
                    LifecycleStores::publications,
                    PublicInformation::restore,
                    text -> new PublicInformationEvent.Expired(expiry(text))),
            new CaseKind<>(
                    "list",
                    PublicInformationList.class,
                    LifecycleStores::lists,
                    PublicInformationList::restore,
                    text -> new PublicListEvent.Expired(expiry(text))),
            new CaseKind<>(
                    "feed",
                    UnitFeed.class,
                    LifecycleStores::feeds,
                    UnitFeed::restore,
                    text -> new FeedEvent.Expired(expiry(text))));

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final Instant RECORDED = Instant.parse("2025-09-01T02:00:00.123456Z");

    private final String code;
    private final Class<A> type;
    private final Function<LifecycleStores, AggregateStore<A>> shelf;
    private final Function<List<Recorded<E>>, A> restored;
    private final Function<String, E> saying;

    private CaseKind(
            String code,
            Class<A> type,
            Function<LifecycleStores, AggregateStore<A>> shelf,
            Function<List<Recorded<E>>, A> restored,
            Function<String, E> saying) {
        this.code = code;
        this.type = type;
        this.shelf = shelf;
        this.restored = restored;
        this.saying = saying;
    }

    static List<CaseKind<?, ?>> all() {
        return ALL;
    }

    /** The kind as the log of events names it. */
    String code() {
        return code;
    }

    AggregateStore<A> in(LifecycleStores stores) {
        return shelf.apply(stores);
    }

    /** A case with one event of each kind that does not end it. */
    A whole(Samples.Fill fill) {
        return Samples.of(type, fill);
    }

    /** Cases in which together each kind of event happens. */
    List<A> wholes(Samples.Fill fill) {
        return AggregateSamples.cases(type, fill);
    }

    /** A case with its first event alone. */
    A begun() {
        return restored.apply(whole(Samples.Fill.FULL).history().events().subList(0, 1));
    }

    /** A case with its first event alone, recorded at a moment. */
    A begunAt(Instant recorded) {
        Recorded<E> first = begun().history().events().get(0);
        Stamp stamp = new Stamp(first.stamp().by(), first.on(), recorded);
        return restored.apply(List.of(new Recorded<>(stamp, first.event())));
    }

    /** A case with one event more, which holds a text in several places. */
    A after(A before, String text) {
        Officer officer = new Officer(Role.PPID, "Ani " + text, "kominfo " + text);
        Actor by = saying.apply(text) instanceof ExpiryEvent ? Actor.time() : officer;
        return after(before, new Stamp(by, DAY, RECORDED), text);
    }

    /** A case with one event more. */
    A after(A before, Stamp stamp, String text) {
        return restored.apply(before.history().plus(stamp, saying.apply(text)).events());
    }

    private static Expiry expiry(String text) {
        return new Expiry(
                "contract.sample", DAY, Citation.parse("UU 14/2008 Pasal 22 ayat (7)"), new BilingualText(text, text));
    }

    @Override
    public String toString() {
        return code;
    }
}
