package id.go.bekasikota.ppid.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.UnreadableInputException;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the parser found wrong, in our words and in both languages: it knows only its own, and the line stands among them. */
record CsvFault(BilingualText problem, OptionalLong line) {
    private static final String BROKEN = "broken";
    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    /** The first line and the first cause that any of the exceptions beneath each other names. */
    static CsvFault of(CsvParseException failure) {
        OptionalLong line = OptionalLong.empty();
        String key = BROKEN;
        for (Throwable each = failure; each != null; each = each.getCause()) {
            String message = String.valueOf(each.getMessage());
            Matcher place = LINE.matcher(message);
            if (line.isEmpty() && place.find()) {
                line = OptionalLong.of(Long.parseLong(place.group(1)));
            }
            key = key.equals(BROKEN) ? key(message) : key;
        }
        return new CsvFault(TableTexts.of(key), line);
    }

    private static String key(String message) {
        if (message.contains("Unclosed quoted")) {
            return "unclosed";
        }
        if (message.contains("after closing quote")) {
            return "after-quote";
        }
        return message.contains("buffer size") || message.contains("longer than") ? "too-long" : BROKEN;
    }

    UnreadableInputException in(String file) {
        return line.isPresent()
                ? new UnreadableInputException(file, line.getAsLong(), problem)
                : new UnreadableInputException(file, problem);
    }
}
