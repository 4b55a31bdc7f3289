package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.request.Cost;
import id.go.bekasikota.ppid.request.Delivery;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.PaymentMethod;
import id.go.bekasikota.ppid.request.RequestEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What follows a written notice until the requester has the information (pemenuhan), PERKI 1/2021 Pasal 35 to 38. */
@FunctionalInterface
public interface Fulfilment {

    /**
     * Carries out the step.
     *
     * @param request the request
     * @param law calendar and policy
     * @param stamp who and when
     * @return the request, or why not
     */
    Result<InformationRequest> on(InformationRequest request, Deadlines law, Stamp stamp);

    /**
     * The requester received the oldest notice that was still on its way.
     *
     * @param day the day of arrival
     * @return the step
     */
    static Fulfilment noticeArrived(LocalDate day) {
        return (request, law, stamp) -> request.noticeArrived(day, law, stamp);
    }

    /**
     * The requester asks for a copy of a granted item, for no more than the notice told.
     *
     * @param item the number of the item
     * @param delivery form and means
     * @return the step
     */
    static Fulfilment copyRequested(int item, Delivery delivery) {
        return (request, law, stamp) ->
                request.requestCopy(new RequestEvent.CopyRequested(item, delivery, Optional.empty()), law, stamp);
    }

    /**
     * The requester asks for a copy of a granted item that costs more than the notice told.
     *
     * @param item the number of the item
     * @param delivery form and means
     * @param cost the cost of this copy by the published tariff
     * @return the step
     */
    static Fulfilment copyRequested(int item, Delivery delivery, Cost cost) {
        return (request, law, stamp) ->
                request.requestCopy(new RequestEvent.CopyRequested(item, delivery, Optional.of(cost)), law, stamp);
    }

    /**
     * The requester paid in cash against a written receipt.
     *
     * @param rupiah the amount
     * @param receipt the number of the receipt
     * @return the step
     */
    static Fulfilment paidInCash(long rupiah, String receipt) {
        return (request, law, stamp) ->
                request.pay(new RequestEvent.Paid(rupiah, PaymentMethod.CASH, Optional.of(receipt)), law, stamp);
    }

    /**
     * The requester paid by account or electronically.
     *
     * @param rupiah the amount
     * @param method how
     * @return the step
     */
    static Fulfilment paid(long rupiah, PaymentMethod method) {
        return (request, law, stamp) ->
                request.pay(new RequestEvent.Paid(rupiah, method, Optional.empty()), law, stamp);
    }

    /**
     * Granted items were handed over.
     *
     * @param delivery form and means
     * @param items the numbers of the items
     * @return the step
     */
    static Fulfilment delivered(Delivery delivery, Integer... items) {
        return (request, law, stamp) -> request.deliver(Set.copyOf(List.of(items)), delivery, law, stamp);
    }
}
