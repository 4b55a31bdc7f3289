package id.go.bekasikota.ppid.examples.report.chart;

import java.awt.Color;

/**
 * What a colour says (nada warna), so that the page decides how it looks in the light and in the dark.
 *
 * <p>The drawing library knows only colours, so each tone is drawn in a colour that nothing else uses, which is then
 * replaced by the page's variable.
 */
public enum Tone {
    /** Text and values. */
    INK("--ink", 1),
    /** Lines that hold the picture. */
    LINE("--line", 2),
    /** A count that is neither good nor bad. */
    PLAIN("--plain", 3),
    /** What went as the law wants it. */
    GOOD("--good", 4),
    /** What went well with more time. */
    FAIR("--fair", 5),
    /** What came too late. */
    LATE("--late", 6),
    /** What is still missing although it is too late. */
    BAD("--bad", 7);

    private final String variable;
    private final Color standIn;

    Tone(String variable, int shade) {
        this.variable = variable;
        this.standIn = new Color(shade, shade, shade);
    }

    Color color() {
        return standIn;
    }

    /** Replaces the colours that stand in for tones by the variables of the page. */
    static String toVariables(String svg) {
        String named = svg;
        for (Tone tone : values()) {
            int shade = tone.standIn.getRed();
            named = named.replace("rgb(" + shade + "," + shade + "," + shade + ")", "var(" + tone.variable + ")");
        }
        return named;
    }
}
