package id.go.bekasikota.ppid.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Officer;

/** Who does an act in a dispute (pelaku dalam sengketa). */
public enum DisputeActor implements Labelled {
    /** The petitioner or an attorney (pemohon atau kuasanya). */
    PETITIONER("pemohon"),
    /** The public body (termohon). */
    RESPONDENT("termohon"),
    /** Either party (salah satu pihak). */
    EITHER("pihak"),
    /** Komisi Informasi: its chair, panel, mediator, registrar or officer; an officer of the body may record its acts. */
    COMMISSION("komisi-informasi"),
    /** A court: its head, judges or registrar; an officer of the body may record its acts. */
    COURT("pengadilan");

    private final String code;

    DisputeActor(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label(Language language) {
        return DisputeTexts.TEXTS.text(language, "actor." + code);
    }

    /**
     * {@return the constant of a code, compared exactly}
     *
     * @param code the code
     */
    @JsonCreator
    public static DisputeActor of(String code) {
        return Coded.of(DisputeActor.class, code);
    }

    /** Says whether somebody is this actor or, for what Komisi Informasi and courts do, an officer who records it. */
    boolean includes(Actor by) {
        boolean petitioner = by.equals(Actor.requester());
        boolean officer = by instanceof Officer;
        return switch (this) {
            case PETITIONER -> petitioner;
            case RESPONDENT -> officer;
            case EITHER -> petitioner || officer;
            case COMMISSION -> officer || by.equals(Actor.commission());
            case COURT -> officer || by.equals(Actor.court());
        };
    }
}
