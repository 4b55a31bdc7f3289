package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.DueDate;
import id.go.bekasikota.ppid.deadline.Timeline;
import id.go.bekasikota.ppid.examples.console.UsageException;
import id.go.bekasikota.ppid.law.Language;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Due dates as a calendar file with alarms (berkas kalender, RFC 5545), for the calendars of desks and telephones.
 *
 * <p>A due day is an event of that whole day, a due hour one of that moment. The identity of an event is made of rule and
 * trigger, and its sequence grows with the time of writing, so that a file written again, also after the list of holidays
 * changed, replaces what was there.
 */
final class ICalendar {
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Calendar calendar = new Calendar();
    private final Set<String> identities = new HashSet<>();
    private final Language language;
    private final Instant now;

    private ICalendar(Instant now, Language language) {
        this.language = language;
        this.now = now;
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(
                new ProdId("-//ppid//compliance-calculator//" + language.code().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableCalScale.GREGORIAN);
    }

    static String of(Deadline deadline, Instant now, Language language) {
        ICalendar file = new ICalendar(now, language);
        file.event("", deadline.rule().wording().name(language), deadline);
        return file.text();
    }

    /** All milestones that have a date; a timeline without one is no calendar file. */
    static String of(Timeline timeline, Instant now, Language language) {
        ICalendar file = new ICalendar(now, language);
        for (Timeline.Milestone milestone : timeline.milestones()) {
            if (milestone.deadline().due().known().isPresent()) {
                file.event(milestone.code(), milestone.label().in(language), milestone.deadline());
            }
        }
        if (file.identities.isEmpty()) {
            throw new UsageException(Texts.both("ics.none", timeline.received().toString()));
        }
        return file.text();
    }

    private String text() {
        return OctetFolding.of(calendar.toString());
    }

    private void event(String milestone, String name, Deadline deadline) {
        String summary = Texts.say(language, "ics.summary", name);
        VEvent event = new VEvent(new PropertyList());
        event.add(new Uid(uid(milestone, deadline)));
        event.add(new DtStamp(now));
        event.add(new Sequence(sequence()));
        times(event, deadline);
        event.add(new Summary(summary));
        event.add(new Description(deadline.explain(language)));
        event.add(ImmutableTransp.TRANSPARENT);
        for (Instant moment : Alarms.of(deadline)) {
            event.add(alarm(summary, moment));
        }
        calendar.add(event);
    }

    /** Seconds, so that whatever is written later goes before what was written earlier. */
    private int sequence() {
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, now.getEpochSecond()));
    }

    private static void times(VEvent event, Deadline deadline) {
        LocalDate date = deadline.date();
        if (deadline.due() instanceof DueDate.On on && on.time().isPresent()) {
            event.add(new DtStart<>(date.atTime(on.time().get()).toInstant(Alarms.WIB)));
            return;
        }
        event.add(new DtStart<>(date));
        if (date.isBefore(LAST_DAY)) { // a day without an end is one day too
            event.add(new DtEnd<>(date.plusDays(1)));
        }
    }

    private static VAlarm alarm(String summary, Instant moment) {
        VAlarm alarm = new VAlarm();
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(summary));
        alarm.add(new Trigger(moment));
        return alarm;
    }

    /** Of rule and trigger; where a timeline shows one rule from one day twice, of its place in it too. */
    private String uid(String milestone, Deadline deadline) {
        String identity = String.join(
                "|",
                deadline.rule().code(),
                deadline.trigger().date().toString(),
                deadline.trigger().time().map(LocalTime::toString).orElse(""));
        String own = identities.add(identity) ? identity : identity + "|" + milestone;
        return UUID.nameUUIDFromBytes(own.getBytes(StandardCharsets.UTF_8)) + "@ppid";
    }
}
