package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.law.DisclosureClass;
import id.go.bekasikota.ppid.report.TallyBuilder;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.RequesterType;
import java.time.YearMonth;
import java.util.Optional;

/** Counts what was received in the period, by how, by whom, about what and when. */
final class ReceivedCounting {
    private static final String RECEIVED = """
            SELECT c.channel, c.requester_type, c.category,
                   EXTRACT(YEAR FROM c.received) AS received_year,
                   EXTRACT(MONTH FROM c.received) AS received_month,
                   COUNT(*) AS requests
            FROM ppid_request c
            WHERE c.body_key = :bodyKey AND NOT c.voided AND c.received >= :from AND c.received <= :asOf
            GROUP BY c.channel, c.requester_type, c.category, received_year, received_month""";

    private final CountQuery queries;

    ReceivedCounting(CountQuery queries) {
        this.queries = queries;
    }

    void count(TallyBuilder builder) {
        queries.each(RECEIVED, row -> {
            long requests = row.getLong("requests");
            builder.channel(Channel.of(row.getString("channel")), requests);
            builder.requesterType(RequesterType.of(row.getString("requester_type")), requests);
            Optional.ofNullable(row.getString("category"))
                    .map(DisclosureClass::of)
                    .ifPresent(category -> builder.category(category, requests));
            builder.month(YearMonth.of(row.getInt("received_year"), row.getInt("received_month")), requests);
        });
    }
}
