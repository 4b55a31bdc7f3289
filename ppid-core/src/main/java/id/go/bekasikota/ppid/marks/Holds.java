package id.go.bekasikota.ppid.marks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a text holds (isi teks): how long it may be and whether it is one line, whether it is shown when its record is
 * printed, and what becomes of it when the words of a case are erased (UU 27/2022 Pasal 43, 44). It stands on the component of
 * the record; of a list, a set or an {@code Optional} of texts it means each of them.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Holds {

    /**
     * Says what the text holds.
     *
     * @return the kind
     */
    Kind value();

    /** What a text holds (jenis isi teks). */
    enum Kind {
        /** What somebody wrote freely, or where a letter is kept: it may name a person and is kept apart. */
        WORDS,
        /** What is published: entries of the public list, what is exempt and why, captions. It stays. */
        PUBLIC_WORDS,
        /** The name of an official, who answers for what was done. It stays. */
        OFFICIAL,
        /** A code, or the number of a document or of a case: one printable line. It stays. */
        CODE,
        /** A sentence of this library. It stays. */
        SENTENCE,
        /** Who somebody is and how to reach them. It stands in no event, and is kept apart. */
        IDENTITY
    }
}
