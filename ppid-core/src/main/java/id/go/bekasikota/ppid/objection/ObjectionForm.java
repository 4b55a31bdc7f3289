package id.go.bekasikota.ppid.objection;

import static id.go.bekasikota.ppid.marks.Holds.Kind.WORDS;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.request.Channel;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the objector wrote (isi keberatan), PERKI 1/2021 Pasal 41 ayat (5), 42 ayat (1) and the least content that the
 * elucidation of UU 14/2008 Pasal 35 ayat (1) names. The objector's name and signature are kept apart, as identity.
 *
 * <p>A text that is missing is a gap to be asked for, never a reason not to record the objection.
 *
 * @param channel how it arrived; in writing, in person or by e-mail (PERKI 1/2021 Pasal 40)
 * @param reason the reason in the objector's words; blank where missing
 * @param purpose the purpose of use; blank where missing
 * @param casePosition what happened so far (kasus posisi); blank where missing
 * @param power the special power of attorney where somebody else objects (PERKI 1/2021 Pasal 39 ayat (3)-(4))
 * @param letter the form, letter or e-mail itself
 */
@JsonForm
public record ObjectionForm(
        Channel channel,
        @Holds(WORDS) String reason,
        @Holds(WORDS) String purpose,
        @Holds(WORDS) String casePosition,
        Optional<DocumentRef> power,
        Optional<DocumentRef> letter) {

    /**
     * {@return what was written, without documents}
     *
     * @param channel how it arrived
     * @param reason the reason
     * @param purpose the purpose of use
     * @param casePosition what happened so far
     */
    public static ObjectionForm of(Channel channel, String reason, String purpose, String casePosition) {
        return new ObjectionForm(channel, reason, purpose, casePosition, Optional.empty(), Optional.empty());
    }

    /**
     * {@return the same form with a power of attorney}
     *
     * @param document the special power of attorney
     */
    public ObjectionForm represented(DocumentRef document) {
        Given.value(document, "document");
        return new ObjectionForm(channel, reason, purpose, casePosition, Optional.of(document), letter);
    }

    /**
     * {@return the same form with its document}
     *
     * @param document the form, letter or e-mail
     */
    public ObjectionForm written(DocumentRef document) {
        Given.value(document, "document");
        return new ObjectionForm(channel, reason, purpose, casePosition, power, Optional.of(document));
    }

    /** {@return what is missing: the gaps in the order of the law; a new set} */
    public Set<Gap> gaps() {
        Set<Gap> gaps = EnumSet.noneOf(Gap.class);
        if (reason.isBlank()) {
            gaps.add(Gap.REASON);
        }
        if (purpose.isBlank()) {
            gaps.add(Gap.PURPOSE);
        }
        if (casePosition.isBlank()) {
            gaps.add(Gap.CASE_POSITION);
        }
        return gaps;
    }

    @Override
    public String toString() {
        return "ObjectionForm[" + channel.code() + ", ***]";
    }

    /** What an objection lacks (kekurangan isi keberatan). */
    public enum Gap implements Labelled {
        /** The reason. */
        REASON("reason", "PERKI 1/2021 Pasal 41 ayat (5) huruf e"),
        /** The purpose of use. */
        PURPOSE("purpose", "PERKI 1/2021 Pasal 41 ayat (5) huruf c"),
        /** What happened so far; named by the elucidation and by annex X, not by Pasal 41. */
        CASE_POSITION("case-position", "UU 14/2008 Pasal 35 ayat (1)");

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

        /**
         * {@return the constant of a code, compared exactly}
         *
         * @param code the code
         */
        @JsonCreator
        public static Gap of(String code) {
            return Coded.of(Gap.class, code);
        }

        /** {@return the article that asks for it} */
        public Citation citation() {
            return Citation.parse(citation);
        }
    }
}
