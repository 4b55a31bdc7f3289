package id.go.bekasikota.ppid.register;

import id.go.bekasikota.ppid.calendar.Coverage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.ToIntFunction;

/** What the law says of each day that the calendar knows, each asked once (menurut hari). Not thread-safe. */
final class ByDay {
    private static final int NOT_ASKED = Integer.MIN_VALUE;

    private final int first;
    private final int[] answers;
    private final ToIntFunction<LocalDate> law;

    ByDay(Coverage coverage, ToIntFunction<LocalDate> law) {
        this.first = Math.toIntExact(coverage.first().toEpochDay());
        this.answers = new int[Math.toIntExact(coverage.last().toEpochDay()) - first + 1];
        this.law = law;
        Arrays.fill(answers, NOT_ASKED);
    }

    int of(int epochDay) {
        int index = epochDay - first;
        return index >= 0 && index < answers.length && answers[index] != NOT_ASKED
                ? answers[index]
                : asked(epochDay, index);
    }

    private int asked(int epochDay, int index) {
        int answer = law.applyAsInt(LocalDate.ofEpochDay(epochDay));
        if (index >= 0 && index < answers.length) {
            answers[index] = answer;
        }
        return answer;
    }
}
