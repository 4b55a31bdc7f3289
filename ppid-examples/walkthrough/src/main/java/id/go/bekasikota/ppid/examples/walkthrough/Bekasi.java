package id.go.bekasikota.ppid.examples.walkthrough;

import id.go.bekasikota.ppid.law.Dated;
import id.go.bekasikota.ppid.organization.Incumbency;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.organization.OrganizationFiles;
import id.go.bekasikota.ppid.organization.PublicBody;
import id.go.bekasikota.ppid.organization.Seat;
import id.go.bekasikota.ppid.organization.Units;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The city of the coordination meeting with its 44 units and who acts for them (Kota Bekasi per 30 Januari 2020), read from three files.
 * What is not known is marked so there: a name is written as the office, and the units are those of a later list.
 */
final class Bekasi {
    static final LocalDate MEETING = LocalDate.of(2020, 1, 30);
    static final PublicBody BODY = PublicBody.of("kota-bekasi", "Pemerintah Kota Bekasi");

    private Bekasi() {}

    static Organization organization() {
        String list = "bekasi-units-2020-01-30.tsv";
        Units units = OrganizationFiles.units(file(list), list);
        Dated<Seat> seats = OrganizationFiles.seats(file("bekasi-ppid-seat.tsv"), "bekasi-ppid-seat.tsv", units);
        String people = "bekasi-officers-2020-01-30.tsv";
        return Organization.of(BODY, units, seats)
                .officers(OrganizationFiles.officers(file(people), people, units))
                .recordsSince(MEETING)
                .build();
    }

    /** The officer of a unit on the day of the meeting. */
    static Officer of(Organization city, String unit) {
        return city.officerOf(unit, MEETING).map(Incumbency::officer).orElseThrow();
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(Bekasi.class.getResourceAsStream(name), name);
    }
}
