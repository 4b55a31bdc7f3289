package id.go.bekasikota.ppid.examples.calculator;

/** In which form an answer is written (bentuk keluaran). */
enum OutputFormat {
    /** Words for people. */
    TEXT("text"),
    /** JSON with a published schema. */
    JSON("json"),
    /** A calendar file with alarms, for the calendars of desks and telephones. */
    ICS("ics");

    private final String code;

    OutputFormat(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
