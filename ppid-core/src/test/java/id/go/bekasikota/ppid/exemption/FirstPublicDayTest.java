package id.go.bekasikota.ppid.exemption;

import static id.go.bekasikota.ppid.exemption.Exempt.DAY;
import static id.go.bekasikota.ppid.exemption.Exempt.LAW;
import static id.go.bekasikota.ppid.exemption.Exempt.by;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.organization.Actor;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The date of an end is the first day on which the information is public (PP 61/2010 Pasal 11 ayat (3)), and is told so. */
class FirstPublicDayTest {
    private static final LocalDate END = LocalDate.of(2026, 12, 30);

    private static List<ExemptionEnd> ends() {
        return List.of(
                ExemptionEnd.on(END),
                ExemptionEnd.consentOrPublicOffice(),
                ExemptionEnd.byLegislation("UU 28/2014 Pasal 58"),
                ExemptionEnd.byLegislation("UU 28/2014 Pasal 58", END));
    }

    @Test
    @Proves("PP 61/2010 Pasal 11 ayat (3)")
    void noEndIsToldAsIfItsDateWereStillExempt_Pp11_3() {
        Stream<String> indonesian = Stream.concat(
                ends().stream().map(end -> end.tell(Language.INDONESIAN)),
                Arrays.stream(PeriodKind.values()).map(kind -> kind.label(Language.INDONESIAN)));
        Stream<String> english = Stream.concat(
                ends().stream().map(end -> end.tell(Language.ENGLISH)),
                Arrays.stream(PeriodKind.values()).map(kind -> kind.label(Language.ENGLISH)));

        assertThat(indonesian).noneMatch(text -> text.contains("sampai") || text.contains("hingga"));
        assertThat(english).noneMatch(text -> text.contains("until") || text.contains("till"));
        assertThat(ends().get(0).tell(Language.INDONESIAN)).isEqualTo("terbuka mulai Rabu, 30 Desember 2026");
        assertThat(ends().get(0).tell(Language.ENGLISH)).isEqualTo("open from Wednesday, 30 December 2026");
        assertThat(ends().get(3).tell(Language.ENGLISH)).endsWith("open from Wednesday, 30 December 2026");
    }

    @Test
    @Proves("PP 61/2010 Pasal 11 ayat (3)")
    void whatWasToldAboutItsEndSaysTheDayFromWhichItIsOpen_Pp11_3() {
        Exemption exemption = Exempt.of(ExemptionGround.E3, ExemptionEnd.on(END));

        assertThat(exemption.bar(END).orElseThrow().text().en()).endsWith("open from Wednesday, 30 December 2026");
        assertThat(exemption.expiries(END, LAW).get(1).text().id()).contains("terbuka mulai Rabu, 30 Desember 2026");
    }

    @Test
    @Proves("PP 61/2010 Pasal 11 ayat (3)")
    void theExemptListSaysAnEarlierDayOnceAnOpeningIsKnown_Pp11_3() {
        LocalDate open = DAY.plusMonths(2);
        Exemption dated = Exempt.of(ExemptionGround.E3, ExemptionEnd.on(END));
        DeclaredOpen declared = new DeclaredOpen(
                dated.toPublic(),
                open,
                Optional.empty(),
                "PA-1",
                OpeningOrder.Cause.COMMISSION,
                OpeningOrder.Cause.COMMISSION.citation());
        Exemption opening = dated.declared("K/1#1", List.of(declared), by(Actor.commission(), DAY.plusMonths(1)));
        ExemptionInventory inventory = ExemptionInventory.of(List.of(opening));

        assertThat(inventory.listOn(DAY).get(0).period()).isEqualTo(ExemptionEnd.on(END));
        assertThat(inventory.listOn(DAY.plusMonths(1)).get(0).period()).isEqualTo(ExemptionEnd.on(open));
        assertThat(inventory.listOn(open)).isEmpty();
    }
}
