package id.go.bekasikota.ppid.examples.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.law.Dated;
import id.go.bekasikota.ppid.organization.Confidence;
import id.go.bekasikota.ppid.organization.OrganizationFiles;
import id.go.bekasikota.ppid.organization.Seat;
import id.go.bekasikota.ppid.organization.Unit;
import id.go.bekasikota.ppid.organization.UnitKind;
import id.go.bekasikota.ppid.organization.Units;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Kota Bekasi's units and the seats of its PPID Utama, read by the library's own loaders. */
class BekasiDataTest {
    private final Units units = UnitNames.UNITS;

    @Test
    void theCityHasFortyFourUnitsOfWhichTwelveAreDistricts() {
        assertThat(units.all()).hasSize(44);
        assertThat(units.all())
                .filteredOn(unit -> unit.kind() == UnitKind.DISTRICT)
                .hasSize(12);
        assertThat(units.all())
                .filteredOn(unit -> unit.confidence() == Confidence.UNCONFIRMED)
                .extracting(Unit::code)
                .containsExactly("bpbd");
        assertThat(UnitNames.of("dinkes")).isEqualTo("Dinas Kesehatan");
        assertThat(UnitNames.of("tiada")).isEmpty();
    }

    @Test
    void ppidUtamaMovedToTheSecretariatAndBack() {
        Dated<Seat> seats =
                OrganizationFiles.seats(UnitNames.resource("bekasi-ppid-seat.tsv"), "bekasi-ppid-seat.tsv", units);

        assertThat(seats.at(LocalDate.of(2017, 6, 1)).unit()).isEqualTo("diskominfostandi");
        assertThat(seats.at(LocalDate.of(2024, 12, 31)).unit()).isEqualTo("setda");
        assertThat(seats.at(LocalDate.of(2024, 12, 31)).unitLabel()).isEqualTo("PPID Pembantu");
        assertThat(seats.at(LocalDate.of(2025, 1, 1)).unit()).isEqualTo("diskominfostandi");
        assertThat(seats.at(LocalDate.of(2025, 1, 1)).unitLabel()).isEqualTo("PPID Pelaksana");
    }
}
