package id.go.bekasikota.ppid.monitoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.law.Language;

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

    @Override
    public String label(Language language) {
        return MonitoringTexts.TEXTS.text(language, "feed." + code);
    }

    /**
     * Returns a constant by its code.
     *
     * @param code the code
     * @return the constant
     * @throws id.go.bekasikota.ppid.law.PpidException if there is none
     */
    @JsonCreator
    public static FeedState of(String code) {
        return Coded.of(FeedState.class, code);
    }
}
