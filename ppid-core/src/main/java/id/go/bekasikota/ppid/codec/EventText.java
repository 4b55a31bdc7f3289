package id.go.bekasikota.ppid.codec;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.text.Quoted;
import java.util.Optional;

/**
 * The text of an event (teks peristiwa), as a storage keeps it. The same event always gives the same text, character by
 * character. Immutable.
 *
 * @param code the code of its type, unique within the kind of case
 * @param version the version of its form, from 1
 * @param facts who, when and what, as JSON: all that the law, the reports and a journal rest on. Words stand there as a number,
 *     their place in the list of words
 * @param words the words as a JSON list of texts; empty where it has none, or where they were erased
 */
@JsonForm
public record EventText(@Holds(CODE) String code, int version, String facts, Optional<String> words) {

    /**
     * Returns the same event without its words (penghapusan), as erasure leaves it.
     *
     * @return the text; an event read from it has a fixed text in the place of each word
     */
    public EventText erased() {
        return new EventText(code, version, facts, Optional.empty());
    }

    /** Without facts and words, which may hold names. */
    @Override
    public String toString() {
        return "EventText[" + Quoted.line(code) + " version " + version + "]";
    }
}
