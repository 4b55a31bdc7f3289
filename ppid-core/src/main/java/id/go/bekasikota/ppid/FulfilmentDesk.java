package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.request.Cost;
import id.go.bekasikota.ppid.request.Delivery;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.Payment;
import id.go.bekasikota.ppid.request.RequestActs;
import id.go.bekasikota.ppid.request.RequestNumber;
import java.time.LocalDate;
import java.util.Set;

/**
 * The desk for what follows a written notice until the requester has the information (pemenuhan), PERKI 1/2021 Pasal 35 to 38.
 *
 * <p>Every act is one transaction, takes its time from the host's clock and appends one event; a denied act changes nothing.
 * Thread-safe.
 */
public final class FulfilmentDesk {
    private final Cases<RequestNumber, InformationRequest, RequestActs> cases;

    FulfilmentDesk(DeskContext context) {
        this.cases = RequestDesk.cases(context);
    }

    /**
     * Records that the requester received the oldest notice that was still on its way.
     *
     * @param number the request
     * @param day the day of arrival
     * @param actor the requester, or an official who records it
     * @return the request; denied as {@link RequestActs#noticeArrived}
     */
    public Result<InformationRequest> noticeArrived(RequestNumber number, LocalDate day, Actor actor) {
        return cases.act(number, actor, acts -> acts.noticeArrived(day));
    }

    /**
     * Records that the requester asks for a copy of a granted item, for no more than the notice told.
     *
     * @param number the request
     * @param item the number of the item
     * @param delivery form and means
     * @param actor the requester, or an official who takes it down
     * @return the request; denied as {@link RequestActs#requestCopy}
     */
    public Result<InformationRequest> requestCopy(RequestNumber number, int item, Delivery delivery, Actor actor) {
        return cases.act(number, actor, acts -> acts.requestCopy(item, delivery));
    }

    /**
     * Records that the requester asks for a copy of a granted item, at a cost of its own.
     *
     * @param number the request
     * @param item the number of the item
     * @param delivery form and means
     * @param cost the cost by the published tariff (PERKI 1/2021 Pasal 37)
     * @param actor the requester, or an official who takes it down
     * @return the request; denied as {@link RequestActs#requestCopy}
     */
    public Result<InformationRequest> requestCopy(
            RequestNumber number, int item, Delivery delivery, Cost cost, Actor actor) {
        return cases.act(number, actor, acts -> acts.requestCopy(item, delivery, cost));
    }

    /**
     * Records a payment (PERKI 1/2021 Pasal 38).
     *
     * @param number the request
     * @param payment in cash with its receipt, or by another method
     * @param actor the requester, or an official who records it
     * @return the request; denied as {@link RequestActs#pay}
     */
    public Result<InformationRequest> pay(RequestNumber number, Payment payment, Actor actor) {
        return cases.act(number, actor, acts -> acts.pay(payment));
    }

    /**
     * Hands over granted items (PERKI 1/2021 Pasal 35).
     *
     * @param number the request
     * @param items the numbers of the items
     * @param delivery form and means
     * @param actor who
     * @return the request; denied as {@link RequestActs#deliver}
     */
    public Result<InformationRequest> deliver(
            RequestNumber number, Set<Integer> items, Delivery delivery, Actor actor) {
        return cases.act(number, actor, acts -> acts.deliver(items, delivery));
    }

    /**
     * Closes a request.
     *
     * @param number the request
     * @param actor who
     * @return the request; denied as {@link RequestActs#close}
     */
    public Result<InformationRequest> close(RequestNumber number, Actor actor) {
        return cases.act(number, actor, RequestActs::close);
    }
}
