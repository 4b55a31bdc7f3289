package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.law.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What may be done next in a dispute: every act that the table allows and whose conditions are met. */
final class DisputeSteps {
    private static final Set<String> KEYS = DisputeTexts.TEXTS.keys(Language.INDONESIAN);

    /** What is a duty of whoever does it; everything else is a right or a choice. */
    private static final Set<ActKind> DUTIES = EnumSet.of(
            ActKind.COMPLETED,
            ActKind.HEARING_OPENED,
            ActKind.PRELIMINARY_EXAMINED,
            ActKind.MEDIATION_DECIDED,
            ActKind.ADJUDICATION_RESUMED,
            ActKind.COPY_RECEIVED,
            ActKind.FILE_REQUESTED,
            ActKind.FILE_SENT,
            ActKind.JUDGES_SET,
            ActKind.COURT_DECIDED,
            ActKind.SUPREME_DECIDED,
            ActKind.EXECUTION_RULED);

    private DisputeSteps() {}

    static List<NextStep> on(DisputeView view, LocalDate asOf, Deadlines law) {
        return attempts(view, asOf, law).map(DisputeSteps::step).toList();
    }

    /** What would not be denied that day, for whom. */
    static Stream<Attempt> attempts(DisputeView view, LocalDate asOf, Deadlines law) {
        if (asOf.isBefore(view.filed().on())) {
            return Stream.empty();
        }
        return DisputeTable.acts(view.state(asOf, law)).stream()
                .flatMap(kind -> sides(kind).map(side -> new Attempt(view, law, kind, side, asOf)))
                .filter(attempt -> DisputeGates.denial(attempt).isEmpty());
    }

    private static Stream<Optional<Side>> sides(ActKind kind) {
        return kind.isSided() ? Arrays.stream(Side.values()).map(Optional::of) : Stream.of(Optional.empty());
    }

    private static NextStep step(Attempt attempt) {
        ActKind kind = attempt.kind();
        boolean own = kind.actor() == DisputeActor.EITHER;
        Labelled actor = own ? attempt.party() : kind.actor();
        NextStep.Builder step = NextStep.of(kind.act(), actor);
        attempt.terms().of(kind, attempt.side()).ifPresent(step::by);
        BilingualText concerned = own || attempt.side().isEmpty()
                ? new BilingualText("", "")
                : DisputeTexts.TEXTS.both("step.about", attempt.party());
        BilingualText wording = cassation(attempt, actor)
                .orElseGet(() ->
                        DisputeTexts.TEXTS.both(isDuty(attempt) ? "step.must" : "step.may", actor, kind, concerned));
        return step.saying(
                attempt.citation(),
                new BilingualText(sentence(wording.id()), sentence(wording.en())),
                otherwise(attempt));
    }

    /** Begins with a capital letter, as a sentence does; the parties' names are written small. */
    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Cassation has two last days, which are told where they differ. */
    private static Optional<BilingualText> cassation(Attempt attempt, Labelled actor) {
        if (attempt.kind() != ActKind.CASSATION_FILED) {
            return Optional.empty();
        }
        CassationTerm term = attempt.terms().cassation(attempt.party());
        return term.last()
                .flatMap(last -> term.warnBy()
                        .filter(warn -> warn.date().isBefore(last.date()))
                        .map(warn -> DisputeTexts.TEXTS.both(
                                "step.cassation", actor, warn.date(), last.date(), last.citation())));
    }

    /** Carrying out is a duty from the day on which the decision binds. */
    private static boolean isDuty(Attempt attempt) {
        return attempt.kind() == ActKind.CARRIED_OUT
                ? !Set.of(DisputeState.DECIDED, DisputeState.COURT_DECIDED).contains(attempt.state())
                : DUTIES.contains(attempt.kind());
    }

    /** What doing nothing leads to: in this state, else by this act, else that the case stays where it is. */
    private static BilingualText otherwise(Attempt attempt) {
        String act = "otherwise." + attempt.kind().code();
        String key = Stream.of(act + "." + attempt.state().code(), act)
                .filter(KEYS::contains)
                .findFirst()
                .orElse("otherwise");
        return DisputeTexts.TEXTS.both(key, attempt.state());
    }
}
