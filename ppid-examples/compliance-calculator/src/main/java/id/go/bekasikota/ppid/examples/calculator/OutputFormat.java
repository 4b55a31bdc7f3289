package id.go.bekasikota.ppid.examples.calculator;

/** In which form an answer is written (bentuk keluaran). */
enum OutputFormat {
    /** Words for people. */
    TEXT("text"),
    /** JSON with a published schema. */
    JSON("json"),
    /** A calendar file; not yet available. */
    ICS("ics");

    private final String code;

    OutputFormat(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** Says at once what cannot be written yet, before anything is computed. */
    void checkAvailable() {
        if (this == ICS) {
            throw new UsageException("--format ics comes later (not yet available; expected text or json)");
        }
    }
}
