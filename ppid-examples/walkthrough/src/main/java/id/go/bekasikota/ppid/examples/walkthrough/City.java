package id.go.bekasikota.ppid.examples.walkthrough;

import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.PublicBody;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.requester.Individual;

/** A made-up city and the people of its two cases (kota contoh). */
final class City {
    static final PublicBody BODY = PublicBody.of("kota-contoh", "Pemerintah Kota Contoh");
    static final Officer DESK = new Officer(Role.DESK_OFFICER, "Petugas layanan informasi", "kominfo");
    static final Officer PPID = new Officer(Role.PPID, "Kepala Dinas Kominfo", "kominfo");
    static final Officer SUPERIOR = new Officer(Role.SUPERIOR, "Sekretaris Daerah", "setda");
    static final Officer MAYOR = new Officer(Role.HEAD_OF_BODY, "Wali Kota", "setda");
    static final Individual CITIZEN = Individual.named("Siti Aminah")
            .nik("3275014107900001")
            .identityCard(paper("ktp"))
            .address("Jalan Contoh 1")
            .email("siti@example.org");

    private City() {}

    /** A paper as the host keeps it. */
    static DocumentRef paper(String name) {
        return DocumentRef.of("file:/arsip/" + name + ".pdf", "application/pdf");
    }
}
