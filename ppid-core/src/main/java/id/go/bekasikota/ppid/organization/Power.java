package id.go.bekasikota.ppid.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.law.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the law lets some roles do and others not (wewenang), PERKI 1/2021 Pasal 8 to 12.
 *
 * <p>PERKI 1/2021 Pasal 12 gives the officer of a unit no power to classify, to refuse or to decide the public list; that the
 * list of powers there is complete is our reading.
 */
public enum Power implements Labelled {
    /** To classify information as exempt and to change a classification. */
    CLASSIFY("classify", "PP 61/2010 Pasal 3 ayat (1)", Role.PPID),
    /** To open exempt information by decision. */
    OPEN_EXEMPTION("open-exemption", "PP 61/2010 Pasal 11 ayat (1)", Role.PPID),
    /** To refuse a request. */
    REFUSE("refuse", "PERKI 1/2021 Pasal 10 ayat (2) huruf f", Role.PPID),
    /** To approve a refusal on an exemption. */
    APPROVE_REFUSAL("approve-refusal", "PERKI 1/2021 Pasal 10 ayat (2) huruf f", Role.SUPERIOR),
    /** To decide the public list and its updates. */
    SET_LIST("set-list", "PERKI 1/2021 Pasal 45 ayat (5)", Role.PPID),
    /** To approve the decision on the public list. */
    APPROVE_LIST("approve-list", "PERKI 1/2021 Pasal 45 ayat (6)", Role.SUPERIOR),
    /** To answer an objection. */
    ANSWER_OBJECTION("answer-objection", "UU 14/2008 Pasal 36 ayat (2)", Role.SUPERIOR),
    /** To collect information, propose an entry of the public list and keep it up to date. */
    PROPOSE_ENTRY("propose-entry", "PERKI 1/2021 Pasal 45 ayat (2)", Role.PPID),
    /** To publish information that is open. */
    PUBLISH("publish", "PERKI 1/2021 Pasal 12 ayat (1)", Role.PPID);

    private final String code;
    private final String citation;
    private final Role holder;

    Power(String code, String citation, Role holder) {
        this.code = code;
        this.citation = citation;
        this.holder = holder;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label(Language language) {
        return OrganizationTexts.TEXTS.text(language, "power." + code);
    }

    /**
     * Returns the article that gives the power.
     *
     * @return the citation
     */
    public Citation citation() {
        return Citation.parse(citation);
    }

    /**
     * Returns the roles that have the power.
     *
     * @return an unmodifiable list
     */
    public List<Role> holders() {
        return switch (this) {
            case PROPOSE_ENTRY, PUBLISH -> List.of(holder, Role.UNIT_OFFICER, Role.DESK_OFFICER);
            default -> List.of(holder);
        };
    }

    /**
     * Says whether a role has the power.
     *
     * @param role the role
     * @return whether it is one of the holders
     */
    public boolean isHeldBy(Role role) {
        return holders().contains(role);
    }

    /**
     * Checks an act against the power.
     *
     * @param act the stable code of the act
     * @param state the code of the state in which it is tried
     * @param actor who acts
     * @return empty where the actor is an official in a role that has the power; else why not, with PERKI 1/2021 Pasal 12
     *     for a unit's officer and the article that gives the power for everybody else
     */
    public Optional<Denial> denial(String act, String state, Actor actor) {
        if (holders().stream().anyMatch(actor::holds)) {
            return Optional.empty();
        }
        Citation article = actor.holds(Role.UNIT_OFFICER) ? Citation.parse("PERKI 1/2021 Pasal 12") : citation();
        BilingualText message = OrganizationTexts.TEXTS.both("power.denied", this, holderNames());
        return Optional.of(new Denial(act, state, article, message));
    }

    private BilingualText holderNames() {
        return new BilingualText(names(Language.INDONESIAN), names(Language.ENGLISH));
    }

    private String names(Language language) {
        return holders().stream().map(role -> role.label(language)).collect(Collectors.joining(", "));
    }

    /**
     * Returns a power by its code.
     *
     * @param code the code
     * @return the power
     * @throws id.go.bekasikota.ppid.law.PpidException if there is none
     */
    @JsonCreator
    public static Power of(String code) {
        return Coded.of(Power.class, code);
    }
}
