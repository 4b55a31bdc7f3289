package id.go.bekasikota.ppid.examples.console;

/** How the program ends (kode keluar). */
public final class ExitCodes {
    /** Done, or the reader of standard output had enough. */
    public static final int DONE = 0;
    /** Wrong usage, or input that cannot be read. */
    public static final int UNUSABLE = 2;
    /** Done, but {@code --strict} was asked for and a row had an error. */
    public static final int REJECTED = 3;

    private ExitCodes() {}
}
