package id.go.bekasikota.ppid.storage;

import id.go.bekasikota.ppid.report.ReportSource;

/**
 * The stores of one transaction (kumpulan penyimpanan). A change of this interface is a major version.
 *
 * <p>Not thread-safe: it belongs to the thread and the transaction that it was given to.
 */
public interface Stores {

    /** {@return the cases: the store of case records} */
    CaseStore cases();

    /** {@return what reports are counted from: the source of tallies, over what this transaction sees} */
    ReportSource reports();
}
