package id.go.bekasikota.ppid.command;

import java.util.List;

/** What a value of an act leaves out, as the front door refuses it. */
public final class LeftOut {
    private LeftOut() {}

    /** The violations; empty where the value is complete. */
    public static List<Violation> in(String name, Object value) {
        try {
            CommandCheck.complete(name, value);
            return List.of();
        } catch (InvalidCommandException e) {
            return e.violations();
        }
    }
}
