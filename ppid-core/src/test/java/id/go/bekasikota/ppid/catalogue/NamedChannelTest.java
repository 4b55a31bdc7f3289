package id.go.bekasikota.ppid.catalogue;

import static id.go.bekasikota.ppid.catalogue.Catalogue.DAY;
import static id.go.bekasikota.ppid.catalogue.Catalogue.NOTHING_EXEMPT;
import static id.go.bekasikota.ppid.catalogue.Catalogue.PAGE;
import static id.go.bekasikota.ppid.catalogue.Catalogue.article;
import static id.go.bekasikota.ppid.catalogue.Catalogue.entered;
import static id.go.bekasikota.ppid.exemption.Exempt.LAW;
import static id.go.bekasikota.ppid.exemption.Exempt.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.UnreadableInputException;
import id.go.bekasikota.ppid.organization.Unit;
import id.go.bekasikota.ppid.organization.UnitKind;
import id.go.bekasikota.ppid.organization.Units;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a body gave its channels, a publication names one of its kind that exists on its day: PERKI 1/2021 Pasal 24 ayat (3). */
class NamedChannelTest {
    private static final String HEAD = "code\tunit\tkind\tplace\tfrom\tuntil\n";
    private static final UnitChannel WEB = new UnitChannel(
            "web",
            "dinkes",
            PublicationChannel.WEBSITE,
            "dinkes.example.go.id",
            DAY.minusDays(5),
            Optional.of(DAY.plusDays(5)));
    private static final UnitChannel BOARD =
            UnitChannel.since("papan", "bpkad", PublicationChannel.NOTICE_BOARD, "lobi", DAY.minusDays(5));
    private static final UnitChannels CHANNELS = UnitChannels.of(List.of(WEB, BOARD));

    private static UnitChannels read(String rows) {
        Units units = Units.of(List.of(Unit.of("dinkes", "Dinas Kesehatan", UnitKind.OFFICE)));
        return UnitChannels.read(
                new ByteArrayInputStream((HEAD + rows).getBytes(StandardCharsets.UTF_8)), "channels.tsv", units);
    }

    @DisplayName(
            "PERKI 1/2021 Pasal 24 ayat (3): the named channel is of the kind of the publication and exists on its day")
    @ParameterizedTest(name = "{0} at {1} on day {2}: {3}")
    @CsvSource({
        "WEBSITE,      '',    0, false",
        "WEBSITE,      web,   0, true",
        "WEBSITE,      web,  -5, true",
        "WEBSITE,      web,  -6, false",
        "WEBSITE,      web,   5, true",
        "WEBSITE,      web,   6, false",
        "WEBSITE,      papan, 0, false",
        "WEBSITE,      lain,  0, false",
        "NOTICE_BOARD, papan, 6, true"
    })
    void aPublicationNamesAChannelOfItsKindThatExistsOnItsDay(
            PublicationChannel kind, String at, int days, boolean fits) {
        LocalDate day = DAY.plusDays(days);
        Publication bare = Publication.on(kind, day, PAGE);
        Publication publication = at.isEmpty() ? bare : bare.at(at);

        assertThat(article(entered("1", Disclosure.atAnyTime())
                        .acting(LAW, on(DAY.plusDays(9)))
                        .publish(publication, NOTHING_EXEMPT, CHANNELS)))
                .isEqualTo(fits ? Optional.empty() : Optional.of("PERKI 1/2021 Pasal 24 ayat (3)"));
    }

    @Test
    void aBodyThatGaveNoChannelsNamesNone() {
        assertThat(UnitChannels.none().isEmpty()).isTrue();
        assertThat(CHANNELS.isEmpty()).isFalse();
        assertThat(CHANNELS.find("web")).contains(WEB);
        assertThat(article(entered("1", Disclosure.atAnyTime())
                        .acting(LAW, on(DAY))
                        .publish(Catalogue.page(DAY), NOTHING_EXEMPT, UnitChannels.none())))
                .isEmpty();
    }

    @Test
    void aUnitHasItsOwnChannelsOfTheDay() {
        assertThat(CHANNELS.of("dinkes", DAY)).containsExactly(WEB);
        assertThat(CHANNELS.of("dinkes", DAY.plusDays(6))).isEmpty();
        assertThat(CHANNELS.of("bpkad", DAY.plusDays(6))).containsExactly(BOARD);
    }

    @Test
    void aFileOfChannelsIsReadOrItsFaultNamed() {
        UnitChannels channels =
                read("web\tdinkes\twebsite\tx\t2024-01-01\t\ntayang\tdinkes\tvideotron\ty\t2024-01-01\t2024-02-01\n");

        assertThat(channels.of("dinkes", LocalDate.of(2024, 2, 1)))
                .extracting(UnitChannel::code)
                .containsExactly("web", "tayang");
        assertThat(channels.of("dinkes", LocalDate.of(2024, 2, 2)))
                .extracting(UnitChannel::code)
                .containsExactly("web");
        assertThatThrownBy(() -> UnitChannels.of(List.of(WEB, WEB)))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "web dishub website x 2024-01-01 - | is no unit",
                "web dinkes radio x 2024-01-01 - | is no kind of channel",
                "web dinkes website x - - | from",
                "web dinkes website x 2024-02-30 - | is no date",
                "web dinkes website x 2024-01-01 besok | is no date"
            })
    void aFaultInTheFileOfChannelsIsNamed(String row, String fault) {
        String line = row.replace(' ', '\t').replace("\t-", "\t") + "\n";

        assertThatThrownBy(() -> read(line))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining(fault);
        assertThatThrownBy(() -> read("a\tdinkes\twebsite\tx\t2024-01-01\t\n".repeat(2)))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("stands twice");
    }
}
