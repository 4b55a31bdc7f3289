package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.objection.ObjectionNumber;

/**
 * By what the body knows a dispute (penanda sengketa): the objection that it follows, and which petition on it this is; a
 * petition may be filed again where the one before was not registered, was stopped, lapsed or was withdrawn in adjudication.
 *
 * @param objection the number of the objection
 * @param petition which petition on it, from 1
 */
@JsonForm
public record DisputeNumber(ObjectionNumber objection, int petition) {

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if the count is below 1
     */
    public DisputeNumber {
        if (petition < 1) {
            throw new PpidException("the petition " + petition + " on an objection is none (expected 1 or more)");
        }
    }

    /**
     * {@return the number of the first petition on an objection}
     *
     * @param objection the number of the objection
     */
    public static DisputeNumber first(ObjectionNumber objection) {
        return new DisputeNumber(objection, 1);
    }

    /** {@return the number of the petition filed after this one} */
    public DisputeNumber next() {
        return new DisputeNumber(objection, petition + 1);
    }

    /**
     * {@return the number as one text, as a storage keeps it: the number of the objection; from the second petition on with
     * {@code #} and the count behind it}
     */
    public String text() {
        return petition == 1 ? objection.text() : objection.text() + "#" + petition;
    }

    @Override
    public String toString() {
        return text();
    }
}
