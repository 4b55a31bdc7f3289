package id.go.bekasikota.ppid.report;

import id.go.bekasikota.ppid.marks.JsonForm;

/**
 * What a reader should know before relying on the numbers (mutu data).
 *
 * @param refusedWithoutGround requests refused in the period that cite no exemption ground; where there are any, rule
 *     {@link ReportRule#V5} cannot be checked
 */
@JsonForm
public record QualitySection(long refusedWithoutGround) {
    static final QualitySection NONE = new QualitySection(0);

    QualitySection merge(QualitySection other) {
        return new QualitySection(refusedWithoutGround + other.refusedWithoutGround);
    }
}
