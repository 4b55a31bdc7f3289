package id.go.bekasikota.ppid.calendar;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The kinds of days off as files of holidays and decrees write them, with a low line for the hyphen of our codes: the only place
 * where the two are translated.
 */
final class FileKinds {
    private static final Map<String, HolidayKind> BY_WORD = byWord();

    private FileKinds() {}

    static String word(HolidayKind kind) {
        return kind.code().replace('-', '_');
    }

    static Optional<HolidayKind> find(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    private static Map<String, HolidayKind> byWord() {
        Map<String, HolidayKind> kinds = new HashMap<>();
        for (HolidayKind kind : HolidayKind.values()) {
            kinds.put(word(kind), kind);
        }
        return kinds;
    }
}
