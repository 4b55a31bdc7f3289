package id.go.bekasikota.ppid.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Prints the bytes that one built-in calendar takes, from the memory that many take; the work of CalendarSizeTest. */
final class CalendarSize {
    private static final int COPIES = 100;

    private CalendarSize() {}

    public static void main(String[] args) throws InterruptedException {
        calendarWithAllDatesMade();
        List<WorkingCalendar> kept = new ArrayList<>(COPIES);
        long before = used();
        for (int i = 0; i < COPIES; i++) {
            kept.add(calendarWithAllDatesMade());
        }
        System.out.println((used() - before) / kept.size());
    }

    private static WorkingCalendar calendarWithAllDatesMade() {
        WorkingCalendar calendar = WorkingCalendar.of(DecreeHistory.unchecked(BuiltInDecrees.read()));
        LocalDate day = calendar.coverage().first();
        while (calendar.tryShift(day, 1).isPresent()) {
            day = calendar.shift(day, 1);
        }
        return calendar;
    }

    private static long used() throws InterruptedException {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            runtime.gc();
            // the streams of the files read are let go by a thread of the JVM
            Thread.sleep(50);
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
