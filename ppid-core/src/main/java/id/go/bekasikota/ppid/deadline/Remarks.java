package id.go.bekasikota.ppid.deadline;

import id.go.bekasikota.ppid.calendar.HolidayStatus;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.DateText;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Messages;
import id.go.bekasikota.ppid.law.PpidException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Gathers what is to be remarked on a counted. */
final class Remarks {
    private static final Messages TEXTS = Messages.beside(Remarks.class, "deadline");
    private static final Map<HolidayStatus, Remark.Kind> DOUBTS = new EnumMap<>(Map.of(
            HolidayStatus.PROVISIONAL, Remark.Kind.PROVISIONAL_DAY,
            HolidayStatus.SINGLE_SOURCE, Remark.Kind.SINGLE_SOURCE_DAY,
            HolidayStatus.CONFLICT, Remark.Kind.CONFLICT_DAY));

    /** Two rules print a term for the same act, and which one holds is open. */
    private static final Map<DeadlineRule, DeadlineRule> OTHER_READINGS = Map.of(
            StatutoryDeadlines.COURT_CASSATION, StatutoryDeadlines.COURT_CASSATION_PROCEDURAL,
            StatutoryDeadlines.COURT_CASSATION_PROCEDURAL, StatutoryDeadlines.COURT_CASSATION);

    private final Counted counted;
    private final List<SkippedDay> skipped;
    private final List<Remark> remarks = new ArrayList<>();

    private Remarks(Counted counted, List<SkippedDay> skipped) {
        this.counted = counted;
        this.skipped = skipped;
    }

    static List<Remark> of(Counted counted, List<SkippedDay> skipped) {
        Remarks remarks = new Remarks(counted, skipped);
        remarks.force();
        remarks.doubtfulDays();
        remarks.coverage();
        remarks.otherCalendar();
        remarks.otherReading();
        return List.copyOf(remarks.remarks);
    }

    private void force() {
        LegalBasis basis = counted.rule().basis();
        LocalDate trigger = counted.trigger().date();
        basis.from()
                .filter(trigger::isBefore)
                .ifPresent(from ->
                        add(Remark.Kind.NOT_YET_IN_FORCE, "in-force", language -> DateText.full(from, language)));
        basis.to()
                .filter(trigger::isAfter)
                .ifPresent(to ->
                        add(Remark.Kind.NO_LONGER_IN_FORCE, "no-longer", language -> DateText.full(to, language)));
        if (basis.certainty() == Certainty.MIRROR) {
            add(Remark.Kind.NOT_READ, "mirror", language -> "");
        }
        if (basis.certainty() == Certainty.READING) {
            add(Remark.Kind.READING, "reading", language -> "");
        }
    }

    private void doubtfulDays() {
        DOUBTS.forEach((status, kind) -> {
            List<LocalDate> days = skipped.stream()
                    .filter(day -> day.holidays().stream().anyMatch(holiday -> holiday.status() == status))
                    .map(SkippedDay::date)
                    .toList();
            if (!days.isEmpty()) {
                add(
                        kind,
                        "doubt." + status.code(),
                        language -> SkippedGroup.monthByMonth(days, language) + " "
                                + days.get(0).getYear());
            }
        });
    }

    private void coverage() {
        if (counted.isNearCoverageEnd()) {
            LocalDate last = counted.counting().calendar().coverage().last();
            add(Remark.Kind.COVERAGE_ENDS_SOON, "coverage.soon", language -> DateText.full(last, language));
        }
    }

    private void otherCalendar() {
        Optional<DueDate> computed = under(counted.rule()).map(Counted::due);
        if (!computed.equals(Optional.of(counted.due()))) {
            add(
                    Remark.Kind.OTHER_CALENDAR,
                    "other-calendar",
                    language -> computed.flatMap(DueDate::known)
                            .map(day -> DateText.full(day, language))
                            .orElse("-"));
        }
    }

    /** Empty where nothing can be counted, as where a deadline that was read has no hour, or ends after the last year. */
    private Optional<Counted> under(DeadlineRule rule) {
        try {
            return Optional.of(counted.under(rule));
        } catch (PpidException e) {
            return Optional.empty();
        }
    }

    private void otherReading() {
        Optional<Counted> other =
                Optional.ofNullable(OTHER_READINGS.get(counted.rule())).flatMap(this::under);
        Optional<LocalDate> due = counted.due().known();
        Optional<LocalDate> otherDue = other.flatMap(reading -> reading.due().known());
        if (due.isPresent() && otherDue.isPresent()) {
            LocalDate earlier = due.get().isBefore(otherDue.get()) ? due.get() : otherDue.get();
            tell(
                    Remark.Kind.OTHER_READING,
                    language -> TEXTS.text(
                            language,
                            "other-reading",
                            other.get().rule().citation(),
                            DateText.full(otherDue.get(), language),
                            DateText.full(earlier, language)));
        }
    }

    private void add(Remark.Kind kind, String key, Function<Language, String> argument) {
        tell(kind, language -> TEXTS.text(language, key, argument.apply(language)));
    }

    private void tell(Remark.Kind kind, Function<Language, String> text) {
        remarks.add(new Remark(kind, new BilingualText(text.apply(Language.INDONESIAN), text.apply(Language.ENGLISH))));
    }
}
