package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.report.TallyBuilder;
import id.go.bekasikota.ppid.request.Outcome;

/** Counts the exemptions cited by what was withheld in the period. */
final class ExemptionCounting {
    private static final String ANSWERED_WITHIN =
            "c.body_key = :bodyKey AND c.received <= :asOf AND c.answered >= :from AND c.answered <= :asOf";

    private static final String GROUNDS = """
            SELECT g.ground, COUNT(*) AS requests, SUM(CASE WHEN g.counts_letter THEN 1 ELSE 0 END) AS letters
            FROM ppid_case c
            JOIN ppid_exemption_ground g ON g.body_key = c.body_key AND g.case_key = c.case_key
            WHERE {within} AND c.outcome IN ('{refused}', '{partly}')
            GROUP BY g.ground""";

    private static final String WITHOUT_GROUND = """
            SELECT COUNT(*) AS requests
            FROM ppid_case c
            WHERE {within} AND c.outcome = '{refused}' AND NOT EXISTS (
                SELECT 1 FROM ppid_exemption_ground g WHERE g.body_key = c.body_key AND g.case_key = c.case_key)""";

    private final CountQuery queries;

    ExemptionCounting(CountQuery queries) {
        this.queries = queries;
    }

    void count(TallyBuilder builder) {
        queries.each(filled(GROUNDS), row -> {
            ExemptionGround ground = ExemptionGround.of(row.getString("ground"));
            builder.exemptionGround(ground, row.getLong("requests"));
            builder.exemptionLetter(ground.letter(), row.getLong("letters"));
        });
        queries.each(filled(WITHOUT_GROUND), row -> builder.refusedWithoutGround(row.getLong("requests")));
    }

    private static String filled(String sql) {
        return sql.replace("{within}", ANSWERED_WITHIN)
                .replace("{refused}", Outcome.REFUSED.code())
                .replace("{partly}", Outcome.PARTIALLY_GRANTED.code());
    }
}
