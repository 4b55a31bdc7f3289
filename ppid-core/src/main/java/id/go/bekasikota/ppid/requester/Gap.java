package id.go.bekasikota.ppid.requester;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Messages;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a request lacks or what looks wrong in it (kekurangan permintaan): a finding of the completeness check, PERKI 1/2021
 * Pasal 31 ayat (2) and 33 ayat (1). A gap never stands in the way of registration.
 */
public enum Gap implements Labelled {
    /** An individual attached neither a copy of the identity card nor a letter of the population office. */
    PROOF_MISSING("identity.proof-missing", "PERKI 1/2021 Pasal 27 ayat (3)"),
    /** An individual gave no population number. */
    NIK_MISSING("identity.nik-missing", "PERKI 1/2021 Pasal 29 ayat (5) huruf c"),
    /** The population number cannot be one: digits, region or day of birth. */
    NIK_IMPLAUSIBLE("identity.nik-implausible", "PERKI 1/2021 Pasal 29 ayat (5) huruf c"),
    /** A legal entity attached no legalised deed. */
    DEED_MISSING("identity.deed-missing", "PERKI 1/2021 Pasal 27 ayat (4)"),
    /** A legal entity gave no number of the decree that legalised it. */
    DECREE_MISSING("identity.decree-missing", "PERKI 1/2021 Pasal 29 ayat (5) huruf c"),
    /** A group attached no power of attorney. */
    GROUP_POWER_MISSING("identity.group-power-missing", "PERKI 1/2021 Pasal 27 ayat (5)"),
    /** A group names nobody who gives the power. */
    GROUP_MEMBERS_MISSING("identity.group-members-missing", "PERKI 1/2021 Pasal 27 ayat (5)"),
    /** Somebody who gives the power to a group attached no proof of identity. */
    MEMBER_PROOF_MISSING("identity.member-proof-missing", "PERKI 1/2021 Pasal 27 ayat (5)"),
    /** Somebody acts for the requester without a special power of attorney. */
    POWER_MISSING("representation.power-missing", "PERKI 1/2021 Pasal 27 ayat (7)"),
    /** The special power of attorney lacks the stamp duty. */
    STAMP_MISSING("representation.stamp-missing", "PERKI 1/2021 Pasal 27 ayat (7)"),
    /** The requester is none of those who may ask. */
    NOT_ENTITLED("requester.not-entitled", "UU 14/2008 Pasal 1 angka 12"),
    /** It is not shown that who objects is the requester; a special power of attorney would let them act for the requester. */
    OTHER_OBJECTOR("objector.not-the-requester", "PERKI 1/2021 Pasal 39 ayat (1)"),
    /** No postal address. */
    ADDRESS_MISSING("contact.address-missing", "UU 14/2008 Pasal 22 ayat (2)"),
    /** Neither a telephone number nor an e-mail address. */
    REACH_MISSING("contact.phone-and-email-missing", "PERKI 1/2021 Pasal 29 ayat (5) huruf e"),
    /** The telephone number cannot be one. */
    PHONE_IMPLAUSIBLE("contact.phone-implausible", "PERKI 1/2021 Pasal 29 ayat (5) huruf e"),
    /** The e-mail address cannot be one. */
    EMAIL_IMPLAUSIBLE("contact.email-implausible", "PERKI 1/2021 Pasal 29 ayat (5) huruf e"),
    /**
     * The purpose is not said. UU 14/2008 Pasal 4 ayat (3) asks for it, Pasal 22 ayat (2) does not list it: a gap, and never
     * a bar to registration.
     */
    PURPOSE_MISSING("request.purpose-missing", "PERKI 1/2021 Pasal 29 ayat (5) huruf h"),
    /** What is asked for is not clear enough to be looked for. */
    DETAILS_UNCLEAR("request.details-unclear", "PERKI 1/2021 Pasal 29 ayat (5) huruf g");

    private static final class Labels {
        static final Messages TEXTS = Messages.beside(Gap.class, "gaps");
    }

    private final String code;
    private final String citation;

    Gap(String code, String citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the article that asks for it} */
    public Citation citation() {
        return Citation.parse(citation);
    }

    /**
     * Returns the article that asked for it on a day: before it was in force, the older one that asked the same.
     *
     * @param day the day whose rules govern the case
     * @return the citation; empty where nothing that was read asked for it then, so that it was no gap
     */
    public Optional<Citation> citationOn(LocalDate day) {
        Given.value(day, "day");
        return citation().inForceOn(day);
    }

    @Override
    public String label(Language language) {
        return Labels.TEXTS.text(language, code);
    }

    /**
     * {@return the constant of a code, compared exactly}
     *
     * @param code the code
     */
    @JsonCreator
    public static Gap of(String code) {
        return Coded.of(Gap.class, code);
    }
}
