package id.go.bekasikota.ppid.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.parts.Given;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the law lets some do and others not (wewenang): officials by their role, PERKI 1/2021 Pasal 8 to 12, and parties outside
 * the body by their kind. Every act asks one power; there is no other way to ask who may act.
 *
 * <p>PERKI 1/2021 Pasal 12 gives the officer of a unit no power to classify, to refuse or to decide the public list; that the
 * list of powers there is complete is our reading. An official may record what a party outside the body did.
 */
public enum Power implements Labelled {
    /** To classify information as exempt and to change a classification. */
    CLASSIFY("classify", "PP 61/2010 Pasal 3 ayat (1)", Role.PPID),
    /** To approve a classification. */
    APPROVE_CLASSIFICATION("approve-classification", "PP 61/2010 Pasal 3 ayat (2)", Role.HEAD_OF_BODY),
    /** To approve a classification, by the reading that lets Atasan PPID do it. */
    APPROVE_AS_SUPERIOR(
            "approve-as-superior", "PERKI 1/2021 Pasal 10 ayat (2) huruf e", Role.SUPERIOR, Role.HEAD_OF_BODY),
    /** To open exempt information by decision. */
    OPEN_EXEMPTION("open-exemption", "PP 61/2010 Pasal 11 ayat (1)", Role.PPID),
    /** To open exempt information by the answer of Atasan PPID to an objection; any official records it. */
    OPEN_ON_OBJECTION("open-on-objection", "UU 14/2008 Pasal 11 ayat (2)", Holders.from(Role.SUPERIOR)),
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
    PROPOSE_ENTRY("propose-entry", "PERKI 1/2021 Pasal 45 ayat (2)", Role.PPID, Role.UNIT_OFFICER, Role.DESK_OFFICER),
    /** To propose to PPID Utama what may be exempt, listed or shown. */
    PROPOSE("propose", "PERKI 1/2021 Pasal 12 ayat (1)", Role.UNIT_OFFICER, Role.DESK_OFFICER, Role.PPID),
    /** To accept, return or join what units propose. */
    REVIEW_PROPOSAL("review-proposal", "PERKI 1/2021 Pasal 45 ayat (4)", Role.PPID),
    /** To convene the coordination meeting and to record it. */
    CONVENE("convene", "PERKI 1/2021 Pasal 10 ayat (2) huruf c", Role.PPID),
    /** To tell that a task of the coordination meeting was done. */
    DO_TASK("do-task", "PERKI 1/2021 Pasal 12 ayat (1)", Role.UNIT_OFFICER, Role.DESK_OFFICER, Role.PPID),
    /** To account for the service of the body: its yearly report and figures, and the service pledge. */
    ACCOUNT("account", "PERKI 1/2021 Pasal 56 ayat (1)", Role.PPID),
    /** To publish information that is open. */
    PUBLISH("publish", "PERKI 1/2021 Pasal 12 ayat (1)", Role.PPID, Role.UNIT_OFFICER, Role.DESK_OFFICER),
    /** To hand in what a unit gives PPID Utama; any official records that it came. */
    FEED("feed", "PERKI 1/2021 Pasal 12", Holders.from(Role.UNIT_OFFICER)),
    /** To serve requests and keep the registers: any official. */
    SERVE("serve", "UU 14/2008 Pasal 22 ayat (7)", Holders.OFFICIALS),
    /** To ask for information and what belongs to it; an official takes it down. */
    REQUEST("request", "UU 14/2008 Pasal 4 ayat (3)", Holders.with(Party.REQUESTER)),
    /** To object; the desk, PPID or the officer of a unit takes it in, not the superior who answers. */
    OBJECT(
            "object",
            "PERKI 1/2021 Pasal 39 ayat (1)",
            Party.REQUESTER,
            Role.PPID,
            Role.DESK_OFFICER,
            Role.UNIT_OFFICER),
    /** To speak as a party to a dispute: the petitioner, or who represents the body; themselves or by special power. */
    SPEAK_IN_DISPUTE(
            "speak-in-dispute", "UU 14/2008 Pasal 44 ayat (2)", Party.REQUESTER, Role.SUPERIOR, Role.HEAD_OF_BODY),
    /** To represent the body in a dispute, in person or by special power (PERKI 1/2021 Pasal 8, PERKI 1/2013 Pasal 1 angka 8). */
    REPRESENT_BODY("represent-body", "UU 14/2008 Pasal 44 ayat (2)", Role.SUPERIOR, Role.HEAD_OF_BODY),
    /** To act as a party to an objection: the requester, or an official for the body. */
    ACT_AS_PARTY("act-as-party", "UU 14/2008 Pasal 35 ayat (2)", Holders.with(Party.REQUESTER)),
    /** To record that a letter of the body arrived: PPID, another official, or the requester who tells it. */
    RECORD_ARRIVAL(
            "record-arrival", "UU 14/2008 Pasal 22 ayat (7)", Holders.before(Holders.from(Role.PPID), Party.REQUESTER)),
    /** To settle an objection: Atasan PPID seeks it, another official or the objector records it as well. */
    SETTLE("settle", "UU 14/2008 Pasal 35 ayat (2)", Holders.before(Holders.from(Role.SUPERIOR), Party.REQUESTER)),
    /** To act as the petitioner of a dispute, whom nobody of the body can stand in for. */
    PETITION("petition", "UU 14/2008 Pasal 37 ayat (1)", Party.REQUESTER),
    /** To deal with a dispute and decide it: Komisi Informasi. */
    ADJUDICATE("adjudicate", "UU 14/2008 Pasal 38 ayat (1)", Holders.with(Party.COMMISSION)),
    /** To decide a suit or an appeal in cassation: a court. */
    JUDGE("judge", "UU 14/2008 Pasal 47", Holders.with(Party.COURT)),
    /** To let a term end; nobody does it, and time does nothing else. */
    PASS_TIME("pass-time", "UU 14/2008 Pasal 22 ayat (7)", Party.TIME);

    private final String code;
    private final String citation;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of constants
    private final List<Labelled> holders;

    Power(String code, String citation, Labelled... holders) {
        this.code = code;
        this.citation = citation;
        this.holders = List.of(holders);
    }

    /** Who holds a power together; a class of its own because constants are made before the fields of their enum. */
    private static final class Holders {
        private static final Labelled[] OFFICIALS = {
            Role.PPID, Role.DESK_OFFICER, Role.UNIT_OFFICER, Role.SUPERIOR, Role.HEAD_OF_BODY
        };

        /** Every official, one of them before the others. */
        private static Labelled[] from(Role first) {
            return Stream.concat(Stream.of(first), Stream.of(OFFICIALS))
                    .distinct()
                    .toArray(Labelled[]::new);
        }

        /** Officials, and a party after them. */
        private static Labelled[] before(Labelled[] officials, Party party) {
            return Stream.concat(Stream.of(officials), Stream.of(party)).toArray(Labelled[]::new);
        }

        /** A party, and every official who records what it does. */
        private static Labelled[] with(Party party) {
            return Stream.concat(Stream.of(party), Stream.of(OFFICIALS)).toArray(Labelled[]::new);
        }
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the article that gives the power} */
    public Citation citation() {
        return Citation.parse(citation);
    }

    /** {@return the roles and parties that have the power, an unmodifiable list, who acts first before who may act as well} */
    public List<Labelled> holders() {
        return holders;
    }

    /**
     * {@return whether somebody has the power: the actor's role or kind of party is one of the holders}
     *
     * @param actor who acts
     */
    public boolean isHeldBy(Actor actor) {
        Given.value(actor, "actor");
        return holders.contains(actor.capacity());
    }

    /**
     * Says why an actor lacks the power.
     *
     * @return one sentence that names the holders
     */
    public BilingualText lacking() {
        return OrganizationTexts.TEXTS.both("power.denied", this, holderNames());
    }

    /** {@return why an officer of another unit is not heard on a case at all: one sentence} */
    public static BilingualText endsAtTheUnit() {
        return OrganizationTexts.TEXTS.both("power.other-unit");
    }

    private BilingualText holderNames() {
        return new BilingualText(names(Language.INDONESIAN), names(Language.ENGLISH));
    }

    private String names(Language language) {
        List<Labelled> officials = List.of(Holders.OFFICIALS);
        boolean all = holders.containsAll(officials);
        Stream<String> named = holders.stream()
                .filter(holder -> !all || !(holder instanceof Role))
                .map(holder -> holder.label(language));
        Stream<String> rest =
                all ? Stream.of(OrganizationTexts.TEXTS.text(language, "power.official")) : Stream.empty();
        return Stream.concat(named, rest).collect(Collectors.joining(", "));
    }

    /**
     * {@return the constant of a code, compared exactly}
     *
     * @param code the code
     */
    @JsonCreator
    public static Power of(String code) {
        return Coded.of(Power.class, code);
    }
}
