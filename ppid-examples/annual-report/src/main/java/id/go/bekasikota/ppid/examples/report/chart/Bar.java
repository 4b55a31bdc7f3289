package id.go.bekasikota.ppid.examples.report.chart;

/**
 * One bar of a chart (batang).
 *
 * @param label what it counts, in a few words
 * @param value how many
 * @param tone how it looks
 */
public record Bar(String label, long value, Tone tone) {}
