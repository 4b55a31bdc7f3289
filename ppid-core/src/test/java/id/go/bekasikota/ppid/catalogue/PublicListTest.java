package id.go.bekasikota.ppid.catalogue;

import static id.go.bekasikota.ppid.catalogue.Catalogue.DAY;
import static id.go.bekasikota.ppid.catalogue.Catalogue.NOTHING_EXEMPT;
import static id.go.bekasikota.ppid.catalogue.Catalogue.article;
import static id.go.bekasikota.ppid.catalogue.Catalogue.decision;
import static id.go.bekasikota.ppid.catalogue.Catalogue.entered;
import static id.go.bekasikota.ppid.catalogue.Catalogue.exempt;
import static id.go.bekasikota.ppid.catalogue.Catalogue.fields;
import static id.go.bekasikota.ppid.exemption.Exempt.LAW;
import static id.go.bekasikota.ppid.exemption.Exempt.MAYOR;
import static id.go.bekasikota.ppid.exemption.Exempt.PPID;
import static id.go.bekasikota.ppid.exemption.Exempt.SEKDA;
import static id.go.bekasikota.ppid.exemption.Exempt.UNIT;
import static id.go.bekasikota.ppid.exemption.Exempt.by;
import static id.go.bekasikota.ppid.exemption.Exempt.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.command.LeftOut;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.exemption.Exempt;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionEnd;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.OpeningOrder;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Approval;
import id.go.bekasikota.ppid.organization.Officer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision on the public list and its half-yearly update: PERKI 1/2021 Pasal 45, and what must enter it: Pasal 52. */
class PublicListTest {
    private static final LocalDate DUE = DAY.plusMonths(6);

    private final CatalogueEntry entry = entered("1", Disclosure.periodic());

    private PublicList decided() {
        return PublicList.decide("kota", decision("K-1", DAY), List.of(entry), NOTHING_EXEMPT, LAW, on(DAY))
                .orThrow();
    }

    private Optional<String> denied(Officer decider, Officer approver) {
        ListDecision decision = new ListDecision("K-1", DAY, decider, Approval.of(approver), Catalogue.PAGE);
        return article(PublicList.decide("kota", decision, List.of(entry), NOTHING_EXEMPT, LAW, on(DAY)));
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 45 ayat (5)", "PERKI 1/2021 Pasal 45 ayat (6)"})
    void ppidDecidesWithTheApprovalOfItsSuperior_Perki45_5_6() {
        assertThat(denied(PPID, SEKDA)).isEmpty();
        assertThat(denied(PPID, MAYOR)).contains("PERKI 1/2021 Pasal 45 ayat (6)");
        assertThat(denied(SEKDA, SEKDA)).contains("PERKI 1/2021 Pasal 45 ayat (5)");
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 12")
    void aUnitsOfficerDoesNotDecideTheList_Perki12() {
        assertThat(denied(UNIT, SEKDA)).contains("PERKI 1/2021 Pasal 12");
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 45 ayat (7)")
    void theListIsStaleSixMonthsAfterItsLastDecision_Perki45_7() {
        PublicList list = decided();

        assertThat(list.updateDue(LAW).date()).isEqualTo(DUE);
        assertThat(list.state(DUE, LAW)).isEqualTo(ListState.CURRENT);
        assertThat(list.state(DUE.plusDays(1), LAW)).isEqualTo(ListState.STALE);
        assertThat(list.expiries(DUE, LAW)).isEmpty();
        assertThat(list.expiries(DUE.plusDays(1), LAW))
                .extracting(Expiry::code)
                .containsExactly("catalogue.update-missed");
        assertThat(list.nextSteps(DAY.plusDays(1), LAW).get(0).until()).contains(DUE);
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 45 ayat (7)")
    void anUpdateStartsTheNextSixMonths() {
        LocalDate late = DUE.plusDays(9);
        PublicList updated = decided()
                .acting(LAW, on(late))
                .update(decision("K-2", late), List.of(), NOTHING_EXEMPT)
                .orThrow();

        assertThat(updated.state(late, LAW)).isEqualTo(ListState.CURRENT);
        assertThat(updated.updateDue(LAW).date()).isEqualTo(late.plusMonths(6));
        assertThat(updated.entries()).isEmpty();
        assertThat(updated.expiries(late, LAW)).hasSize(1);
        assertThat(updated.history()
                        .last(PublicListEvents.Updated.class)
                        .orElseThrow()
                        .oldDate())
                .isEqualTo(DAY);
    }

    @Test
    void anEntryNamedTwiceStandsInTheListOnce() {
        CatalogueEntry entry = Catalogue.entered("1", Disclosure.periodic());
        PublicList list = PublicList.decide(
                        "kota", Catalogue.decision("K-1", DAY), List.of(entry, entry), NOTHING_EXEMPT, LAW, on(DAY))
                .orThrow();

        assertThat(list.entries()).containsExactly(EntryNumber.of("1"));
    }

    @Test
    void anUpdateFollowsTheLastDecisionAndIsNotDatedAhead() {
        assertThat(article(decided().acting(LAW, on(DAY)).update(decision("K-2", DAY), List.of(), NOTHING_EXEMPT)))
                .contains("PERKI 1/2021 Pasal 45 ayat (7)");
        assertThat(decided().nextSteps(DAY, LAW)).isEmpty();
        assertThat(article(decided()
                        .acting(LAW, on(DAY.plusDays(1)))
                        .update(decision("K-2", DAY.plusDays(2)), List.of(), NOTHING_EXEMPT)))
                .contains("PERKI 1/2021 Pasal 45 ayat (5)");
    }

    @Test
    @Proves("UU 14/2008 Pasal 11 ayat (1) huruf a")
    void whatIsExemptOrRemovedIsNotInTheList_Uu11_1_a() {
        Exemption whole = Exempt.of("SK-1", ExemptionGround.E4, ExemptionEnd.on(DUE), DAY);
        CatalogueEntry tied =
                entry.acting(LAW, on(DAY)).link(whole.id(), exempt(whole)).orThrow();
        CatalogueEntry removed = entry.acting(LAW, on(DAY)).remove("ganda").orThrow();

        assertThat(article(PublicList.decide("kota", decision("K-1", DAY), List.of(tied), exempt(whole), LAW, on(DAY))))
                .contains("UU 14/2008 Pasal 11 ayat (1) huruf a");
        assertThat(article(decided()
                        .acting(LAW, on(DAY.plusDays(1)))
                        .update(decision("K-2", DAY.plusDays(1)), List.of(removed), NOTHING_EXEMPT)))
                .contains("PERKI 1/2021 Pasal 45 ayat (5)");
        assertThat(article(decided().acting(LAW, on(DUE)).update(decision("K-2", DUE), List.of(tied), exempt(whole))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "OBJECTION, OBJECTION, UU 14/2008 Pasal 11 ayat (2)",
        "COMMISSION, COMMISSION, PERKI 1/2021 Pasal 52 ayat (4)",
        "COURT, COURT, PERKI 1/2021 Pasal 52 ayat (4)",
        "PPID_DECISION, OPENED, PP 61/2010 Pasal 11 ayat (1)"
    })
    @Proves({"UU 14/2008 Pasal 11 ayat (2)", "PP 61/2010 Pasal 11 ayat (1)", "PERKI 1/2021 Pasal 52 ayat (4)"})
    void whatWasOpenedEntersTheList_Perki52(OpeningOrder.Cause cause, EntrySource source, String article) {
        LocalDate decided = DAY.plusDays(5);
        LocalDate opening = cause == OpeningOrder.Cause.PPID_DECISION ? DUE : decided;
        Exemption opened = Exempt.of("SK-1", ExemptionGround.E4, ExemptionEnd.on(DUE), DAY)
                .acting(LAW, on(decided))
                .open(OpeningOrder.of(cause, opening, "putusan 4"))
                .orThrow();

        assertThat(OpenedInformation.withoutEntry(exempt(opened), List.of(), opening.minusDays(1)))
                .isEmpty();
        OpenedInformation found = OpenedInformation.withoutEntry(exempt(opened), List.of(), opening)
                .get(0);
        assertThat(found.source()).isEqualTo(source);
        assertThat(found.citation()).hasToString(article);
        assertThat(found.since()).isEqualTo(opening);

        CatalogueEntry listed = CatalogueEntry.enter(
                        new EntryDraft(EntryNumber.of("7"), fields(), Disclosure.atAnyTime(), found.origin()),
                        exempt(opened),
                        LAW,
                        on(opening))
                .orThrow();
        assertThat(OpenedInformation.withoutEntry(exempt(opened), List.of(listed), opening))
                .isEmpty();
        assertThat(decided().lacking(List.of(entry, listed), opening)).containsExactly(listed);
        assertThat(decided()
                        .acting(LAW, on(opening))
                        .update(decision("K-2", opening), List.of(entry, listed), exempt(opened))
                        .orThrow()
                        .lacking(List.of(entry, listed), opening))
                .isEmpty();
    }

    @Test
    @Proves("PP 61/2010 Pasal 11 ayat (3)")
    void whatOpenedByItselfEntersTheListToo_Pp11_3() {
        Exemption ended = Exempt.of("SK-1", ExemptionGround.E4, ExemptionEnd.on(DUE), DAY);

        OpenedInformation found =
                OpenedInformation.withoutEntry(exempt(ended), List.of(), DUE).get(0);

        assertThat(found.source()).isEqualTo(EntrySource.ENDED);
        assertThat(found.origin().reference()).contains("SK-1");
    }

    @Test
    void notingTwiceEqualsNotingOnceAndTheHistoryIsTheSameAfterJson() {
        LocalDate asOf = DUE.plusDays(1);
        PublicList once = decided()
                .noted(asOf, LAW, by(Actor.time(), asOf))
                .noted(asOf, LAW, by(Actor.time(), asOf))
                .acting(LAW, on(asOf))
                .update(decision("K-2", asOf), List.of(entry), NOTHING_EXEMPT)
                .orThrow();

        PublicList read = PpidJson.read(PpidJson.write(once), PublicList.class);

        assertThat(once.version()).isEqualTo(3);
        assertThat(read).isEqualTo(once).hasToString("PublicList[kota K-2]");
        assertThatThrownBy(() -> PublicList.restore(List.of()))
                .hasMessageContaining("a case begins with an event of the kind Decided");
        assertThat(LeftOut.in("decision", decision(" ", DAY)))
                .singleElement()
                .satisfies(
                        violation -> assertThat(violation.message().en()).contains("PERKI 1/2021 Pasal 45 ayat (5)"));
    }
}
