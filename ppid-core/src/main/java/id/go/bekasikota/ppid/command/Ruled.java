package id.go.bekasikota.ppid.command;

import java.util.Map;

/** A part of a form whose components must go together (bagian isian yang beraturan). */
interface Ruled {

    /** The codes of what stands against it, by the component that is told; asked of parts that are not whole too. */
    Map<String, String> faults();
}
