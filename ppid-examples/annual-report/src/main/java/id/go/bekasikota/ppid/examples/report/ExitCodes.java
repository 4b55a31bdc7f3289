package id.go.bekasikota.ppid.examples.report;

/** How the program ends (kode keluar). */
final class ExitCodes {
    /** Done, or the reader of standard output had enough. */
    static final int DONE = 0;
    /** Wrong usage, or input that cannot be read. */
    static final int UNUSABLE = 2;
    /** Done, but {@code --strict} was asked for and a row had an error. */
    static final int REJECTED = 3;

    private ExitCodes() {}
}
