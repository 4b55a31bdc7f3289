package id.go.bekasikota.ppid.examples.report.page;

/**
 * A figure to see first (angka pokok).
 *
 * @param label what it is, in a word or two
 * @param figure the figure
 * @param note how it is meant, in a few words
 * @param tone the name of its style: {@code plain}, {@code good} or {@code bad}
 */
record Headline(String label, String figure, String note, String tone) {}
