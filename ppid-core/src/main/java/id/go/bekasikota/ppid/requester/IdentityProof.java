package id.go.bekasikota.ppid.requester;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.marks.JsonForm;

/**
 * A proof of who the requester is (bukti identitas), PERKI 1/2021 Pasal 27 ayat (3) to (5).
 *
 * @param kind what kind of paper
 * @param document where the host keeps it
 */
@JsonForm
public record IdentityProof(Kind kind, DocumentRef document) {

    /** The kinds of proof that the regulation names. */
    public enum Kind implements Labelled {
        /** A copy of the identity card (fotokopi KTP). */
        IDENTITY_CARD("identity-card"),
        /** A letter of the population office (surat keterangan Dukcapil). */
        POPULATION_LETTER("population-letter"),
        /** The deed of establishment with the ministry's legalisation (akta pendirian yang disahkan). */
        LEGALISED_DEED("legalised-deed");

        private final String code;

        Kind(String code) {
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
        public static Kind of(String code) {
            return Coded.of(Kind.class, code);
        }
    }

    @Override
    public String toString() {
        return "IdentityProof[" + kind.code() + "]";
    }
}
