package id.go.bekasikota.ppid.table;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Messages;

/** The texts of this package (teks). Thread-safe. */
public final class TableTexts {
    private static final Messages TEXTS = Messages.beside(TableTexts.class, "table");

    private TableTexts() {}

    static BilingualText of(String key, Object... arguments) {
        return TEXTS.both(key, arguments);
    }

    /** {@return that there is no such file} */
    public static BilingualText noFile() {
        return of("no-file");
    }

    /** {@return that a folder stands where a file was expected} */
    public static BilingualText isFolder() {
        return of("is-folder");
    }

    /**
     * {@return that a file cannot be read, and why}
     *
     * @param reason what the system said, as {@link ReplacingFile#reason} puts it
     */
    public static BilingualText unreadable(BilingualText reason) {
        return of("unreadable", reason);
    }

    /**
     * {@return that a file cannot be written, and why}
     *
     * @param reason what the system said, as {@link ReplacingFile#reason} puts it
     */
    public static BilingualText unwritable(BilingualText reason) {
        return of("unwritable", reason);
    }
}
