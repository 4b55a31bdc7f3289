package id.go.bekasikota.ppid.feed;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/**
 * What a unit hands to PPID Utama (isi penyampaian unit), as the copies of Permendagri 3/2017 have it [second-hand].
 */
public enum FeedContent implements Labelled {
    /** Information and documents. */
    INFORMATION("information"),
    /** The data of requests and of the service. */
    REQUESTS("requests"),
    /** What may have to be exempt. */
    EXEMPTION_PROPOSALS("exemption-proposals");

    private final String code;

    FeedContent(String code) {
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
    public static FeedContent of(String code) {
        return Coded.of(FeedContent.class, code);
    }
}
