package id.go.bekasikota.ppid.dispute;

/** An act that is one party's, or that befell one party (pihak yang bersangkutan). */
interface Sided {

    /** {@return the party} */
    Side side();
}
