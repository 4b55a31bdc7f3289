package id.go.bekasikota.ppid.letter;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** What a field of a letter or a register is about (nama isian). The same name serves every letter that has the field. */
public enum FieldName implements Labelled {
    /** The public body. */
    BODY("body"),
    /** The address of the public body. */
    BODY_ADDRESS("body-address"),
    /** Telephone, fax or e-mail of the public body. */
    BODY_CONTACT("body-contact"),
    /** The place of signing. */
    PLACE("place"),
    /** The day of the letter. */
    DATE("date"),
    /** Who signs. */
    SIGNATORY("signatory"),
    /** The registration number of the request. */
    NUMBER("number"),
    /** The day of receipt. */
    RECEIVED("received"),
    /** The full name of the requester. */
    NAME("name"),
    /** The population number, or the number of the decree that legalised an entity. */
    IDENTITY_NUMBER("identity-number"),
    /** The address of the requester. */
    ADDRESS("address"),
    /** Telephone or e-mail of the requester. */
    CONTACT("contact"),
    /** The occupation of the requester. */
    OCCUPATION("occupation"),
    /** The special power of attorney. */
    POWER("power"),
    /** The information asked for. */
    INFORMATION("information"),
    /** What the information is for. */
    PURPOSE("purpose"),
    /** How the information is obtained: seen, or in copy. */
    OBTAINED_BY("obtained-by"),
    /** How a copy is sent. */
    SENT_BY("sent-by"),
    /** The last day for the written notice. */
    REPLY_BY("reply-by"),
    /** What a request lacks. */
    GAPS("gaps"),
    /** The last day for the repair. */
    REPAIR_BY("repair-by"),
    /** What follows where a request is not repaired. */
    UNREPAIRED("unrepaired"),
    /** The reason for an extension. */
    EXTENSION_REASON("extension-reason"),
    /** The reasons for an extension in words. */
    EXTENSION_EXPLANATION("extension-explanation"),
    /** Whether the body holds the information. */
    HELD("held"),
    /** Which other body holds it. */
    HOLDER("holder"),
    /** What was decided. */
    DECISION("decision"),
    /** Why something is not given. */
    REFUSAL_REASON("refusal-reason"),
    /** What is given. */
    MATERIAL("material"),
    /** What is blacked out, and why. */
    REDACTION("redaction"),
    /** Why something that nothing exempts cannot be given. */
    ABSENCE("absence"),
    /** By when what is not documented yet will be there. */
    PROVIDED_BY("provided-by"),
    /** The form in which information is given. */
    FORMAT("format"),
    /** When what is granted can be had. */
    AVAILABLE("available"),
    /** The cost. */
    COST("cost"),
    /** How the cost is paid. */
    PAYMENT("payment"),
    /** The decision that sets the tariff. */
    TARIFF("tariff"),
    /** The approval by the superior of PPID. */
    APPROVAL("approval"),
    /** The exemption decision that is attached. */
    EXEMPTION_DECISION("exemption-decision"),
    /** The ground of Pasal 17. */
    EXEMPTION_GROUND("exemption-ground"),
    /** The other statute that forbids opening. */
    OTHER_STATUTE("other-statute"),
    /** What follows if the information is opened. */
    CONSEQUENCE("consequence"),
    /** Until when the requester may object. */
    OBJECTION_BY("objection-by"),
    /** The number of the objection. */
    OBJECTION_NUMBER("objection-number"),
    /** The grounds of the objection. */
    OBJECTION_GROUNDS("objection-grounds"),
    /** The number of the answer to an objection. */
    ANSWER_NUMBER("answer-number"),
    /** What the superior of PPID decided. */
    OUTCOME("outcome"),
    /** What the superior says to the grounds. */
    REBUTTAL("rebuttal"),
    /** The reasons for upholding PPID. */
    UPHOLDING_REASONS("upholding-reasons"),
    /** Until when a petition to Komisi Informasi may be filed. */
    PETITION_BY("petition-by"),
    /** The forms in which the body holds the information. */
    HELD_AS("held-as"),
    /** The day of the written notice. */
    NOTICED("noticed"),
    /** The day on which information was handed over. */
    GIVEN("given"),
    /** The day of the answer to an objection. */
    ANSWERED("answered"),
    /** The superior of PPID who answers. */
    SUPERIOR("superior"),
    /** What the requester says to the answer. */
    RESPONSE("response"),
    /** The unit that a letter is for. */
    UNIT("addressee-unit"),
    /** The number of a coordination meeting. */
    MEETING_NUMBER("meeting-number"),
    /** The day of a coordination meeting. */
    MEETING_DATE("meeting-date"),
    /** The place of a coordination meeting. */
    MEETING_PLACE("meeting-place"),
    /** What is left of the meetings before. */
    LEFT("left"),
    /** Who came to a coordination meeting. */
    ATTENDANCE("attendance"),
    /** What a coordination meeting agreed on. */
    AGREED("agreed"),
    /** The number of a unit's proposal. */
    PROPOSAL_NUMBER("proposal-number"),
    /** What PPID Utama decided on a unit's proposal. */
    PROPOSAL_ANSWER("proposal-answer"),
    /** Why a unit's proposal is returned. */
    RETURN_REASON("return-reason"),
    /** In which proposal a unit's proposal goes on. */
    JOINED_INTO("joined-into"),
    /** What a unit's proposal became. */
    BECOMES("becomes"),
    /** What a unit is to do. */
    OWED("owed"),
    /** What a unit handed in. */
    FEED_CONTENTS("feed-contents"),
    /** The figures that a unit handed in. */
    FIGURES("figures"),
    /** Until when a unit hands in the next time. */
    NEXT_FEED_BY("next-feed-by");

    private final String code;

    FieldName(String code) {
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
    public static FieldName of(String code) {
        return Coded.of(FieldName.class, code);
    }
}
