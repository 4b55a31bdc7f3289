package id.go.bekasikota.ppid.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** A duty of a unit that a meeting may agree on (kewajiban unit), which the library sees done. */
public enum MeetingDuty implements Labelled {
    /** To hand in its feed. */
    FEED("feed"),
    /** To inventory what may be exempt: a proposal, or a feed that says so. */
    INVENTORY("inventory"),
    /** To propose entries of the public list. */
    LIST("list"),
    /** To propose a slide for the videotron. */
    SLIDE("slide");

    private final String code;

    MeetingDuty(String code) {
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
    public static MeetingDuty of(String code) {
        return Coded.of(MeetingDuty.class, code);
    }
}
