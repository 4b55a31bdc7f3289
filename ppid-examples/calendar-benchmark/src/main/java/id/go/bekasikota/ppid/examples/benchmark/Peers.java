package id.go.bekasikota.ppid.examples.benchmark;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import net.objectlab.kit.datecalc.common.DateCalculator;
import net.objectlab.kit.datecalc.common.DefaultHolidayCalendar;
import net.objectlab.kit.datecalc.common.HolidayHandlerType;
import net.objectlab.kit.datecalc.jdk8.LocalDateKitCalculatorsFactory;

/** The libraries compared with (pustaka pembanding), set up with our holidays as their manuals say. */
final class Peers {
    private Peers() {}

    static ImmutableHolidayCalendar strata() {
        return ImmutableHolidayCalendar.of(
                HolidayCalendarId.of("Indonesia"), Sample.holidays(), DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    static DateCalculator<LocalDate> objectLab() {
        LocalDateKitCalculatorsFactory factory = new LocalDateKitCalculatorsFactory();
        factory.registerHolidays("Indonesia", new DefaultHolidayCalendar<>(Sample.holidays()));
        return factory.getDateCalculator("Indonesia", HolidayHandlerType.FORWARD);
    }
}
