package id.go.bekasikota.ppid.report;

/**
 * The port through which a storage counts its cases (sumber laporan). A change of this interface is a major version.
 *
 * <p>An adapter must give what {@link TallyBuilder#add} gives over all cases of the body; it may push the counting down.
 */
public interface ReportSource {

    /**
     * Counts the cases of one public body.
     *
     * @param body the code of the body
     * @param basis period, clock and calendar
     * @return the tally; empty where the body has no case
     */
    Tally tally(String body, ReportBasis basis);
}
