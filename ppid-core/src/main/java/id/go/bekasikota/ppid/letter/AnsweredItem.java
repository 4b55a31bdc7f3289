package id.go.bekasikota.ppid.letter;

import static id.go.bekasikota.ppid.letter.Need.needIf;
import static id.go.bekasikota.ppid.letter.Need.says;
import static id.go.bekasikota.ppid.letter.Need.sure;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.Outcome;
import id.go.bekasikota.ppid.request.RequestedItem;
import id.go.bekasikota.ppid.request.Withholding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One item with its decision, as a written notice tells it (rincian dan putusannya), UU 14/2008 Pasal 22 ayat (7) huruf a to
 * e, PERKI 1/2021 Pasal 31 ayat (4).
 *
 * @param item what was asked for
 * @param decision what was decided
 */
@JsonForm
public record AnsweredItem(RequestedItem item, Decision decision) {
    private static final String NOTICE = "UU 14/2008 Pasal 22 ayat (7) huruf ";
    private static final String ABSENT = "PERKI 1/2021 Pasal 31 ayat (4) huruf i";

    static final List<Need<AnsweredItem>> FORM = List.of(
            sure(FieldName.HELD, NOTICE + "a"),
            Need.may(FieldName.HOLDER, NOTICE + "b", answered -> says(answered.holder())),
            sure(FieldName.DECISION, NOTICE + "c"),
            needIf(
                    FieldName.REFUSAL_REASON,
                    NOTICE + "c",
                    answered -> answered.decision.outcome() == Outcome.REFUSED,
                    answered -> says(answered.reason())),
            needIf(
                    FieldName.MATERIAL,
                    NOTICE + "d",
                    answered -> answered.decision.gives(),
                    answered -> says(answered.material())),
            needIf(
                    FieldName.REDACTION,
                    NOTICE + "e",
                    answered -> answered.decision instanceof Decision.PartlyGranted,
                    answered -> isExplained(answered.redactions())),
            needIf(FieldName.ABSENCE, ABSENT, AnsweredItem::isAbsent, AnsweredItem::isAbsent),
            needIf(
                    FieldName.PROVIDED_BY,
                    ABSENT,
                    answered -> answered.decision instanceof Decision.NotDocumented,
                    answered -> answered.providedBy().isPresent()),
            needIf(
                    FieldName.EXEMPTION_DECISION,
                    "PERKI 1/2021 Pasal 34 ayat (2)",
                    answered -> !answered.decision.withheld().isEmpty(),
                    answered -> cites(answered.decision.withheld())));

    /** What the decisions on the items of a request say, for those items that are known. */
    static List<AnsweredItem> of(List<RequestedItem> items, List<Decision> decisions) {
        return decisions.stream()
                .flatMap(decision -> items.stream()
                        .filter(item -> item.number() == decision.item())
                        .map(item -> new AnsweredItem(item, decision)))
                .toList();
    }

    /** {@return whether the body holds the information; false where it was decided that it does not} */
    public boolean held() {
        return !(decision instanceof Decision.NotHeld);
    }

    /**
     * Says why it cannot be given although nothing exempts it.
     *
     * @return that it is not held, or not documented yet; empty where neither was decided
     */
    public Optional<BilingualText> absence() {
        return isAbsent()
                ? Optional.of(LetterTexts.TEXTS.both(held() ? "absence.not-documented" : "absence.not-held"))
                : Optional.empty();
    }

    /** {@return by when what is not documented yet will be there; empty where the body says none, or where it is documented} */
    public Optional<LocalDate> providedBy() {
        return decision instanceof Decision.NotDocumented later ? later.provided() : Optional.empty();
    }

    private boolean isAbsent() {
        return decision.outcome() == Outcome.NOT_HELD;
    }

    /**
     * {@return the other body that holds the information; empty where the body holds it, or does not know who does: then
     * nothing needs to be said (huruf b)}
     */
    public Optional<String> holder() {
        return decision instanceof Decision.NotHeld elsewhere ? elsewhere.holder() : Optional.empty();
    }

    /** {@return the material that is given; empty where nothing is given} */
    public Optional<String> material() {
        if (decision instanceof Decision.Granted whole) {
            return Optional.of(whole.material());
        }
        return decision instanceof Decision.PartlyGranted part ? Optional.of(part.material()) : Optional.empty();
    }

    /**
     * {@return what is blacked out in what is given, each part with its exemption and reason; empty where nothing is blacked
     * out}
     */
    public List<Withholding> redactions() {
        return decision.gives() ? decision.withheld() : List.of();
    }

    /** {@return why all of it is refused; empty where it is not refused} */
    public Optional<String> reason() {
        if (decision instanceof Decision.Declined declined) {
            return Optional.of(declined.reason());
        }
        return decision instanceof Decision.Refused refused
                ? Optional.of(refused.whole().reason())
                : Optional.empty();
    }

    private static boolean isExplained(List<Withholding> parts) {
        return !parts.isEmpty() && parts.stream().allMatch(part -> says(part.part()) && says(part.reason()));
    }

    private static boolean cites(List<Withholding> parts) {
        return !parts.isEmpty()
                && parts.stream().allMatch(part -> says(part.exemption().letter()));
    }

    List<LetterField> fields(LocalDate rulesOf) {
        return Need.check(FORM, this, Optional.of(Integer.toString(item.number())), rulesOf);
    }

    @Override
    public String toString() {
        return "AnsweredItem[" + item.number() + " " + decision.outcome().code() + "]";
    }
}
