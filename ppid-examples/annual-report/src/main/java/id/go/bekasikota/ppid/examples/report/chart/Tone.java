package id.go.bekasikota.ppid.examples.report.chart;

/** What a colour says (nada warna), so that the page decides how it looks in the light and in the dark. */
public enum Tone {
    /** Lines that hold the picture. */
    LINE("--line"),
    /** A count that is neither good nor bad. */
    PLAIN("--plain"),
    /** What went as the law wants it. */
    GOOD("--good"),
    /** What went well with more time. */
    FAIR("--fair"),
    /** What came too late. */
    LATE("--late"),
    /** What is still missing although it is too late. */
    BAD("--bad");

    private final String variable;

    Tone(String variable) {
        this.variable = variable;
    }

    /** {@return the name of the variable of the page that says how it looks} */
    public String variable() {
        return variable;
    }
}
