package id.go.bekasikota.ppid.exemption;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A refusal, or another act, that cites an exemption (penolakan yang merujuk penetapan).
 *
 * @param reference what names the act for a person, for example the registration number of the request
 * @param exemption the exemption cited
 * @param date the day of the act
 */
@JsonForm
public record Citing(
        @Holds(CODE) String reference,
        ExemptionId exemption,
        @JsonIso LocalDate date) {

    /**
     * Why an exemption carries no act on a day (alasan rujukan tidak berlaku).
     *
     * @param state the standing of the exemption on the day; exempt where it is in force by another letter than the one cited,
     *     or for the rest of what was opened in part
     * @param citation the article that stands against the act
     * @param text what is wrong, in both languages
     */
    @JsonForm
    public record Problem(ExemptionState state, Citation citation, BilingualText text) {

        /** The problem of an exemption that is not in force: since when it is not, asked for on a day. */
        static Problem notInForce(
                ExemptionId id, ExemptionState state, Citation citation, LocalDate since, LocalDate day) {
            return new Problem(state, citation, ExemptionTexts.TEXTS.both("cited." + state.code(), id, since, day));
        }

        /** The finding of an exemption in force of which some items were opened to the public. */
        static Problem opened(ExemptionId id, List<DeclaredOpen> parts) {
            String items = parts.stream()
                    .flatMap(part -> part.opening().information().stream())
                    .collect(Collectors.joining("; "));
            String decisions =
                    parts.stream().map(DeclaredOpen::decision).distinct().collect(Collectors.joining(", "));
            return new Problem(
                    ExemptionState.EXEMPT,
                    Citation.parse("UU 14/2008 Pasal 11 ayat (2)"),
                    ExemptionTexts.TEXTS.both("cited.opened-in-part", id, decisions, items));
        }

        /** The finding of an exemption in force, cited in a case that ended in an opening which names no exemption. */
        static Problem unnamed(ExemptionId id, DeclaredOpen open) {
            return new Problem(
                    ExemptionState.EXEMPT,
                    open.citation(),
                    ExemptionTexts.TEXTS.both("cited.unnamed", id, open.decision(), open.information()));
        }

        /** The finding of an exemption of what was opened to the public under another letter. */
        static Problem openedBefore(ExemptionId id, ExemptionId other, DeclaredOpen open) {
            return new Problem(
                    ExemptionState.EXEMPT,
                    NeverExempt.G.citation(),
                    ExemptionTexts.TEXTS.both("cited.opened-before", id, open.decision(), other));
        }

        /** The problem of citing a letter that is the decision no more: another one is in force. */
        static Problem changed(String letter, Classification inForce) {
            return new Problem(
                    ExemptionState.EXEMPT,
                    Citation.parse("PP 61/2010 Pasal 10 ayat (1)"),
                    ExemptionTexts.TEXTS.both("cited.changed", letter, inForce.number(), inForce.date()));
        }
    }

    /**
     * A citation that does not hold (rujukan yang tidak berlaku).
     *
     * @param citing who cites what on which day
     * @param state the standing of the exemption on that day; not classified where no such exemption is known
     * @param citation the article
     * @param text what is wrong, in both languages
     */
    @JsonForm
    public record Fault(Citing citing, ExemptionState state, Citation citation, BilingualText text) {}

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
