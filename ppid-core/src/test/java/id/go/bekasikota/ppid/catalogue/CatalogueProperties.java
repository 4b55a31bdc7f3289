package id.go.bekasikota.ppid.catalogue;

import static id.go.bekasikota.ppid.catalogue.Catalogue.DAY;
import static id.go.bekasikota.ppid.catalogue.Catalogue.entered;
import static id.go.bekasikota.ppid.catalogue.Catalogue.exempt;
import static id.go.bekasikota.ppid.catalogue.Catalogue.fields;
import static id.go.bekasikota.ppid.catalogue.Catalogue.flood;
import static id.go.bekasikota.ppid.catalogue.Catalogue.page;
import static id.go.bekasikota.ppid.exemption.Exempt.LAW;
import static id.go.bekasikota.ppid.exemption.Exempt.by;
import static id.go.bekasikota.ppid.exemption.Exempt.on;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.Exempt;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionEnd;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Random acts on an entry in the order of the days: what is offered is allowed, and nothing else. */
class CatalogueProperties {
    private static final Exemption WHOLE =
            Exempt.of("SK-1", ExemptionGround.E4, ExemptionEnd.on(DAY.plusDays(200)), DAY.plusDays(20));
    private static final ExemptionInventory EXEMPTIONS = exempt(WHOLE);
    private static final List<String> ACTS =
            List.of("catalogue.publish", "catalogue.amend", "catalogue.link", "catalogue.remove");

    /** An act and how many days after the one before it. */
    record Act(String code, int pause) {}

    @Provide
    Arbitrary<List<Act>> acts() {
        Arbitrary<Act> act = Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(6, Arbitraries.of(ACTS.subList(0, 3))),
                                Tuple.of(1, Arbitraries.just(ACTS.get(3)))),
                        Arbitraries.integers().between(0, 120))
                .as(Act::new);
        return act.list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<Disclosure> disclosures() {
        return Arbitraries.of(Disclosure.periodic(), Disclosure.atAnyTime(), Disclosure.immediate(flood(DAY)));
    }

    private static Result<CatalogueEntry> apply(CatalogueEntry entry, String code, LocalDate day) {
        return switch (code) {
            case "catalogue.publish" -> entry.acting(LAW, on(day)).publish(page(day), EXEMPTIONS);
            case "catalogue.amend" -> entry.acting(LAW, on(day)).amend(fields());
            case "catalogue.link" -> entry.acting(LAW, on(day)).link(WHOLE.id(), EXEMPTIONS);
            default -> entry.acting(LAW, on(day)).remove("ganda");
        };
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsOfferedIsAllowedAndWhatIsNotOfferedIsDeniedOrChangesNothing(
            @ForAll("disclosures") Disclosure disclosure, @ForAll("acts") List<Act> acts) {
        CatalogueEntry entry = entered("1", disclosure);
        LocalDate day = DAY;
        for (Act act : acts) {
            day = day.plusDays(act.pause());
            Set<String> offered = entry.nextSteps(day, LAW, EXEMPTIONS).stream()
                    .map(NextStep::act)
                    .collect(Collectors.toSet());
            for (String code : ACTS) {
                CatalogueEntry before = entry;
                boolean changed =
                        apply(entry, code, day).fold(done -> done.version() > before.version(), denial -> false);
                assertThat(changed).as(code + " on " + day).isEqualTo(offered.contains(code));
            }
            CatalogueEntry before = entry;
            entry = apply(entry, act.code(), day).fold(done -> done, denial -> before);
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Proves("UU 14/2008 Pasal 7 ayat (1)")
    void nothingIsPublishedOnADayOnWhichItIsExempt(
            @ForAll("disclosures") Disclosure disclosure, @ForAll("acts") List<Act> acts) {
        CatalogueEntry entry = entered("1", disclosure);
        LocalDate day = DAY;
        for (Act act : acts) {
            day = day.plusDays(act.pause());
            boolean tied = entry.links().contains(WHOLE.id());
            CatalogueEntry before = entry;
            Result<CatalogueEntry> result = apply(entry, act.code(), day);
            entry = result.fold(done -> done, denial -> before);
            boolean published =
                    entry.publications().size() > before.publications().size();
            assertThat(published && tied && WHOLE.isInForceOn(day)).isFalse();
            result.denial().ifPresent(CatalogueProperties::isComplete);
        }
    }

    private static void isComplete(Denial denial) {
        assertThat(ACTS).contains(denial.act());
        assertThat(denial.state()).isNotBlank();
        assertThat(denial.citation().namesArticle()).isTrue();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void replayingTheEventsGivesTheSameEntryAndNotingTwiceEqualsOnce(
            @ForAll("disclosures") Disclosure disclosure, @ForAll("acts") List<Act> acts, @ForAll short days) {
        CatalogueEntry entry = entered("1", disclosure);
        LocalDate day = DAY;
        for (Act act : acts) {
            day = day.plusDays(act.pause());
            CatalogueEntry before = entry;
            entry = apply(entry, act.code(), day).fold(done -> done, denial -> before);
        }
        LocalDate asOf = DAY.plusDays(Math.abs(days % 1500));
        CatalogueEntry once = entry.noted(asOf, LAW, EXEMPTIONS, by(Actor.time(), asOf));
        CatalogueEntry restored = CatalogueEntry.restore(once.history().events());

        assertThat(once.noted(asOf, LAW, EXEMPTIONS, by(Actor.time(), asOf)).version())
                .isEqualTo(once.version());
        assertThat(restored.state(asOf, LAW, EXEMPTIONS)).isEqualTo(entry.state(asOf, LAW, EXEMPTIONS));
        assertThat(restored.expiries(asOf, LAW, EXEMPTIONS)).isEqualTo(entry.expiries(asOf, LAW, EXEMPTIONS));
    }
}
