package id.go.bekasikota.ppid.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of one event, which its facts name by their place. Where they were erased, a fixed text stands in each place. */
final class WordList {
    private static final String ERASED = "[dihapus]";
    private static final String ERASED_URI = "urn:ppid:dihapus";

    private final List<String> words = new ArrayList<>();
    private final boolean erased;

    private WordList(boolean erased) {
        this.erased = erased;
    }

    /** A list to write to. */
    static WordList empty() {
        return new WordList(false);
    }

    /** A list whose words were erased. */
    static WordList erased() {
        return new WordList(true);
    }

    /** A list to read from. */
    static WordList of(Object tree) {
        WordList list = new WordList(false);
        Tree.elements(tree).forEach(element -> list.words.add(Tree.text(element)));
        return list;
    }

    /** Takes a word and returns its place. */
    int put(String word) {
        words.add(word);
        return words.size() - 1;
    }

    String text(int place) {
        return erased ? ERASED : at(place);
    }

    URI uri(int place) {
        return URI.create(erased ? ERASED_URI : at(place));
    }

    private String at(int place) {
        if (place < 0 || place >= words.size()) {
            throw Tree.fault("there is no word in place " + place);
        }
        return words.get(place);
    }

    Optional<String> written() {
        return words.isEmpty() ? Optional.empty() : Optional.of(Tree.write(this::write));
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (String word : words) {
            json.writeString(word);
        }
        json.writeEndArray();
    }
}
