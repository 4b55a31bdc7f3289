package id.go.bekasikota.ppid.deadline;

import id.go.bekasikota.ppid.calendar.HolidayStatus;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.DateText;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Gathers what is to be remarked on a deadline. */
final class Remarks {
    private static final Messages TEXTS = Messages.beside(Remarks.class, "deadline");
    private static final Map<HolidayStatus, Remark.Kind> DOUBTS = new EnumMap<>(Map.of(
            HolidayStatus.PROVISIONAL, Remark.Kind.PROVISIONAL_DAY,
            HolidayStatus.SINGLE_SOURCE, Remark.Kind.SINGLE_SOURCE_DAY,
            HolidayStatus.CONFLICT, Remark.Kind.CONFLICT_DAY));

    private final Derivation derivation;
    private final Deadline deadline;
    private final List<Remark> remarks = new ArrayList<>();

    private Remarks(Derivation derivation) {
        this.derivation = derivation;
        this.deadline = derivation.deadline();
    }

    static List<Remark> of(Derivation derivation) {
        Remarks remarks = new Remarks(derivation);
        remarks.force();
        remarks.doubtfulDays();
        remarks.coverage();
        remarks.otherCalendar();
        remarks.otherReading();
        return List.copyOf(remarks.remarks);
    }

    private void force() {
        LegalBasis basis = deadline.rule().basis();
        LocalDate trigger = deadline.trigger().date();
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
    }

    private void doubtfulDays() {
        DOUBTS.forEach((status, kind) -> {
            List<LocalDate> days = derivation.skipped().stream()
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
        if (deadline.isNearCoverageEnd()) {
            LocalDate last = derivation.calendar().coverage().last();
            add(Remark.Kind.COVERAGE_ENDS_SOON, "coverage.soon", language -> DateText.full(last, language));
        }
    }

    private void otherCalendar() {
        DueDate computed =
                deadline.law().of(deadline.rule(), deadline.trigger()).due();
        if (!computed.equals(deadline.due())) {
            add(
                    Remark.Kind.OTHER_CALENDAR,
                    "other-calendar",
                    language -> computed.known()
                            .map(day -> DateText.full(day, language))
                            .orElse("-"));
        }
    }

    private void otherReading() {
        Optional<Deadline> other = Cassation.otherReading(deadline);
        Optional<LocalDate> due = deadline.due().known();
        Optional<LocalDate> otherDue = other.flatMap(reading -> reading.due().known());
        if (due.isPresent() && otherDue.isPresent()) {
            LocalDate earlier = due.get().isBefore(otherDue.get()) ? due.get() : otherDue.get();
            tell(
                    Remark.Kind.OTHER_READING,
                    language -> TEXTS.text(
                            language,
                            "other-reading",
                            other.get().citation(),
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
