package id.go.bekasikota.ppid.law;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes a citation, a code or a number by one step, to what is as well formed and not the law. */
final class OneStep {
    private static final Pattern LAST = Pattern.compile("^(.*?)(\\d+|[IVX]+|[a-z])(\\)?)$");
    private static final String[] ROMAN = {
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII"
    };

    private OneStep() {}

    /** The last step of a citation: {@code Pasal 22 ayat (7)} becomes {@code Pasal 22 ayat (8)}. */
    static String citation(String citation) {
        Matcher last = LAST.matcher(citation);
        if (!last.matches()) {
            throw new IllegalArgumentException(citation + " ends in no step");
        }
        return last.group(1) + next(last.group(2)) + last.group(3);
    }

    private static String next(String step) {
        if (Character.isDigit(step.charAt(0))) {
            return Integer.toString(Integer.parseInt(step) + 1);
        }
        if (Character.isLowerCase(step.charAt(0))) {
            return Character.toString(letterAfter(step.charAt(0)));
        }
        for (int i = 0; i + 1 < ROMAN.length; i++) {
            if (ROMAN[i].equals(step)) {
                return ROMAN[i + 1];
            }
        }
        throw new IllegalArgumentException(step + " is no number of an annex");
    }

    /** The last letter or digit of a code: {@code 17.h.3} becomes {@code 17.h.4}. */
    static String code(String code) {
        int last = code.length() - 1;
        char end = code.charAt(last);
        char next = Character.isDigit(end) ? (char) ('0' + (end - '0' + 1) % 10) : letterAfter(end);
        return code.substring(0, last) + next;
    }

    private static char letterAfter(char letter) {
        return letter == 'z' ? 'a' : (char) (letter + 1);
    }
}
