package id.go.bekasikota.ppid.exemption;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Messages;
import id.go.bekasikota.ppid.organization.Role;
import java.time.LocalDate;
import java.util.Optional;

/** What the law denies about classifying, changing and opening; each rule with its article. */
final class ClassificationRules {
    private static final Messages TEXTS = Messages.beside(ClassificationRules.class, "exemption");

    private ClassificationRules() {}

    static Optional<Denial> denial(String act, String state, Exemption.Decision decision) {
        Classification letter = decision.letter();
        if (decision.test().sheet().date().isAfter(letter.date())) {
            return deny(act, state, "UU 14/2008 Pasal 19", "test-first");
        }
        if (letter.officer().role() != Role.PPID) {
            return deny(act, state, "PP 61/2010 Pasal 3 ayat (1)", "ppid-decides");
        }
        if (letter.approval().role() != Role.HEAD_OF_BODY) {
            return deny(act, state, "PP 61/2010 Pasal 3 ayat (2)", "head-approves");
        }
        return period(act, state, decision);
    }

    static Optional<Denial> changeDenial(Exemption exemption, Exemption.Decision decision) {
        LocalDate date = decision.letter().date();
        Exemption.Decision last = exemption.lastDecision();
        if (!exemption.isInForceOn(date)) {
            return deny("exemption.reclassify", exemption.state(date), "PP 61/2010 Pasal 10 ayat (1)", "only-exempt");
        }
        boolean old = decision.test().equals(last.test())
                || decision.test().sheet().date().isBefore(last.letter().date());
        return old
                ? deny("exemption.reclassify", exemption.state(date), "PP 61/2010 Pasal 10 ayat (2)", "new-test")
                : Optional.empty();
    }

    static Optional<Denial> openingDenial(Exemption exemption, OpeningOrder order) {
        String state = exemption.state(order.date());
        if (!exemption.isInForceOn(order.date())) {
            return deny("exemption.open", state, order.cause().citation(), "not-exempt");
        }
        PeriodKind kind = PeriodKind.of(exemption.lastDecision().test().ground());
        boolean personal = kind == PeriodKind.LEGISLATION_DEED || kind == PeriodKind.AS_NEEDED_FOR_PERSON;
        if (order.cause().isOnlyForPersons() && !personal) {
            return deny("exemption.open", state, order.cause().citation(), "persons-only");
        }
        if (order.cause() == OpeningOrder.Cause.PUBLIC_HEARING && kind != PeriodKind.AT_MOST) {
            return deny("exemption.open", state, order.cause().citation(), "hearing-only");
        }
        return Optional.empty();
    }

    private static Optional<Denial> period(String act, String state, Exemption.Decision decision) {
        PeriodKind kind = PeriodKind.of(decision.test().ground());
        Classification letter = decision.letter();
        ExemptionEnd end = letter.end();
        if (!fits(kind, end)) {
            return deny(act, state, kind.citation(), "period." + kind.code());
        }
        if (end.date().filter(day -> !day.isAfter(letter.date())).isPresent()) {
            return deny(act, state, kind.citation(), "period.over");
        }
        Optional<LocalDate> last = kind == PeriodKind.AT_MOST
                ? Deadlines.indonesia()
                        .of(StatutoryDeadlines.EXEMPTION_LAW_ENFORCEMENT, letter.date())
                        .due()
                        .known()
                : Optional.empty();
        return last.flatMap(day -> end.date().filter(day::isBefore)).isPresent()
                ? deny(act, state, kind.citation(), "period.too-long", last.orElseThrow())
                : Optional.empty();
    }

    private static boolean fits(PeriodKind kind, ExemptionEnd end) {
        boolean dated = end instanceof ExemptionEnd.OnDate;
        boolean personal = end instanceof ExemptionEnd.ConsentOrPublicOffice;
        boolean legislated = end instanceof ExemptionEnd.ByLegislation by
                && !by.legislation().isBlank();
        return switch (kind) {
            case AT_MOST, AS_NEEDED_BY_LEADER -> dated;
            case AS_NEEDED_FOR_PERSON -> dated || personal;
            case LEGISLATION_DEED -> legislated || personal;
            case LEGISLATION_PROPERTY, LEGISLATION_MEMORANDUM, FORBIDDING_STATUTE -> legislated;
        };
    }

    private static Optional<Denial> deny(String act, String state, String citation, String key, Object... arguments) {
        return deny(act, state, Citation.parse(citation), key, arguments);
    }

    private static Optional<Denial> deny(String act, String state, Citation citation, String key, Object... arguments) {
        BilingualText message = new BilingualText(
                TEXTS.text(Language.INDONESIAN, key, arguments), TEXTS.text(Language.ENGLISH, key, arguments));
        return Optional.of(new Denial(act, state, citation, message));
    }
}
