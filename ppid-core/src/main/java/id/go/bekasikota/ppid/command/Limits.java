package id.go.bekasikota.ppid.command;

/** How long a text may be (batas panjang isian), in UTF-16 units; no law says, so these are ours and generous. */
final class Limits {
    /** A code. */
    static final int CODE = 100;
    /** One line of a form. */
    static final int LINE = 500;
    /** A text in words. */
    static final int TEXT = 20_000;
    /** How many items one request holds. */
    static final int ITEMS = 200;

    private Limits() {}
}
