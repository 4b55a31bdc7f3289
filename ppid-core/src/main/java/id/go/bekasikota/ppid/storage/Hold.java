package id.go.bekasikota.ppid.storage;

/** How a case is held until a transaction ends (penahanan perkara). */
public enum Hold {
    /** It is changed, or nobody else may act on it meanwhile: everybody else who holds it waits. */
    TO_CHANGE,
    /** Something rests on it: who changes it waits; others that rest on it need not. */
    TO_REST_ON
}
