package id.go.bekasikota.ppid.report;

import id.go.bekasikota.ppid.request.CountedRequest;
import java.util.function.Consumer;

/**
 * The port through which a storage counts its cases (sumber laporan). A change of this interface is a major version.
 *
 * <p>An adapter must give what {@link TallyBuilder#add} gives over all cases of the body, imported and lived; it may push the counting
 * down.
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

    /**
     * Shows what is counted of each request that was lived, in no particular order, without reading the cases.
     *
     * @param body the code of the body
     * @param each takes each request; must not use the storage
     */
    void requests(String body, Consumer<CountedRequest> each);
}
