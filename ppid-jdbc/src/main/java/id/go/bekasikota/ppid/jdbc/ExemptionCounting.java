package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.report.TallyBuilder;
import id.go.bekasikota.ppid.request.Outcome;

/** Counts the exemptions cited by what was withheld in the period. */
final class ExemptionCounting {
    private static final String GROUNDS = """
            SELECT g.ground, COUNT(*) AS requests, SUM(CASE WHEN g.counts_letter THEN 1 ELSE 0 END) AS letters
            FROM ppid_ground g
            JOIN ppid_request c ON c.body_key = g.body_key AND c.origin = g.origin AND c.case_key = g.case_key
            WHERE g.body_key = :bodyKey AND g.kind = 'request' AND NOT c.voided AND c.received <= :asOf AND c.answered >= :from AND c.answered <= :asOf
                AND c.outcome IN ('{refused}', '{partly}')
            GROUP BY g.ground""";

    private final CountQuery queries;

    ExemptionCounting(CountQuery queries) {
        this.queries = queries;
    }

    void count(TallyBuilder builder) {
        String sql = GROUNDS.replace("{refused}", Outcome.REFUSED.code())
                .replace("{partly}", Outcome.PARTIALLY_GRANTED.code());
        queries.each(sql, row -> {
            ExemptionGround ground = ExemptionGround.of(row.getString("ground"));
            builder.exemptionGround(ground, row.getLong("requests"));
            builder.exemptionLetter(ground.letter(), row.getLong("letters"));
        });
    }
}
