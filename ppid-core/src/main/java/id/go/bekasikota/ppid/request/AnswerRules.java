package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.organization.Power;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands against a written notice (UU 14/2008 Pasal 6, 19 and 22 ayat (7)). */
record AnswerRules(RequestView now, Attempt attempt) {
    static final String ANNOUNCED = "PERKI 1/2021 Pasal 38 ayat (2)";
    private static final String REASON = "UU 14/2008 Pasal 22 ayat (7) huruf c";
    private static final String BLACKING_OUT = "UU 14/2008 Pasal 22 ayat (7) huruf e";

    Optional<Denial> answer(WrittenNotice notice, ExemptionInventory known) {
        List<Withholding> withheld = notice.decisions().stream()
                .flatMap(decision -> decision.withheld().stream())
                .toList();
        return RequestRules.awaiting(attempt, now)
                .or(() -> attempt.unless(!notice.decisions().isEmpty(), "answer.nothing"))
                .or(() -> items(notice))
                .or(() -> refuser(notice, withheld))
                .or(() -> parts(notice))
                .or(() -> exemptions(withheld, known))
                .or(() -> approval(notice, withheld))
                .or(() -> cost(notice));
    }

    /** Nothing is charged where nothing is given, or by a tariff that was not announced before; the latter is our reading. */
    private Optional<Denial> cost(WrittenNotice notice) {
        boolean gives = notice.decisions().stream().anyMatch(Decision::gives);
        return attempt.unlessBy(
                        "UU 14/2008 Pasal 22 ayat (7) huruf g",
                        gives || notice.cost().total() == 0,
                        "answer.cost")
                .or(() -> attempt.unlessBy(
                        "PERKI 1/2021 Pasal 38 ayat (1)", !notice.cost().lacksTariff(), "answer.tariff"))
                .or(() -> attempt.unlessBy(
                        ANNOUNCED, !notice.cost().isPublishedAfter(attempt.on()), "answer.tariff-later"));
    }

    private Optional<Denial> items(WrittenNotice notice) {
        Set<Integer> open =
                now.unanswered().stream().map(RequestedItem::number).collect(Collectors.toCollection(HashSet::new));
        return notice.decisions().stream()
                .map(Decision::item)
                .filter(item -> !open.remove(item))
                .findFirst()
                .flatMap(item -> attempt.unless(false, "answer.item", item));
    }

    /** An officer of a unit may answer, and refuses nothing. */
    private Optional<Denial> refuser(WrittenNotice notice, List<Withholding> withheld) {
        boolean refuses =
                !withheld.isEmpty() || notice.decisions().stream().anyMatch(Decision.Declined.class::isInstance);
        return refuses && now.isChecked()
                ? attempt.power(Power.REFUSE, attempt.stamp().by())
                : Optional.empty();
    }

    private Optional<Denial> parts(WrittenNotice notice) {
        return notice.decisions().stream()
                .flatMap(decision -> part(decision).stream())
                .findFirst();
    }

    private Optional<Denial> part(Decision decision) {
        boolean refusesPart = decision instanceof Decision.Refused refused && refused.extent() == Extent.PART;
        boolean namesNone = decision instanceof Decision.PartlyGranted
                && decision.withheld().isEmpty();
        boolean namesNoRule = decision instanceof Decision.Declined declined
                && declined.reason().isBlank();
        boolean unexplained = decision.withheld().stream().anyMatch(AnswerRules::isUnexplained);
        return attempt.unlessBy("PERKI 1/2021 Pasal 50 ayat (3)", !refusesPart, "answer.part")
                .or(() -> attempt.unlessBy(BLACKING_OUT, !namesNone, "answer.no-part"))
                .or(() -> attempt.unlessBy("UU 14/2008 Pasal 6 ayat (2)", !namesNoRule, "answer.no-reason"))
                .or(() -> attempt.unlessBy(
                        decision instanceof Decision.Refused ? REASON : BLACKING_OUT,
                        !unexplained,
                        "answer.unexplained"));
    }

    private static boolean isUnexplained(Withholding part) {
        return part.part().isBlank()
                || part.reason().isBlank()
                || part.exemption().consequence().isBlank();
    }

    /** Denies what rests on an exemption that the body has not, or that is not in force on the day by the letter cited. */
    private Optional<Denial> exemptions(List<Withholding> withheld, ExemptionInventory known) {
        return withheld.stream()
                .map(Withholding::exemption)
                .flatMap(cited -> known.bar(cited.id(), cited.letter(), now.day()).stream())
                .findFirst()
                .flatMap(bar -> attempt.deny(bar.citation(), bar.text()));
    }

    private Optional<Denial> approval(WrittenNotice notice, List<Withholding> withheld) {
        LocalDate day = now.day();
        boolean approved = notice.approval()
                .filter(given -> given.standsFor(Power.APPROVE_REFUSAL, day))
                .isPresent();
        return attempt.unlessBy(
                "PERKI 1/2021 Pasal 10 ayat (2) huruf f",
                withheld.isEmpty() || !now.isChecked() || approved,
                "answer.approval");
    }
}
