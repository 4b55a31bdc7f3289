package id.go.bekasikota.ppid.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/**
 * Where information is published (media pengumuman), PERKI 1/2021 Pasal 24 ayat (3).
 *
 * <p>The city's videotron is a channel of its own that the regulation does not list; it does not replace a listed one.
 */
public enum PublicationChannel implements Labelled {
    /** The notice board (papan pengumuman). */
    NOTICE_BOARD("notice-board", "PERKI 1/2021 Pasal 24 ayat (3) huruf a"),
    /** The own website (laman resmi). */
    WEBSITE("website", "PERKI 1/2021 Pasal 24 ayat (3) huruf b"),
    /** Social media (media sosial). */
    SOCIAL_MEDIA("social-media", "PERKI 1/2021 Pasal 24 ayat (3) huruf c"),
    /** The portal Satu Data Indonesia. */
    DATA_PORTAL("data-portal", "PERKI 1/2021 Pasal 24 ayat (3) huruf d"),
    /** An application (aplikasi). */
    APPLICATION("application", "PERKI 1/2021 Pasal 24 ayat (3) huruf e"),
    /** The videotron of the city, with a photo and its caption. */
    VIDEOTRON("videotron", "PERKI 1/2021 Pasal 24 ayat (3)");

    private final String code;
    private final String citation;

    PublicationChannel(String code, String citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the article} */
    public Citation citation() {
        return Citation.parse(citation);
    }

    /** {@return whether the regulation lists the channel; false for the videotron} */
    public boolean isListed() {
        return this != VIDEOTRON;
    }

    /**
     * {@return whether the regulation lists the channel for a service pledge, which the Satu Data portal is not: PERKI 1/2021
     * Pasal 48 ayat (3) names it}
     */
    public boolean isListedForPledge() {
        return isListed() && this != DATA_PORTAL;
    }

    /**
     * {@return the constant of a code, compared exactly}
     *
     * @param code the code
     */
    @JsonCreator
    public static PublicationChannel of(String code) {
        return Coded.of(PublicationChannel.class, code);
    }
}
