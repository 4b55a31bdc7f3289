package id.go.bekasikota.ppid.report;

import id.go.bekasikota.ppid.dispute.DisputeRecord;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.law.DisclosureClass;
import id.go.bekasikota.ppid.objection.CountedObjection;
import id.go.bekasikota.ppid.objection.ObjectionEnd;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.CountedRequest;
import id.go.bekasikota.ppid.request.Outcome;
import id.go.bekasikota.ppid.request.RequestEnd;
import id.go.bekasikota.ppid.request.RequestRecord;
import id.go.bekasikota.ppid.requester.RequesterType;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts cases, one by one with {@link #add} or many of a kind at once (penghitung rekapitulasi).
 *
 * <p>A storage that pushes the counting down feeds the groups it got from its database; {@link #add} is the definition
 * that they must meet. Not thread-safe.
 */
public final class TallyBuilder {
    private final Map<String, CaseCounter> units = new HashMap<>();
    private final Map<String, Long> channels = new HashMap<>();
    private final Map<String, Long> requesterTypes = new HashMap<>();
    private final Map<String, Long> categories = new HashMap<>();
    private final Map<String, Long> months = new HashMap<>();
    private final Map<String, Long> letters = new HashMap<>();
    private final Map<String, Long> grounds = new HashMap<>();
    private final Map<String, Long> objectionGrounds = new HashMap<>();
    private final CaseCounter objections = new CaseCounter();
    private long withoutGround;
    private final ReportBasis basis;
    private long disputes;

    /**
     * Begins to count.
     *
     * @param basis the days, the calendar and the policy by which all that is added is counted
     */
    public TallyBuilder(ReportBasis basis) {
        this.basis = basis;
    }

    /**
     * Counts one case of a register.
     *
     * @param record the case
     * @return this builder
     */
    public TallyBuilder add(CaseRecord record) {
        add(CountedRequest.of(record.request()));
        record.objection().ifPresent(objection -> add(CountedObjection.of(objection)));
        record.dispute().ifPresent(dispute -> add(dispute));
        return this;
    }

    /**
     * Counts one request; one that is voided nowhere.
     *
     * @param request what is counted of it
     */
    public void add(CountedRequest request) {
        if (!request.voided()) {
            unit(request.recorded().unit().text());
            Standing.of(request, basis).ifPresent(standing -> {
                RequestRecord record = request.record(basis.asOf(), basis.law());
                requests(record.unit().text(), standing, 1);
                if (standing.arrival() == Standing.Arrival.WITHIN) {
                    received(record);
                }
                if (standing.progress() == Standing.Progress.ANSWERED_WITHIN) {
                    record.end().filter(RequestEnd::withholds).ifPresent(this::withheld);
                }
            });
        }
    }

    /**
     * Counts one objection.
     *
     * @param objection what is counted of it
     */
    public void add(CountedObjection objection) {
        Standing.of(objection, basis).ifPresent(standing -> {
            objections(standing, 1);
            if (standing.arrival() == Standing.Arrival.WITHIN) {
                objection.recorded().grounds().forEach(ground -> objectionGround(ground, 1));
            }
        });
    }

    /**
     * Counts one dispute.
     *
     * @param dispute the dispute
     */
    public void add(DisputeRecord dispute) {
        if (basis.period().contains(dispute.filed()) && !dispute.filed().isAfter(basis.asOf())) {
            disputes(1);
        }
    }

    /**
     * Makes sure that a unit appears, even where nothing of it falls in the period.
     *
     * @param code the unit's code
     */
    public void unit(String code) {
        units.computeIfAbsent(code, unit -> new CaseCounter());
    }

    /**
     * Counts requests of one unit and one standing.
     *
     * @param unit the unit's code
     * @param standing where they stand
     * @param count how many
     */
    public void requests(String unit, Standing<Outcome> standing, long count) {
        units.computeIfAbsent(unit, code -> new CaseCounter()).add(standing, count);
    }

    /**
     * Counts requests received in the period, by how they came in.
     *
     * @param channel the channel
     * @param count how many
     */
    public void channel(Channel channel, long count) {
        channels.merge(channel.code(), count, Long::sum);
    }

    /**
     * Counts requests received in the period, by who asked.
     *
     * @param type the type of requester
     * @param count how many
     */
    public void requesterType(RequesterType type, long count) {
        requesterTypes.merge(type.code(), count, Long::sum);
    }

    /**
     * Counts requests received in the period, by class of the information.
     *
     * @param category the class
     * @param count how many
     */
    public void category(DisclosureClass category, long count) {
        categories.merge(category.code(), count, Long::sum);
    }

    /**
     * Counts requests received in a month of the period.
     *
     * @param month the month
     * @param count how many
     */
    public void month(YearMonth month, long count) {
        months.merge(month.toString(), count, Long::sum);
    }

    /**
     * Counts requests withheld in the period that cite a letter.
     *
     * @param letter the letter, for example {@code 17.h}
     * @param count how many requests, each once
     */
    public void exemptionLetter(String letter, long count) {
        letters.merge(letter, count, Long::sum);
    }

    /**
     * Counts requests withheld in the period that cite a ground.
     *
     * @param ground the ground
     * @param count how many requests, each once
     */
    public void exemptionGround(ExemptionGround ground, long count) {
        grounds.merge(ground.code(), count, Long::sum);
    }

    /**
     * Counts requests refused in the period without any ground.
     *
     * @param count how many
     */
    public void refusedWithoutGround(long count) {
        withoutGround += count;
    }

    /**
     * Counts objections of one standing.
     *
     * @param standing where they stand
     * @param count how many
     */
    public void objections(Standing<ObjectionEnd> standing, long count) {
        objections.add(standing, count);
    }

    /**
     * Counts objections received in the period that name a ground.
     *
     * @param ground the ground
     * @param count how many objections, each once
     */
    public void objectionGround(ObjectionGround ground, long count) {
        objectionGrounds.merge(ground.code(), count, Long::sum);
    }

    /**
     * Counts disputes filed in the period.
     *
     * @param count how many
     */
    public void disputes(long count) {
        disputes += count;
    }

    /** {@return what was counted so far} */
    public Tally build() {
        Map<String, UnitTally> byUnit = new HashMap<>();
        units.forEach((code, count) -> byUnit.put(code, count.unit()));
        return new Tally(
                Optional.of(basis.days()),
                byUnit,
                new ReceivedSection(channels, requesterTypes, categories, months),
                new ExemptionSection(letters, grounds),
                new QualitySection(withoutGround),
                objections.objections(objectionGrounds),
                disputes);
    }

    private void received(RequestRecord request) {
        channel(request.intake().channel(), 1);
        requesterType(request.intake().requesterType(), 1);
        request.intake().category().ifPresent(category -> category(category, 1));
        month(YearMonth.from(request.intake().received()), 1);
    }

    private void withheld(RequestEnd answer) {
        answer.grounds().forEach(ground -> exemptionGround(ground, 1));
        answer.grounds().stream().map(ExemptionGround::letter).distinct().forEach(letter -> exemptionLetter(letter, 1));
        if (answer.outcome() == Outcome.REFUSED && answer.grounds().isEmpty()) {
            refusedWithoutGround(1);
        }
    }
}
