package id.go.bekasikota.ppid.report;

import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.law.DisclosureClass;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionRecord;
import id.go.bekasikota.ppid.request.Answer;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.Outcome;
import id.go.bekasikota.ppid.request.RequestRecord;
import id.go.bekasikota.ppid.request.RequesterType;
import id.go.bekasikota.ppid.text.CodePointOrder;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts cases, one by one with {@link #add} or many of a kind at once (penghitung rekapitulasi).
 *
 * <p>A storage that pushes the counting down feeds the groups it got from its database; {@link #add} is the definition
 * that they must meet. Not thread-safe.
 */
public final class TallyBuilder {
    private final SortedMap<String, UnitTally> units = new TreeMap<>(CodePointOrder.INSTANCE);
    private ReceivedTally received = ReceivedTally.NONE;
    private ExemptionTally exemptions = ExemptionTally.NONE;
    private ObjectionTally objections = ObjectionTally.NONE;
    private long disputes;

    /** Begins to count. */
    public TallyBuilder() {}

    /**
     * Counts one case.
     *
     * @param record the case
     * @param basis the basis of the report
     * @return this builder
     */
    public TallyBuilder add(CaseRecord record, ReportBasis basis) {
        unit(record.request().unit());
        RequestStanding.of(record.request(), basis).ifPresent(standing -> add(record.request(), standing));
        record.objection()
                .ifPresent(objection ->
                        ObjectionStanding.of(objection, basis).ifPresent(standing -> add(objection, standing)));
        record.dispute()
                .filter(dispute -> basis.period().contains(dispute.filed()))
                .ifPresent(dispute -> disputes(1));
        return this;
    }

    /**
     * Counts one request.
     *
     * @param request the request
     * @param standing where it stands
     */
    public void add(RequestRecord request, RequestStanding standing) {
        requests(request.unit(), standing, 1);
        if (standing.arrival() == Arrival.WITHIN) {
            received(request);
        }
        if (standing.progress() == Progress.ANSWERED_WITHIN) {
            request.answer().filter(Answer::withholds).ifPresent(this::withheld);
        }
    }

    /**
     * Counts one objection.
     *
     * @param objection the objection
     * @param standing where it stands
     */
    public void add(ObjectionRecord objection, ObjectionStanding standing) {
        objections(standing, 1);
        if (standing.arrival() == Arrival.WITHIN) {
            objection.grounds().forEach(ground -> objectionGround(ground, 1));
        }
    }

    /**
     * Makes sure that a unit appears, even where nothing of it falls in the period.
     *
     * @param code the unit's code
     */
    public void unit(String code) {
        units.putIfAbsent(code, UnitTally.NONE);
    }

    /**
     * Counts requests of one unit and one standing.
     *
     * @param unit the unit's code
     * @param standing where they stand
     * @param count how many
     */
    public void requests(String unit, RequestStanding standing, long count) {
        unit(unit);
        units.computeIfPresent(unit, (code, tally) -> tally.plus(standing, count));
    }

    /**
     * Counts requests received in the period, by how they came in.
     *
     * @param channel the channel
     * @param count how many
     */
    public void channel(Channel channel, long count) {
        received = new ReceivedTally(
                received.byChannel().plus(channel.code(), count),
                received.byRequesterType(),
                received.byCategory(),
                received.byMonth());
    }

    /**
     * Counts requests received in the period, by who asked.
     *
     * @param type the type of requester
     * @param count how many
     */
    public void requesterType(RequesterType type, long count) {
        received = new ReceivedTally(
                received.byChannel(),
                received.byRequesterType().plus(type.code(), count),
                received.byCategory(),
                received.byMonth());
    }

    /**
     * Counts requests received in the period, by class of the information.
     *
     * @param category the class
     * @param count how many
     */
    public void category(DisclosureClass category, long count) {
        received = new ReceivedTally(
                received.byChannel(),
                received.byRequesterType(),
                received.byCategory().plus(category.code(), count),
                received.byMonth());
    }

    /**
     * Counts requests received in a month of the period.
     *
     * @param month the month
     * @param count how many
     */
    public void month(YearMonth month, long count) {
        received = new ReceivedTally(
                received.byChannel(),
                received.byRequesterType(),
                received.byCategory(),
                received.byMonth().plus(month.toString(), count));
    }

    /**
     * Counts requests withheld in the period that cite a letter.
     *
     * @param letter the letter, for example {@code 17.h}
     * @param count how many requests, each once
     */
    public void exemptionLetter(String letter, long count) {
        exemptions = new ExemptionTally(
                exemptions.byLetter().plus(letter, count), exemptions.byGround(), exemptions.refusedWithoutGround());
    }

    /**
     * Counts requests withheld in the period that cite a ground.
     *
     * @param ground the ground
     * @param count how many requests, each once
     */
    public void exemptionGround(ExemptionGround ground, long count) {
        exemptions = new ExemptionTally(
                exemptions.byLetter(),
                exemptions.byGround().plus(ground.code(), count),
                exemptions.refusedWithoutGround());
    }

    /**
     * Counts requests refused in the period without any ground.
     *
     * @param count how many
     */
    public void refusedWithoutGround(long count) {
        exemptions = new ExemptionTally(
                exemptions.byLetter(), exemptions.byGround(), exemptions.refusedWithoutGround() + count);
    }

    /**
     * Counts objections of one standing.
     *
     * @param standing where they stand
     * @param count how many
     */
    public void objections(ObjectionStanding standing, long count) {
        objections = objections.plus(standing, count);
    }

    /**
     * Counts objections received in the period that name a ground.
     *
     * @param ground the ground
     * @param count how many objections, each once
     */
    public void objectionGround(ObjectionGround ground, long count) {
        objections = objections.plusGround(ground.code(), count);
    }

    /**
     * Counts disputes filed in the period.
     *
     * @param count how many
     */
    public void disputes(long count) {
        disputes += count;
    }

    /**
     * Returns what was counted so far.
     *
     * @return the tally
     */
    public Tally build() {
        return new Tally(new TreeMap<>(units), received, exemptions, objections, disputes);
    }

    private void received(RequestRecord request) {
        channel(request.intake().channel(), 1);
        requesterType(request.intake().requesterType(), 1);
        request.intake().category().ifPresent(category -> category(category, 1));
        month(YearMonth.from(request.intake().received()), 1);
    }

    private void withheld(Answer answer) {
        answer.grounds().forEach(ground -> exemptionGround(ground, 1));
        answer.grounds().stream().map(ExemptionGround::letter).distinct().forEach(letter -> exemptionLetter(letter, 1));
        if (answer.outcome() == Outcome.REFUSED && answer.grounds().isEmpty()) {
            refusedWithoutGround(1);
        }
    }
}
