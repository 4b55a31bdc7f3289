package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.law.DisclosureClass;
import id.go.bekasikota.ppid.report.TallyBuilder;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.requester.RequesterType;
import java.time.YearMonth;
import java.util.List;

/** Counts what was received in the period, by how, by whom, about what and when; each a digit of one number. */
final class ReceivedCounting implements Figure {
    private static final List<Channel> CHANNELS = List.of(Channel.values());
    private static final List<RequesterType> REQUESTERS = List.of(RequesterType.values());
    private static final List<DisclosureClass> CLASSES = List.of(DisclosureClass.values());
    private static final int BASE = 8;
    private static final int MONTHS = 12;

    @Override
    public Grouping grouping() {
        String number = Figure.ordinal("c.channel", Channel.values())
                + " + 8 * " + Figure.ordinal("c.requester_type", RequesterType.values())
                + " + 64 * " + Figure.ordinal("c.category", DisclosureClass.values())
                + " + 512 * {month:c.received}";
        return new Grouping(
                Grouping.NONE,
                number,
                Grouping.NONE,
                "ppid_request c WHERE c.body_key = :bodyKey AND NOT c.voided AND c.received >= :from AND c.received <= :asOf");
    }

    @Override
    public boolean count(Group group, TallyBuilder builder) {
        int rest = group.number();
        builder.channel(CHANNELS.get(rest % BASE - 1), group.cases());
        rest /= BASE;
        builder.requesterType(REQUESTERS.get(rest % BASE - 1), group.cases());
        rest /= BASE;
        if (rest % BASE > 0) {
            builder.category(CLASSES.get(rest % BASE - 1), group.cases());
        }
        rest /= BASE;
        builder.month(YearMonth.of(rest / MONTHS, rest % MONTHS + 1), group.cases());
        return true;
    }
}
