package id.go.bekasikota.ppid.deadline;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.DateText;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading;
import id.go.bekasikota.ppid.policy.Reading.CollectiveLeave;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells a derivation in words. */
final class DeadlineText {
    /** The policies by name; they change nothing where no working days are counted. */
    private static final Set<LawPolicy> PRESETS = Set.of(LawPolicy.statute(), LawPolicy.perki2021());

    private final Counted counted;
    private final Derivation derivation;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    private DeadlineText(Counted counted, Derivation derivation, Language language) {
        this.counted = counted;
        this.derivation = derivation;
        this.language = language;
    }

    static String of(Counted counted, Derivation derivation, Language language) {
        DeadlineText text = new DeadlineText(counted, derivation, language);
        text.headline();
        text.count();
        text.deemedReceipt();
        text.skippedDays();
        text.remarks();
        return String.join("\n", text.lines);
    }

    private void headline() {
        String name = counted.rule().wording().name(language);
        DueDate due = counted.due();
        if (due instanceof DueDate.On on) {
            String time = on.time().map(t -> say("at", t)).orElse("");
            lines.add(say("headline", name, DateText.full(on.date(), language) + time));
        } else {
            String key = due instanceof DueDate.BeforeCoverage ? "headline.before" : "headline.after";
            lines.add(say(key, name, DeadlineTexts.span(derivation.calendar().coverage(), language)));
        }
    }

    private void count() {
        Term term = counted.rule().term();
        BilingualText trigger = counted.rule().wording().trigger();
        String amount = say("unit." + term.unit().code(), Math.abs(term.amount()));
        String when = DateText.full(counted.trigger().date(), language)
                + counted.trigger().time().map(t -> say("at", t)).orElse("");
        lines.add(say(
                way(term), amount, trigger.in(language), when, counted.rule().citation()));
    }

    /** Days are counted without the first; hours run from the moment. */
    private static String way(Term term) {
        if (term.unit() == PeriodUnit.HOUR) {
            return "count.hours";
        }
        return term.amount() < 0 ? "count.before" : "count.after";
    }

    private void deemedReceipt() {
        derivation
                .countedFrom()
                .filter(from -> !from.equals(counted.trigger().date()))
                .ifPresent(from -> lines.add(say(
                        derivation.calendar().isWorkingDay(counted.trigger().date()) ? "deemed.cutoff" : "deemed.roll",
                        DateText.full(from, language),
                        counted.counting().policy().cutoff().orElse(LocalTime.MIDNIGHT))));
    }

    private void skippedDays() {
        if (derivation.skipped().isEmpty()) {
            return;
        }
        lines.add(say("skipped", derivation.skipped().size()));
        List<SkippedGroup> groups = SkippedGroup.holidays(derivation.skipped(), language);
        int days = width(groups.stream().map(group -> group.days(language)).toList());
        int names = width(groups.stream().map(SkippedGroup::name).toList());
        for (SkippedGroup group : groups) {
            lines.add(("  " + pad(group.days(language), days) + "  " + pad(group.name(), names) + "  " + group.decree())
                    .stripTrailing());
        }
        List<LocalDate> weekend = derivation.skipped().stream()
                .filter(day -> day.reason() == SkippedDay.Reason.WEEKEND)
                .map(SkippedDay::date)
                .toList();
        if (!weekend.isEmpty()) {
            lines.add("  " + say("weekend", SkippedGroup.monthByMonth(weekend, language)));
        }
    }

    private void remarks() {
        LawPolicy policy = counted.counting().policy();
        List<Reading> told = new ArrayList<>();
        if (counted.rule().term().needsCalendar() && policy.reads(CollectiveLeave.OFF)) {
            told.add(policy.collectiveLeave());
        }
        if (isReceivedOnDayOff()) {
            told.add(policy.nonWorkingReceipt());
        }
        if (counted.rule().term().needsCalendar() || !PRESETS.contains(policy)) {
            lines.add(say("policy", policy.tell(language))
                    + told.stream()
                            .map(reading -> " " + reading.explain(language))
                            .collect(Collectors.joining()));
        }
        derivation.remarks().forEach(remark -> lines.add(remark.text().in(language)));
        String note = counted.rule().wording().note().in(language);
        if (!note.isEmpty()) {
            lines.add(say("note", note));
        }
    }

    private boolean isReceivedOnDayOff() {
        return derivation.countedFrom().isPresent()
                && counted.rule().term().startsWithReceipt()
                && !derivation.calendar().isWorkingDay(counted.trigger().date());
    }

    private String say(String key, Object... arguments) {
        return DeadlineTexts.TEXTS.text(language, key, arguments);
    }

    private static int width(List<String> texts) {
        return texts.stream().collect(Collectors.summarizingInt(String::length)).getMax();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
