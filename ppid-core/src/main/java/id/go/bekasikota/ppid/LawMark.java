package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.calendar.Coverage;
import id.go.bekasikota.ppid.deadline.DeadlineRule;
import id.go.bekasikota.ppid.deadline.Deadlines;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/** A text that is equal exactly where days are counted alike: by the calendar, the readings and the table of terms. */
final class LawMark {
    private LawMark() {}

    static String of(Deadlines law) {
        StringBuilder text = new StringBuilder();
        law.policy()
                .codes()
                .forEach((question, code) ->
                        text.append(question).append('=').append(code).append('\n'));
        for (DeadlineRule rule : law.rules().all()) {
            text.append(rule.code())
                    .append(' ')
                    .append(rule.term())
                    .append(' ')
                    .append(rule.basis().from())
                    .append(' ')
                    .append(rule.basis().to())
                    .append('\n');
        }
        Coverage known = law.calendar().coverage();
        text.append(known.first()).append('\n');
        for (LocalDate day = known.first(); !day.isAfter(known.last()); day = day.plusDays(1)) {
            text.append(law.calendar().isWorkingDay(day) ? '1' : '0');
        }
        return digest(text.toString());
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
