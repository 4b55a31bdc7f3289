package id.go.bekasikota.ppid.feed;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/**
 * How a unit stands with its feed on a day (status penyampaian unit), always computed.
 */
public enum FeedState implements Labelled {
    /** Its next feed is not overdue. */
    CURRENT("current"),
    /** A feed is overdue, or nothing was ever received. */
    OWED("owed"),
    /** The unit is no more; whoever took over answers. */
    DISSOLVED("dissolved");

    private final String code;

    FeedState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * {@return the constant of a code, compared exactly}
     *
     * @param code the code
     */
    @JsonCreator
    public static FeedState of(String code) {
        return Coded.of(FeedState.class, code);
    }
}
