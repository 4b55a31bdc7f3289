package id.go.bekasikota.ppid.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.marks.JsonForm;

/**
 * In which form and by which means information is given (bentuk dan cara penyampaian), UU 14/2008 Pasal 22 ayat (2) and
 * (7) huruf f, PERKI 1/2021 Pasal 29 ayat (5) huruf i and j.
 *
 * @param form the form
 * @param means the means
 */
@JsonForm
public record Delivery(Form form, Means means) {

    /** The form in which information is given, PERKI 1/2021 Pasal 35 ayat (2). */
    public enum Form implements Labelled {
        /** Seen, read or heard at the body. */
        VIEW("view"),
        /** An electronic copy. */
        SOFT_COPY("soft-copy"),
        /** A copy on paper. */
        HARD_COPY("hard-copy");

        private final String code;

        Form(String code) {
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
        public static Form of(String code) {
            return Coded.of(Form.class, code);
        }
    }

    /** The means by which information is sent, PERKI 1/2021 annex VI. */
    public enum Means implements Labelled {
        /** Collected at the desk. */
        COLLECTED("collected"),
        /** By courier. */
        COURIER("courier"),
        /** By post. */
        POST("post"),
        /** By e-mail. */
        EMAIL("email"),
        /** For download on the body's site or application. */
        DOWNLOAD("download");

        private final String code;

        Means(String code) {
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
        public static Means of(String code) {
            return Coded.of(Means.class, code);
        }
    }
}
