package id.go.bekasikota.ppid.catalogue;

import static id.go.bekasikota.ppid.catalogue.Catalogue.DAY;
import static id.go.bekasikota.ppid.catalogue.Catalogue.NOTHING_EXEMPT;
import static id.go.bekasikota.ppid.catalogue.Catalogue.exempt;
import static id.go.bekasikota.ppid.exemption.Exempt.LAW;
import static id.go.bekasikota.ppid.exemption.Exempt.on;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.DeclaredOpen;
import id.go.bekasikota.ppid.exemption.Exempt;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionEnd;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.exemption.OpeningOrder;
import id.go.bekasikota.ppid.exemption.PublicOpening;
import id.go.bekasikota.ppid.law.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What PPID does with what was declared open: UU 14/2008 Pasal 11 ayat (2), 18 ayat (1) huruf g, PERKI 1/2021 Pasal 52. */
class OpenedStepsTest {
    private static final LocalDate ORDERED = DAY.plusDays(20);
    private static final LocalDate END = DAY.plusMonths(3);

    private final Exemption whole = Exempt.of("SK-1", ExemptionGround.H3, ExemptionEnd.on(END), DAY);

    private static DeclaredOpen opened(PublicOpening opening, OpeningOrder.Cause by, Optional<LocalDate> until) {
        return new DeclaredOpen(opening, DAY, until, "T-1", by, Citation.parse("UU 14/2008 Pasal 11 ayat (2)"));
    }

    private static DeclaredOpen unnamed(Optional<LocalDate> until) {
        return opened(PublicOpening.of("Nomor rekening pegawai"), OpeningOrder.Cause.OBJECTION, until);
    }

    private static List<String> acts(List<NextStep> steps) {
        return steps.stream()
                .map(step ->
                        step.act() + " " + step.until().map(LocalDate::toString).orElse("-"))
                .toList();
    }

    @DisplayName(
            "UU 14/2008 Pasal 11 ayat (2): opened without an exemption's name, it is opened and entered by the day of the order")
    @Test
    void whatNamesNoExemptionIsOpenedAndEnteredByTheDayOfTheOrder() {
        assertThat(acts(OpenedInformation.steps(List.of(unnamed(Optional.of(ORDERED))), exempt(whole), DAY)))
                .containsExactly("exemption.open " + ORDERED, "catalogue.enter " + ORDERED);
        assertThat(acts(OpenedInformation.steps(List.of(unnamed(Optional.empty())), exempt(whole), DAY)))
                .containsExactly("exemption.open -", "catalogue.enter -");
    }

    @DisplayName(
            "UU 14/2008 Pasal 11 ayat (2): nothing is left to open where the exemption is named, opened, over or none there")
    @Test
    void nothingIsToBeOpenedWhereTheExemptionIsNamedOrOver() {
        DeclaredOpen open = unnamed(Optional.empty());
        DeclaredOpen named = opened(
                PublicOpening.part(whole.id(), "Nomor rekening pegawai"),
                OpeningOrder.Cause.OBJECTION,
                Optional.empty());
        Exemption done = whole.acting(LAW, on(DAY.plusDays(1)))
                .open(OpeningOrder.of(OpeningOrder.Cause.OBJECTION, DAY.plusDays(1), "T-1"))
                .orThrow();
        Exemption other = Exempt.of("SK-2", ExemptionGround.E4, ExemptionEnd.on(END), DAY);

        assertThat(acts(OpenedInformation.steps(List.of(named), exempt(whole), DAY)))
                .containsExactly("catalogue.enter -");
        assertThat(acts(OpenedInformation.steps(List.of(open), exempt(done, other), DAY.plusDays(1))))
                .containsExactly("catalogue.enter -");
        assertThat(acts(OpenedInformation.steps(List.of(open), exempt(whole), END)))
                .containsExactly("catalogue.enter -");
        assertThat(acts(OpenedInformation.steps(List.of(open), NOTHING_EXEMPT, DAY)))
                .containsExactly("catalogue.enter -");
        assertThat(OpenedInformation.steps(List.of(), exempt(whole), DAY)).isEmpty();
    }

    @DisplayName(
            "UU 14/2008 Pasal 11 ayat (2), PERKI 1/2021 Pasal 52 ayat (4): the entry rests on the article of what opened it")
    @ParameterizedTest
    @CsvSource({
        "OBJECTION,  UU 14/2008 Pasal 11 ayat (2)",
        "COMMISSION, PERKI 1/2021 Pasal 52 ayat (4)",
        "COURT,      PERKI 1/2021 Pasal 52 ayat (4)"
    })
    void theEntryRestsOnTheArticleOfWhatOpenedIt(OpeningOrder.Cause by, String article) {
        DeclaredOpen open = opened(PublicOpening.of("anggaran"), by, Optional.empty());

        assertThat(OpenedInformation.steps(List.of(open), NOTHING_EXEMPT, DAY))
                .singleElement()
                .satisfies(step -> assertThat(step.citation()).hasToString(article));
    }

    @DisplayName(
            "UU 14/2008 Pasal 18 ayat (1) huruf g: an exemption in force that covers anew what was opened is opened once")
    @Test
    void anExemptionThatCoversAnewWhatWasOpenedIsOpenedOnce() {
        DeclaredOpen before = opened(
                PublicOpening.part(ExemptionId.of("SK-0"), "Nomor rekening pegawai"),
                OpeningOrder.Cause.OBJECTION,
                Optional.of(ORDERED));

        assertThat(OpenedInformation.stepsAgain(List.of(before, before), exempt(whole), DAY))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.act()).isEqualTo("exemption.open");
                    assertThat(step.until()).isEmpty();
                    assertThat(step.citation()).hasToString("UU 14/2008 Pasal 18 ayat (1) huruf g");
                });
        assertThat(OpenedInformation.stepsAgain(List.of(before), exempt(whole), END))
                .isEmpty();
        assertThat(OpenedInformation.stepsAgain(
                        List.of(opened(PublicOpening.of("anggaran"), OpeningOrder.Cause.OBJECTION, Optional.empty())),
                        exempt(whole),
                        DAY))
                .isEmpty();
    }

    @DisplayName(
            "UU 14/2008 Pasal 11 ayat (2): an entry is that of what was opened by the same decision, or of the whole exemption")
    @Test
    void anEntryIsOfWhatTheSameDecisionOpenedOrOfTheWholeExemption() {
        DeclaredOpen open = unnamed(Optional.empty());
        DeclaredOpen all = opened(
                new PublicOpening(Optional.of(whole.id()), Extent.WHOLE, List.of("rekening")),
                OpeningOrder.Cause.OBJECTION,
                Optional.empty());
        EntryOrigin bySameName = EntryOrigin.declaredOpen(open, ExemptionId.of("SK-9"));
        EntryOrigin ofTheWhole = EntryOrigin.opened(EntrySource.of(OpeningOrder.Cause.OBJECTION), whole.id(), "T-9");

        assertThat(EntryOrigin.declaredOpen(open).isOf(open)).isTrue();
        assertThat(bySameName.isOf(open)).isTrue();
        assertThat(bySameName.isOf(all)).isFalse();
        assertThat(ofTheWhole.isOf(all)).isTrue();
        assertThat(ofTheWhole.isOf(open)).isFalse();
        assertThat(EntryOrigin.opened(EntrySource.of(OpeningOrder.Cause.COURT), whole.id(), "T-9")
                        .isOf(all))
                .isFalse();
    }
}
