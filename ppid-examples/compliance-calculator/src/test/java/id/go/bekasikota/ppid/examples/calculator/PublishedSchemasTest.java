package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.command.FileObjection;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.PublicBody;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.requester.Individual;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** The schemas in the library's jar hold for what the library writes, and refuse what it does not write. */
class PublishedSchemasTest {
    private static final Officer OFFICER = new Officer(Role.PPID, "Rina Wulandari", "diskominfo");
    private static final Individual CITIZEN = Individual.named("Siti Aminah").email("siti@example.org");

    private static Ppid on(String day) {
        return Ppid.builder(PublicBody.of("kota", "Kota"))
                .clock(Clock.fixed(Instant.parse(day + "T03:00:00Z"), ZoneOffset.UTC))
                .build();
    }

    private static InformationRequest asked(Ppid ppid) {
        ReceiveRequest command = ReceiveRequest.by(CITIZEN)
                .unit("dinkes")
                .asks("Realisasi anggaran 2024")
                .purpose("Penelitian")
                .build();
        return ppid.requests().receive(command, OFFICER).orThrow();
    }

    @Test
    void aServiceReportIsWrittenByItsSchema() {
        Ppid ppid = on("2025-09-01");
        String empty = PpidJson.write(ppid.reports().service(DateRange.year(2025)));
        asked(ppid);
        String json = PpidJson.write(ppid.reports().service(DateRange.year(2025)));

        PublishedSchema.SERVICE_REPORT.valid(empty);
        PublishedSchema.SERVICE_REPORT.valid(json);
        PublishedSchema.SERVICE_REPORT.refuses(json.replace("\"asOf\"", "\"as_of\""));
    }

    @Test
    void aCaseIsWrittenByItsSchema() {
        Ppid ppid = on("2025-09-01");
        InformationRequest request = asked(ppid);
        FileObjection form = FileObjection.aboutPublication(CITIZEN, "Laporan keuangan")
                .on(ObjectionGround.B)
                .because("tidak diumumkan")
                .casePosition("tidak ada di situs")
                .purpose("Penelitian");
        Objection objection = ppid.objections()
                .fileAboutPublication(form, java.time.LocalDate.of(2025, 8, 1), Actor.requester())
                .orThrow();

        for (Object page :
                new Object[] {request.page(ppid.today(), ppid.law()), objection.page(ppid.today(), ppid.law())}) {
            String json = PpidJson.write(page);
            PublishedSchema.CASE.valid(json);
            PublishedSchema.CASE.refuses(json.replace("\"label\"", "\"name\""));
        }
    }
}
